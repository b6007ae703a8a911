import { isLoopbackHostname } from '../loopback.ts';
import type { Variables } from './variables.ts';

/** The rules for callers' JWTs in service mode: their issuer, audience and keys. */
export interface CallerJwtConfig {
  readonly keysUrl: string;
  readonly issuer: string;
  readonly audience: string;
  readonly clockToleranceSeconds: number;
  /** The scope that a token must have to change anything; all callers are read-only if undefined. */
  readonly writeScope: string | undefined;
}

/** The authentication of callers in service mode. */
export type CallerAuth = 'anonymous' | CallerJwtConfig;

/** The variables that require callers to authenticate. */
const jwtNames = [
  'GATEWAY_JWKS_URL',
  'GATEWAY_JWT_ISSUER',
  'GATEWAY_JWT_AUDIENCE',
  'GATEWAY_JWT_WRITE_SCOPE',
] as const satisfies readonly (keyof Variables)[];

/**
 * The authentication of callers in service mode: by tokens, or explicitly none, for this machine only. Undefined, with
 * a problem added, if the variables do not decide it.
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
  return {
    keysUrl: url,
    issuer,
    audience,
    clockToleranceSeconds: values.GATEWAY_JWT_CLOCK_TOLERANCE_SECONDS,
    writeScope: values.GATEWAY_JWT_WRITE_SCOPE,
  };
}

const checks = jwtNames.slice(0, 3).join(', ');

/** Adds a problem for each variable of service mode that is set in another mode, where it is a mistake. */
export function rejectCallerAuth(values: Variables, problems: string[]): void {
  const said = jwtNames.filter((name) => values[name] !== undefined);
  if (said.length === 0) return;
  problems.push(
    `${said.join(', ')}: set, but in forward mode it is C1 that checks the callers' tokens; want GATEWAY_IDENTITY=service`,
  );
}

/**
 * Without authentication every client of the port acts under the gateway's identity: the variable must say so, and the
 * gateway must listen on this machine only.
 */
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
