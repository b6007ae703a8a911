import { hostOfClientId, isLoopback, keyOfClientSecret, tenantOrigin } from '../c1/credentials.ts';
import type { Environment, Variables } from './variables.ts';

/** What the gateway proves its own identity to C1 with. */
export type Credential =
  | { readonly kind: 'static'; readonly token: string }
  | { readonly kind: 'assertion' | 'secret'; readonly clientId: string; readonly clientSecret: string }
  | {
      readonly kind: 'exchange';
      readonly clientId: string;
      /** The identity provider's token, or the path of the file in which it is renewed. */
      readonly subjectToken: { readonly value: string } | { readonly file: string };
    };

/** What stands behind the gateway, and under whose identity it is asked. */
export type Upstream =
  | { readonly kind: 'sandbox' }
  | { readonly kind: 'c1'; readonly origin: string; readonly identity: 'forward' }
  | {
      readonly kind: 'c1';
      readonly origin: string;
      readonly identity: 'service';
      readonly credential: Credential;
    };

/** Decides what stands behind the gateway; adds to the problems whatever keeps it from a clear answer. */
export function readUpstream(env: Environment, values: Variables, problems: string[]): Upstream {
  const vendorNames = Object.keys(env).filter((name) => name.startsWith('CONDUCTORONE_') && env[name] !== '');
  if (values.GATEWAY_SANDBOX === 'on') {
    const others = [...vendorNames, ...(values.GATEWAY_IDENTITY === undefined ? [] : ['GATEWAY_IDENTITY'])];
    if (others.length > 0)
      problems.push(`GATEWAY_SANDBOX: on, but ${others.join(', ')} speak of a tenant; want one of both`);
    return { kind: 'sandbox' };
  }
  const speaksOfTenant = vendorNames.length > 0 || values.GATEWAY_IDENTITY !== undefined;
  const isAuto = (values.GATEWAY_SANDBOX ?? 'auto') === 'auto';
  if (isAuto && !speaksOfTenant && isLoopback(values.HOST)) return { kind: 'sandbox' };
  const origin = readOrigin(values, problems);
  const credential = readCredential(values, problems);
  if (values.GATEWAY_IDENTITY !== 'service') return { kind: 'c1', origin, identity: 'forward' };
  requireConsent(values, problems);
  return { kind: 'c1', origin, identity: 'service', credential };
}

function readOrigin(values: Variables, problems: string[]): string {
  const { CONDUCTORONE_SERVER_URL: url, CONDUCTORONE_TENANT_DOMAIN: domain } = values;
  const clientId = values.CONDUCTORONE_CLIENT_ID;
  const fromClientId = attempt(
    'CONDUCTORONE_CLIENT_ID',
    () => clientId && hostOfClientId(clientId),
    problems,
  );
  const fromUrl = attempt('CONDUCTORONE_SERVER_URL', () => url && tenantOrigin(url), problems);
  const fromDomain = attempt('CONDUCTORONE_TENANT_DOMAIN', () => domain && tenantOrigin(domain), problems);
  if (fromUrl && fromDomain && fromUrl !== fromDomain) {
    problems.push(
      'CONDUCTORONE_SERVER_URL: names another tenant than CONDUCTORONE_TENANT_DOMAIN; want one of them',
    );
  }
  const origin = fromUrl ?? fromDomain ?? (fromClientId && `https://${fromClientId}`);
  if (origin === undefined && url === undefined && domain === undefined && clientId === undefined) {
    problems.push(
      'CONDUCTORONE_TENANT_DOMAIN: not set; want the host name of your tenant, such as example.conductor.one ' +
        '(or GATEWAY_SANDBOX=on for the built-in sandbox)',
    );
  }
  return origin ?? '';
}

/** In the order in which C1's own tools look: a token, an OIDC token to exchange, a client id with its secret. */
function readCredential(values: Variables, problems: string[]): Credential {
  const clientId = values.CONDUCTORONE_CLIENT_ID ?? '';
  const clientSecret = values.CONDUCTORONE_CLIENT_SECRET;
  const token = values.CONDUCTORONE_ACCESS_TOKEN;
  const oidcToken = values.CONDUCTORONE_OIDC_TOKEN;
  const oidcFile = values.GATEWAY_OIDC_TOKEN_FILE;
  const isAnySet = [values.CONDUCTORONE_CLIENT_ID, clientSecret, token, oidcToken, oidcFile].some(
    (value) => value !== undefined,
  );
  if (isAnySet && values.GATEWAY_IDENTITY === undefined) {
    problems.push(
      'GATEWAY_IDENTITY: not set, although credentials are; want service (the gateway acts under them) or ' +
        "forward (each caller's own token is used and they are ignored)",
    );
  }
  if (values.GATEWAY_IDENTITY === 'forward') return { kind: 'static', token: '' };
  if (token !== undefined) return { kind: 'static', token };
  if (oidcToken !== undefined && oidcFile !== undefined) {
    problems.push('GATEWAY_OIDC_TOKEN_FILE: set together with CONDUCTORONE_OIDC_TOKEN; want one of them');
  }
  if (clientId === '' && (clientSecret ?? oidcToken ?? oidcFile) !== undefined) {
    problems.push(
      'CONDUCTORONE_CLIENT_ID: not set; want the client id that belongs to the other credentials',
    );
  }
  if (oidcFile !== undefined) return { kind: 'exchange', clientId, subjectToken: { file: oidcFile } };
  if (oidcToken !== undefined) return { kind: 'exchange', clientId, subjectToken: { value: oidcToken } };
  if (clientSecret === undefined) {
    if (clientId !== '')
      problems.push('CONDUCTORONE_CLIENT_SECRET: not set; want the secret of CONDUCTORONE_CLIENT_ID');
    else if (values.GATEWAY_IDENTITY === 'service') {
      problems.push(
        'GATEWAY_IDENTITY: service, but no credentials are set; want CONDUCTORONE_CLIENT_ID and CONDUCTORONE_CLIENT_SECRET',
      );
    }
  } else {
    attempt('CONDUCTORONE_CLIENT_SECRET', () => keyOfClientSecret(clientSecret), problems);
  }
  return { kind: values.GATEWAY_CLIENT_AUTH ?? 'assertion', clientId, clientSecret: clientSecret ?? '' };
}

/** Whoever reaches the port acts under the gateway's identity, so that must be said, and only this machine may. */
function requireConsent(values: Variables, problems: string[]): void {
  if (values.GATEWAY_ALLOW_ANONYMOUS !== true) {
    problems.push(
      'GATEWAY_ALLOW_ANONYMOUS: not true, but GATEWAY_IDENTITY=service lets everyone who reaches the port act ' +
        'as the gateway; want true, for use on this machine alone',
    );
  }
  if (!isLoopback(values.HOST)) {
    problems.push(
      `HOST: got ${JSON.stringify(values.HOST)}, want a loopback address: callers are not authenticated`,
    );
  }
}

function attempt<T>(name: string, read: () => T, problems: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : 'cannot be read'}`);
    return undefined;
  }
}
