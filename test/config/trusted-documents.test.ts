import { expect, test } from 'vitest';
import { asService, clientId, clientSecret, load, problemsOf } from './load.ts';

const path = '/etc/gateway/persisted-documents.json';
const env = { GATEWAY_TRUSTED_DOCUMENTS: path };
const files = { [path]: '{ "some-hash": "{ __typename }" }' };

test('reads the trusted documents, and refuses others by default', () => {
  const documents = new Map([['some-hash', '{ __typename }']]);
  const documentsOf = (mode: object) => load({ ...env, ...mode }, files).trustedDocuments;

  expect(load({}).trustedDocuments).toBeUndefined();
  expect(documentsOf({})).toEqual({ mode: 'enforce', documents });
  expect(documentsOf({ GATEWAY_TRUSTED_DOCUMENTS_MODE: 'enforce' })).toEqual({ mode: 'enforce', documents });
  expect(documentsOf({ GATEWAY_TRUSTED_DOCUMENTS_MODE: 'log' })).toEqual({ mode: 'log', documents });
});

test("reads the manifest of Apollo's generators", () => {
  const operations = [
    { id: 'hash-1', name: 'Owners', type: 'query', body: 'query Owners { __typename }' },
    { id: '__proto__', name: 'Apps', type: 'query', body: 'query Apps { __typename }' },
  ];
  const manifest = JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });

  expect([...(load(env, { [path]: manifest }).trustedDocuments?.documents ?? [])]).toEqual([
    ['hash-1', 'query Owners { __typename }'],
    ['__proto__', 'query Apps { __typename }'],
  ]);
});

test('takes every name for a hash', () => {
  const { trustedDocuments } = load(env, { [path]: '{ "__proto__": "{ a }", "constructor": "{ b }" }' });

  expect([...(trustedDocuments?.documents ?? [])]).toEqual([
    ['__proto__', '{ a }'],
    ['constructor', '{ b }'],
  ]);
  expect(load(env, { [path]: '{}' }).trustedDocuments?.documents.size).toBe(0);
});

test.each(['', '{', 'query Secr3t { x }', '\u0000'])(
  'refuses the content %j, which is no JSON',
  (content) => {
    expect(problemsOf(env, { [path]: content })).toEqual([
      'GATEWAY_TRUSTED_DOCUMENTS: the file is not JSON; want an object from hashes to documents',
    ]);
  },
);

test.each([
  'null',
  '5',
  '"Secr3t"',
  '[]',
  '["Secr3t"]',
  '{ "hash": null }',
  '{ "hash": "{ __typename }", "other": 5 }',
  '{ "hash": { "body": "Secr3t" } }',
  '{ "__proto__": {} }',
  '{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }',
  '{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": {} }',
  '{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [null] }',
  '{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "body": "Secr3t" }] }',
  '{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "a", "name": "Secr3t" }] }',
  '{ "format": "another-manifest", "version": 1, "operations": [{ "id": "a", "body": "Secr3t" }] }',
])('refuses the content %s, which is no object of texts', (content) => {
  expect(problemsOf(env, { [path]: content })).toEqual([
    "GATEWAY_TRUSTED_DOCUMENTS: the file is neither an object from hashes to documents nor Apollo's manifest; want one that a code generator writes",
  ]);
});

test('names an unreadable file, with all other problems', () => {
  expect(problemsOf({ ...env, PORT: 'x' })).toEqual([
    'PORT: got "x", want a whole number from 0 to 65535',
    'GATEWAY_TRUSTED_DOCUMENTS: cannot be read (ENOENT); want the path of a file',
  ]);
});

test.each(['enforce', 'log'])('refuses the mode %s without documents', (mode) => {
  expect(problemsOf({ GATEWAY_TRUSTED_DOCUMENTS_MODE: mode })).toEqual([
    'GATEWAY_TRUSTED_DOCUMENTS: not set; want the file that GATEWAY_TRUSTED_DOCUMENTS_MODE is about',
  ]);
});

const credentials = { CONDUCTORONE_CLIENT_ID: clientId, CONDUCTORONE_CLIENT_SECRET: clientSecret };

test.each([
  ['the sandbox', {}, true],
  ['forward mode', { CONDUCTORONE_TENANT_DOMAIN: 'example.conductor.one' }, true],
  ['service mode', { ...asService, ...credentials }, false],
])('has no explorer where only trusted documents run, unless configured: %s', (_, upstream, isOn) => {
  const explored = (more: object) => {
    const { graphiql, introspection } = load({ ...upstream, ...env, ...more }, files);
    return { graphiql, introspection };
  };

  expect(explored({})).toEqual({ graphiql: false, introspection: false });
  expect(explored({ GATEWAY_TRUSTED_DOCUMENTS_MODE: 'log' })).toEqual({
    graphiql: isOn,
    introspection: isOn,
  });
  expect(explored({ GATEWAY_GRAPHIQL: 'true', GATEWAY_INTROSPECTION: 'true' })).toEqual({
    graphiql: true,
    introspection: true,
  });
});
