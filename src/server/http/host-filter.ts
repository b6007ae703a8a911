import type { Plugin } from 'graphql-yoga';
import { isLoopbackHostname } from '../../loopback.ts';
import { isAnonymous, type Identity } from '../auth/caller.ts';
import { rejectEarly } from './reject-early.ts';

export interface HostRules {
  readonly identity: Identity;
  /** Host names without port, in lower case. */
  readonly allowedHosts?: readonly string[] | undefined;
}

/**
 * Answers 421 to requests for other host names than the allowed ones. A page of a foreign site can point its own name at
 * this machine (DNS rebinding) and would then be same-origin; where callers need no token, the Host header is what tells.
 */
export function useHostFilter(isServed: HostFilter): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (isServed(request.headers.get('host') ?? new URL(request.url).host)) return;
      const message = 'This host name is not served here';
      endResponse(rejectEarly(request, fetchAPI, { status: 421, code: 'BAD_REQUEST', message }));
    },
  };
}

/** Whether what a Host header names is served. */
export type HostFilter = (host: string) => boolean;

/** Builds the filter. Without authentication, no configured list means loopback names only. */
export function createHostFilter({ identity, allowedHosts }: HostRules): HostFilter {
  if (allowedHosts !== undefined) return (host) => allowedHosts.includes(nameOf(host));
  return isAnonymous(identity) ? isLoopbackHost : () => true;
}

/** Whether a Host header names this machine. */
export const isLoopbackHost: HostFilter = (host) => isLoopbackHostname(nameOf(host));

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
