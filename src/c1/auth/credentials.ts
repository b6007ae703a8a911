import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { isLoopbackHostname } from '../../loopback.ts';

/*
 * The forms of C1's credentials: client ids `<name>@<host>[:port]/<use>` and client secrets
 * `secret-token:conductorone.com:v1:<base64url JWK of an Ed25519 private key>`.
 * What is thrown here names what is wrong and never repeats the credential.
 */

const hostPattern = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d{1,5})?$/;

/**
 * The host (and port) of the tenant that a client id belongs to, in lower case.
 * The host decides where secrets go, so it must be a plain name: from `x@good%2f@evil.example/pcc` a lenient
 * parser takes another host than a URL parser does.
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
    // Node takes the private half alone; a public half that belongs to another key is a damaged secret.
    const publicHalf = createPublicKey(key).export({ format: 'jwk' })['x'];
    const isSound = key.asymmetricKeyType === 'ed25519' && publicHalf === jwk['x'];
    // Buffer passes over what is not base64url; C1, which compares the whole secret, does not.
    if (isSound && /^[\w-]+$/.test(encoded)) return key;
  } catch {
    // The cause would quote the key; the sentence below is all that may be said.
  }
  throw new Error('its key is not a valid Ed25519 private key');
}

/**
 * The origin of a tenant from its URL or its host name.
 * @throws Error for anything but https (http only for this machine) and for a path, query or credentials.
 */
export function tenantOrigin(text: string): string {
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
