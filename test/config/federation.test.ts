import { expect, test } from 'vitest';
import { readPrefix } from '../../src/config/federation.ts';
import { load, problemsOf } from './load.ts';

const on = { GATEWAY_FEDERATION: 'true' };
const documents = { GATEWAY_TRUSTED_DOCUMENTS: '/documents.json' };
const files = { '/documents.json': '{}' };

test.each([
  [{}, undefined],
  [{ GATEWAY_FEDERATION: 'false' }, undefined],
  [on, { prefix: undefined }],
  [{ ...on, GATEWAY_FEDERATION_PREFIX: 'C1' }, { prefix: 'C1' }],
])('the graph as a subgraph, with %o', (env, federation) => {
  expect(load(env).federation).toEqual(federation);
});

test('GraphiQL is off with a prefix, whose names its examples do not have', () => {
  expect(load(on).graphiql).toBe(true);
  expect(load({ ...on, GATEWAY_FEDERATION_PREFIX: 'C1' }).graphiql).toBe(false);
  expect(problemsOf({ ...on, GATEWAY_FEDERATION_PREFIX: 'C1', GATEWAY_GRAPHIQL: 'true' })).toEqual([
    'GATEWAY_GRAPHIQL: true, but its examples have the names without GATEWAY_FEDERATION_PREFIX; set only one of the two',
  ]);
});

test.each([{}, { GATEWAY_FEDERATION: 'false' }])(
  'a prefix without a subgraph is a problem, with %o',
  (env) => {
    expect(problemsOf({ ...env, GATEWAY_FEDERATION_PREFIX: 'C1' })).toEqual([
      'GATEWAY_FEDERATION_PREFIX: set, but GATEWAY_FEDERATION is not; want it true',
    ]);
  },
);

test.each(['c1', '1C', 'C_1', '_C', 'C1 ', 'Ç', 'C'.repeat(31)])('refuses the prefix %j', (prefix) => {
  const problem =
    'GATEWAY_FEDERATION_PREFIX: not the beginning of a type name; want a capital letter and up to 29 letters and digits, such as C1';

  expect(problemsOf({ ...on, GATEWAY_FEDERATION_PREFIX: prefix })).toEqual([problem]);
  expect(() => readPrefix({ GATEWAY_FEDERATION_PREFIX: prefix })).toThrow(problem);
});

test('a mistyped variable of federation is no prefix that is not set', () => {
  expect(() => readPrefix({ GATEWAY_FEDERATION_PREFIXX: 'C1' })).toThrow(
    'GATEWAY_FEDERATION_PREFIXX: no such variable',
  );
});

test('the prefix of the printed SDL depends on no other variable', () => {
  expect(readPrefix({ GATEWAY_FEDERATION_PREFIX: 'ACME', PORT: 'none', GATEWAY_SANDBOX: 'off' })).toBe(
    'ACME',
  );
  expect(readPrefix({})).toBeUndefined();
});

test('enforced trusted documents are a problem: they would refuse all that routers send', () => {
  const problem =
    'GATEWAY_FEDERATION: true, but trusted documents are enforced, and the operations of a router are not among them; ' +
    'want GATEWAY_TRUSTED_DOCUMENTS_MODE=log, and trusted documents in the router';

  expect(problemsOf({ ...on, ...documents }, files)).toEqual([problem]);
  expect(problemsOf({ ...on, ...documents, GATEWAY_TRUSTED_DOCUMENTS_MODE: 'log' }, files)).toEqual([]);
  expect(problemsOf({ GATEWAY_FEDERATION: 'false', ...documents }, files)).toEqual([]);
});
