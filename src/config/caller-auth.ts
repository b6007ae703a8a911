import { isLoopbackHostname } from '../loopback.ts';
import type { Variables } from './variables.ts';

/** By what a caller of service mode is known: a JWT of this issuer, for this audience, signed by one of these keys. */
export interface CallerJwtConfig {
  readonly keysUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** The scope that a token must have to change anything; no caller may if undefined. */
  readonly writeScope: string | undefined;
}

/** The authentication of callers in service mode. */
export type CallerAuth = 'anonymous' | CallerJwtConfig;

/** Any of these says that callers are to be authenticated. */
const jwtNames = [
  'GATEWAY_JWKS_URL',
  'GATEWAY_JWT_ISSUER',
  'GATEWAY_JWT_AUDIENCE',
  'GATEWAY_JWT_WRITE_SCOPE',
] as const satisfies readonly (keyof Variables)[];

/**
 * The callers that may act as the gateway: they must be named, whether by their tokens or as everything on this machine.
 * Undefined, with a problem added, if it is not clear.
 */
export function readCallerAuth(values: Variables, problems: string[]): CallerAuth | undefined {
  const said = jwtNames.filter((name) => values[name] !== undefined);
  if (said.length === 0) return readAnonymous(values, problems);
  if (values.GATEWAY_ALLOW_ANONYMOUS === true) {
    problems.push(`GATEWAY_ALLOW_ANONYMOUS: true, but ${said.join(', ')} ask for tokens; want one of both`);
  }
  const { GATEWAY_JWKS_URL: url, GATEWAY_JWT_ISSUER: issuer, GATEWAY_JWT_AUDIENCE: audience } = values;
  const missing = jwtNames.slice(0, 3).filter((name) => values[name] === undefined);
  problems.push(
    ...missing.map((name) => `${name}: not set; callers' tokens are checked by all three of ${checks}`),
  );
  if (url === undefined || issuer === undefined || audience === undefined) return undefined;
  if (!isSafe(url)) {
    problems.push('GATEWAY_JWKS_URL: must be an https URL; http is accepted for loopback hosts only');
  }
  return { keysUrl: url, issuer, audience, writeScope: values.GATEWAY_JWT_WRITE_SCOPE };
}

const checks = jwtNames.slice(0, 3).join(', ');

/** What it takes to ask without a token, in other modes than service mode: there these names mean a mistake. */
export function rejectCallerAuth(values: Variables, problems: string[]): void {
  const said = jwtNames.filter((name) => values[name] !== undefined);
  if (said.length === 0) return;
  problems.push(
    `${said.join(', ')}: set, but in forward mode it is C1 that checks the callers' tokens; want GATEWAY_IDENTITY=service`,
  );
}

/** Every client of the port acts under the gateway's identity: that must be said, and only this machine may. */
function readAnonymous(values: Variables, problems: string[]): 'anonymous' {
  if (values.GATEWAY_ALLOW_ANONYMOUS !== true) {
    problems.push(
      'GATEWAY_JWKS_URL: not set, but GATEWAY_IDENTITY=service lets every client that reaches the port act as the gateway; ' +
        "want the address of the keys that sign callers' tokens, or GATEWAY_ALLOW_ANONYMOUS=true on this machine alone",
    );
  }
  if (!isLoopbackHostname(values.HOST)) {
    problems.push(
      `HOST: got ${JSON.stringify(values.HOST)}, want a loopback address: callers are not authenticated`,
    );
  }
  return 'anonymous';
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHostname(hostname));
}
