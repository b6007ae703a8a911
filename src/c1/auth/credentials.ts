import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isLoopbackHostname } from '../../loopback.ts';

/*
 * The forms of C1's credentials: client ids `<name>@<host>[:port]/<use>` and client secrets
 * `secret-token:conductorone.com:v1:<base64url JWK of an Ed25519 private key>`.
 * Errors thrown here name the invalid part and never repeat the credential.
 */

const hostPattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d{1,5})?$/;

/**
 * The host (and port) of the tenant that a client id belongs to, in lower case.
 * Secrets are sent to that host, so it must be a plain name: in `x@good%2f@evil.example/pcc` a lenient parser
 * and a URL parser find different hosts.
 * @throws Error that says which part is wrong.
 */
export function parseClientIdHost(clientId: string): string {
  const [, host] = /^[^@/\s]+@([^@/]+)\/[\w-]+$/.exec(clientId) ?? [];
  if (host === undefined) throw new Error('not of the form <name>@<host>/<use>');
  const lowered = host.toLowerCase();
  if (!hostPattern.test(lowered) || !URL.canParse(`https://${lowered}`)) {
    throw new Error('its host is not a plain host name');
  }
  refuseBareName(lowered);
  return lowered;
}

function refuseBareName(host: string): void {
  const [, name] = /^([a-z0-9-]+)(?::\d+)?$/i.exec(host) ?? [];
  if (name === undefined || isLoopbackHostname(name)) return;
  throw new Error('its host has no domain; a bare tenant name could be in the US or in the EU');
}

/**
 * The signing key inside a client secret.
 * @throws Error that says which part is wrong.
 */
export function parseClientSecret(secret: string): KeyObject {
  const [scheme, owner, version, jwk, ...rest] = secret.split(':');
  if (scheme !== 'secret-token' || owner !== 'conductorone.com' || jwk === undefined || rest.length > 0) {
    throw new Error('not of the form secret-token:conductorone.com:v1:<key>');
  }
  if (version !== 'v1') throw new Error('its version is not v1');
  return importKey(jwk);
}

function importKey(encoded: string): KeyObject {
  try {
    const jwk = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')) as Record<string, unknown>;
    const key = createPrivateKey({ key: jwk, format: 'jwk' });
    // Node reads only the private half; a public half of another key means a damaged secret.
    const publicHalf = createPublicKey(key).export({ format: 'jwk' })['x'];
    const isSound = key.asymmetricKeyType === 'ed25519' && publicHalf === jwk['x'];
    // `Buffer` ignores characters outside base64url; C1 compares the whole secret.
    if (isSound && /^[\w-]+$/.test(encoded)) return key;
  } catch {
    // The cause would quote the key, so it is not passed on.
  }
  throw new Error('its key is not a valid Ed25519 private key');
}

/**
 * The origin of a tenant from its URL or its host name.
 * @throws Error for anything but https (http only for this machine) and for a path, query or credentials.
 */
export function parseTenantOrigin(text: string): string {
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) throw new Error('not a URL or host name');
  refuseBareName(text);
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHostname(url.hostname))) {
    throw new Error('must be https; http is accepted for loopback hosts only');
  }
  if (
    url.pathname !== '/' ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== '' ||
    url.password !== ''
  ) {
    throw new Error('must be scheme and host alone');
  }
  return url.origin;
}
