import { isLoopbackHostname } from '../../loopback.ts';
import { isAnonymous, type Identity } from '../auth/caller.ts';
import { createBadRequestError, type RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';

export interface HostRules {
  readonly identity: Identity;
  /** Host names without port, in lower case. */
  readonly allowedHosts?: readonly string[] | undefined;
}

/**
 * Rejects requests for other host names than the allowed ones, with status 421. A page of a foreign site can resolve
 * its own name to this machine (DNS rebinding) and would then be same-origin; without a token only the Host header
 * reveals it.
 */
export function createHostCheck(rules: HostRules): (request: GraphQLRequest) => RequestError | undefined {
  const isServed = createHostFilter(rules);
  return ({ host }) =>
    isServed(host()) ? undefined : createBadRequestError('This host name is not served here', 421);
}

/** Whether the host of a Host header is allowed. */
export type HostFilter = (host: string) => boolean;

/** Builds the filter. Without authentication, no configured list means loopback names only. */
export function createHostFilter({ identity, allowedHosts }: HostRules): HostFilter {
  if (allowedHosts !== undefined) return (host) => allowedHosts.includes(getHostName(host));
  return isAnonymous(identity) ? isLoopbackHost : () => true;
}

/** Whether a Host header names this machine. */
export const isLoopbackHost: HostFilter = (host) => isLoopbackHostname(getHostName(host));

function getHostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
