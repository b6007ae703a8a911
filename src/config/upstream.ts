import { parseClientIdHost, parseClientSecret, parseTenantOrigin } from '../c1/auth/credentials.ts';
import { isLoopbackHostname } from '../loopback.ts';
import { readCallerAuth, rejectCallerAuth, type CallerAuth } from './caller-auth.ts';
import type { Environment } from './environment.ts';
import type { Variables } from './variables.ts';

/** The credential of the gateway's own identity at C1. */
export type Credential =
  | { readonly kind: 'static'; readonly token: string }
  | { readonly kind: 'assertion' | 'secret'; readonly clientId: string; readonly clientSecret: string }
  | {
      readonly kind: 'exchange';
      readonly clientId: string;
      readonly subjectToken: SubjectToken;
    };

/** The identity provider's token, or the path of the file in which it is renewed. */
type SubjectToken = { readonly value: string } | { readonly file: string };

/** The upstream of the gateway, and the identity under which it is called. */
export type UpstreamConfig =
  | { readonly kind: 'sandbox' }
  | { readonly kind: 'c1'; readonly origin: string; readonly identity: 'forward' }
  | {
      readonly kind: 'c1';
      readonly origin: string;
      readonly identity: 'service';
      readonly credential: Credential;
      readonly callers: CallerAuth;
    };

/** Whether callers need a token. If they do not, a page of a foreign site must not reach the gateway either. */
export function requiresToken(upstream: UpstreamConfig): boolean {
  if (upstream.kind === 'sandbox') return false;
  return upstream.identity === 'forward' || upstream.callers !== 'anonymous';
}

/** The variables of credentials, complete or partial. */
const credentialNames = [
  'CONDUCTORONE_CLIENT_ID',
  'CONDUCTORONE_CLIENT_SECRET',
  'CONDUCTORONE_ACCESS_TOKEN',
  'CONDUCTORONE_OIDC_TOKEN',
  'GATEWAY_OIDC_TOKEN_FILE',
] as const satisfies readonly (keyof Variables)[];

/** Variables that are set for a tenant only. */
const tenantName = /^(?:CONDUCTORONE_.*|GATEWAY_(?:IDENTITY|OIDC_TOKEN_FILE|JWKS_URL|JWT_.*))$/;

/** Reads the upstream. Adds each contradiction or gap to the problems, and is undefined only if there is one. */
export function readUpstream(
  env: Environment,
  values: Variables,
  problems: string[],
): UpstreamConfig | undefined {
  const tenantNames = Object.keys(env).filter((name) => env[name] && tenantName.test(name));
  if (values.GATEWAY_SANDBOX === 'on') {
    if (tenantNames.length > 0) {
      problems.push(`GATEWAY_SANDBOX: on, but ${tenantNames.join(', ')} speak of a tenant; want one of both`);
    }
    return { kind: 'sandbox' };
  }
  const isAuto = values.GATEWAY_SANDBOX !== 'off';
  if (isAuto && tenantNames.length === 0 && isLoopbackHostname(values.HOST)) return { kind: 'sandbox' };
  const origin = readOrigin(values, problems);
  const identity = readIdentity(env, values, problems);
  const credential = identity === 'forward' ? undefined : readCredential(values, problems);
  const callers = identity === 'service' ? readCallerAuth(values, problems) : undefined;
  if (identity === 'forward') rejectCallerAuth(values, problems);
  if (origin === undefined) return undefined;
  if (identity === 'forward') return { kind: 'c1', origin, identity };
  return identity && credential && callers && { kind: 'c1', origin, identity, credential, callers };
}

function readOrigin(values: Variables, problems: string[]): string | undefined {
  const {
    CONDUCTORONE_SERVER_URL: url,
    CONDUCTORONE_TENANT_DOMAIN: domain,
    CONDUCTORONE_CLIENT_ID: clientId,
  } = values;
  const fromUrl = url && parseOrReport('CONDUCTORONE_SERVER_URL', () => parseTenantOrigin(url), problems);
  const fromDomain =
    domain && parseOrReport('CONDUCTORONE_TENANT_DOMAIN', () => parseTenantOrigin(domain), problems);
  const parseClientIdOrigin = (id: string): string => parseTenantOrigin(parseClientIdHost(id));
  const fromClientId =
    clientId && parseOrReport('CONDUCTORONE_CLIENT_ID', () => parseClientIdOrigin(clientId), problems);
  if (fromUrl && fromDomain && fromUrl !== fromDomain) {
    problems.push(
      'CONDUCTORONE_SERVER_URL: names another tenant than CONDUCTORONE_TENANT_DOMAIN; want one of them',
    );
  }
  const named = fromUrl || fromDomain;
  const isElsewhere =
    named && fromClientId && named !== fromClientId && !isLoopbackHostname(new URL(named).hostname);
  if (isElsewhere && values.GATEWAY_IDENTITY !== 'forward') {
    problems.push(
      'CONDUCTORONE_CLIENT_ID: belongs to another host than the tenant that is named, which would receive its proof; ' +
        'want a client id of that tenant',
    );
  }
  if ((url ?? domain ?? clientId) === undefined) {
    problems.push(
      'CONDUCTORONE_TENANT_DOMAIN: not set; want the host name of your tenant, such as example.conductor.one ' +
        `(or GATEWAY_SANDBOX=on for the built-in sandbox${explainHost(values)})`,
    );
  }
  return fromUrl ?? fromDomain ?? fromClientId;
}

