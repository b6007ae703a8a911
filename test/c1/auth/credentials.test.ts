import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { parseClientIdHost, parseClientSecret, parseTenantOrigin } from '../../../src/c1/auth/credentials.ts';
import { isLoopbackHostname } from '../../../src/loopback.ts';

const form = 'not of the form <name>@<host>/<use>';
const plain = 'its host is not a plain host name';
const bare = 'its host has no domain; a bare tenant name could be in the US or in the EU';

test.each([
  ['amber-otter-20417@example.conductor.one/pcc', 'example.conductor.one'],
  ['amber-otter-20417@example.c1eu.ai/spc', 'example.c1eu.ai'],
  ['x@example.conductor.one:8443/wfe', 'example.conductor.one:8443'],
  ['x@Example.Conductor.ONE/pcc', 'example.conductor.one'],
  ['x@localhost:4010/pcc', 'localhost:4010'],
  ['x@localhost/pcc', 'localhost'],
  ['x@127.0.0.1:4010/pcc', '127.0.0.1:4010'],
])('finds the host of %s', (clientId, host) => {
  expect(parseClientIdHost(clientId)).toBe(host);
});

test.each([
  ['a host hidden behind an escaped slash', 'x@good%2f@evil.example/pcc', form],
  ['two @', 'x@good.example@evil.example/pcc', form],
  ['no @', 'good.example/pcc', form],
  ['no name', '@good.example/pcc', form],
  ['no use', 'x@good.example', form],
  ['an empty use', 'x@good.example/', form],
  ['two uses', 'x@good.example/pcc/evil', form],
  ['no host', 'x@/pcc', form],
  ['a slash in the name', 'a/b@good.example/pcc', form],
  ['a line break at the end', 'x@good.example/pcc\n', form],
  ['nothing at all', '', form],
  ['an escaped character in the host', 'x@good.example%2f/pcc', plain],
  ['a space in the host', 'x@good.example /pcc', plain],
  ['a query in the host', 'x@good.example?/pcc', plain],
  ['a backslash in the host', 'x@good.example\\/pcc', plain],
  ['a letter beyond ASCII in the host', 'x@goöd.example/pcc', plain],
  ['two dots in the host', 'x@good..example/pcc', plain],
  ['a hyphen at the end of a label', 'x@good-.example/pcc', plain],
  ['an IPv6 address', 'x@[::1]/pcc', plain],
  ['a port that is not a number', 'x@good.example:https/pcc', plain],
  ['an empty port', 'x@good.example:/pcc', plain],
  ['a port beyond the last', 'x@good.example:65536/pcc', plain],
  ['a bare tenant name', 'x@good/pcc', bare],
  ['a bare tenant name with a port', 'x@good:8443/pcc', bare],
  ['a bare tenant name that begins like this machine', 'x@localhosting/pcc', bare],
])('refuses a client id with %s', (_, clientId, problem) => {
  expect(() => parseClientIdHost(clientId)).toThrow(new Error(problem));
});

const privateJwk = (): JsonWebKey => generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
const encoded = (jwk: unknown): string => Buffer.from(JSON.stringify(jwk)).toString('base64url');
const secretOf = (jwk: unknown): string => `secret-token:conductorone.com:v1:${encoded(jwk)}`;

test('finds the signing key of a client secret', () => {
  const jwk = privateJwk();
  const key = parseClientSecret(secretOf(jwk));
  expect(key.asymmetricKeyType).toBe('ed25519');
  expect(key.export({ format: 'jwk' })).toEqual(jwk);
});

const notASecret = 'not of the form secret-token:conductorone.com:v1:<key>';
const notAKey = 'its key is not a valid Ed25519 private key';

test.each<[string, (jwk: JsonWebKey) => string, string]>([
  ['nothing', () => '', notASecret],
  ['the key alone', encoded, notASecret],
  ['another scheme', (jwk) => secretOf(jwk).replace('secret-token', 'token'), notASecret],
  ['another owner', (jwk) => secretOf(jwk).replace('conductorone', 'example'), notASecret],
  ['three parts', (jwk) => secretOf(jwk).replace(':v1', ''), notASecret],
  ['five parts', (jwk) => `${secretOf(jwk)}:`, notASecret],
  ['another version', (jwk) => secretOf(jwk).replace(':v1:', ':v2:'), 'its version is not v1'],
  ['no key', () => 'secret-token:conductorone.com:v1:', notAKey],
  ['a key that is no base64url', (jwk) => secretOf(jwk).replace(/.$/, '!'), notAKey],
  ['stray characters in the key', (jwk) => `${secretOf(jwk)} `, notAKey],
  [
    'a key that is no JSON',
    () => `secret-token:conductorone.com:v1:${Buffer.from('{').toString('base64url')}`,
    notAKey,
  ],
  ['a key that is no object', () => secretOf('key'), notAKey],
  ['a key that is null', () => secretOf(null), notAKey],
  ['a truncated key', (jwk) => secretOf({ ...jwk, d: jwk.d?.slice(0, 20) }), notAKey],
  ['the public key only', ({ kty, crv, x }) => secretOf({ kty, crv, x }), notAKey],
  ['the private half only', ({ kty, crv, d }) => secretOf({ kty, crv, d }), notAKey],
  ['halves of two keys', (jwk) => secretOf({ ...jwk, x: privateJwk().x }), notAKey],
  [
    'a key for another curve',
    () => secretOf(generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' })),
    notAKey,
  ],
  [
    'a P-256 key',
    () => secretOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })),
    notAKey,
  ],
])('refuses a client secret of %s, and does not repeat it', (_, damage, problem) => {
  const secret = damage(privateJwk());
  expect(() => parseClientSecret(secret)).toThrow(new Error(problem));
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.0.1', false],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
])('says whether %s is this machine: %s', (host, isThis) => {
  expect(isLoopbackHostname(host)).toBe(isThis);
});

test.each([
  ['example.conductor.one', 'https://example.conductor.one'],
  ['EXAMPLE.conductor.one:443', 'https://example.conductor.one'],
  ['https://example.conductor.one/', 'https://example.conductor.one'],
  ['https://example.c1eu.ai:8443', 'https://example.c1eu.ai:8443'],
  ['https://c1-proxy', 'https://c1-proxy'],
  ['localhost:4010', 'https://localhost:4010'],
  ['http://localhost:4010', 'http://localhost:4010'],
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['http://[::1]:4010', 'http://[::1]:4010'],
])('finds the origin of %s', (text, origin) => {
  expect(parseTenantOrigin(text)).toBe(origin);
});

const alone = 'must be scheme and host alone';
const https = 'must be https; http is accepted for loopback hosts only';

test.each([
  ['http://example.conductor.one', https],
  ['http://127.0.0.1.evil.example', https],
  ['ftp://example.conductor.one', https],
  ['https://example.conductor.one/api/v1', alone],
  ['example.conductor.one/api', alone],
  ['https://example.conductor.one?x=1', alone],
  ['https://example.conductor.one#x', alone],
  ['https://user@example.conductor.one', alone],
  ['https://:password@example.conductor.one', alone],
  ['good.example@evil.example', alone],
  ['https://', 'not a URL or host name'],
  ['not a host', 'not a URL or host name'],
  ['example.conductor.one:65536', 'not a URL or host name'],
  ['example', bare],
  ['example:8443', bare],
])('refuses a tenant at %s', (text, problem) => {
  expect(() => parseTenantOrigin(text)).toThrow(new Error(problem));
});