/** Why the sandbox does not start by itself, where the reason is an address that may have been set by accident. */
function explainHost({ HOST, GATEWAY_SANDBOX }: Variables): string {
  if (GATEWAY_SANDBOX === 'off' || isLoopbackHostname(HOST)) return '';
  return `, which starts by itself only where HOST is a loopback address: it is ${JSON.stringify(HOST)}`;
}

/**
 * Reads the identity mode. Credentials in the environment are not consent to act under them; without any, only
 * `forward` is possible.
 */
function readIdentity(
  env: Environment,
  { GATEWAY_IDENTITY: said, ...values }: Variables,
  problems: string[],
): 'forward' | 'service' | undefined {
  const hasCredentials = credentialNames.some((name) => values[name] !== undefined);
  if (said === 'service' && !hasCredentials) {
    problems.push(
      'GATEWAY_IDENTITY: service, but no credentials are set; want CONDUCTORONE_CLIENT_ID and CONDUCTORONE_CLIENT_SECRET',
    );
  }
  // Any other value has been rejected with the variables of a wrong form.
  if (env['GATEWAY_IDENTITY']) return said;
  if (!hasCredentials) return 'forward';
  problems.push(
    'GATEWAY_IDENTITY: not set, although credentials are; want service (the gateway acts under them) or ' +
      "forward (each caller's own token is used and they are ignored)",
  );
  return undefined;
}

/**
 * Reads the credential, in the order of C1's own tools: a token, an OIDC token to exchange, a client id with its
 * secret.
 */
function readCredential(values: Variables, problems: string[]): Credential | undefined {
  const {
    CONDUCTORONE_ACCESS_TOKEN: token,
    CONDUCTORONE_CLIENT_ID: clientId,
    CONDUCTORONE_CLIENT_SECRET: clientSecret,
  } = values;
  if (token !== undefined) {
    if (!/^[\x21-\x7e]+$/.test(token)) {
      problems.push('CONDUCTORONE_ACCESS_TOKEN: has blanks or line breaks; want the token alone');
    }
    return { kind: 'static', token };
  }
  const subjectToken = readSubjectToken(values, problems);
  const proof = subjectToken ?? clientSecret;
  if (subjectToken === undefined && clientSecret !== undefined) {
    parseOrReport('CONDUCTORONE_CLIENT_SECRET', () => parseClientSecret(clientSecret), problems);
  }
  if (clientId === undefined && proof !== undefined) {
    problems.push(
      'CONDUCTORONE_CLIENT_ID: not set; want the client id that belongs to the other credentials',
    );
  }
  if (clientId !== undefined && proof === undefined) {
    problems.push('CONDUCTORONE_CLIENT_SECRET: not set; want the secret of CONDUCTORONE_CLIENT_ID');
  }
  if (clientId === undefined) return undefined;
  if (subjectToken !== undefined) return { kind: 'exchange', clientId, subjectToken };
  if (clientSecret === undefined) return undefined;
  return { kind: values.GATEWAY_CLIENT_AUTH ?? 'assertion', clientId, clientSecret };
}

function readSubjectToken(values: Variables, problems: string[]): SubjectToken | undefined {
  const { CONDUCTORONE_OIDC_TOKEN: value, GATEWAY_OIDC_TOKEN_FILE: file } = values;
  if (value !== undefined && file !== undefined) {
    problems.push('GATEWAY_OIDC_TOKEN_FILE: set together with CONDUCTORONE_OIDC_TOKEN; want one of them');
  }
  if (file !== undefined) return { file };
  return value === undefined ? undefined : { value };
}

function parseOrReport<T>(name: string, read: () => T, problems: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : 'cannot be read'}`);
    return undefined;
  }
}
