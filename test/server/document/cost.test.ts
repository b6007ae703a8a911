import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { maxIntrospection } from '../../../src/server/document/cost.ts';
import { gatewayOver, post } from '../../support/gateway.ts';
import { times } from '../../support/hostile-documents.ts';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';

const unused = 'http://127.0.0.1:9';
const limits = { maxBodyBytes: 1_000_000, maxTokens: 5_000, maxDepth: 15 };

interface Refusal {
  readonly status: number;
  readonly error: { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> };
}

async function refusalUnder(maxCost: number, body: object): Promise<Refusal> {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxCost } });
  const response = await fetch(post(body));
  const { errors: [error] = [] } = (await response.json()) as { errors?: Refusal['error'][] };
  if (error === undefined) throw new Error('not refused');
  return { status: response.status, error };
}

/** The cost that the refusal names where nothing is allowed. */
async function costOf(query: string, variables?: object): Promise<number> {
  const { error } = await refusalUnder(0, { query, variables });
  return Number(error.extensions['found']);
}

test('an operation is refused by its cost before anything of it is executed', async () => {
  const query = 'query Wide { appUserOwners(appId: "x", first: 100) { nodes { appId roleSlug } } }';

  expect(await refusalUnder(200, { query })).toEqual({
    status: 400,
    error: {
      message: 'The operation is too large: its cost must not exceed 200; found 202',
      extensions: {
        code: 'OPERATION_TOO_LARGE',
        limit: 'cost',
        max: 200,
        found: 202,
        requestId: expect.any(String) as string,
      },
    },
  });
  expect((await refusalUnder(202, { query })).error.extensions['code']).toBe('UNAUTHENTICATED');
});

test('the log names the operation that was refused', async () => {
  const lines: string[] = [];
  const { fetch } = gatewayOver(unused, {
    limits: { ...limits, maxCost: 0 },
    log: searchedLog('info', (line) => void lines.push(line)),
  });
  await fetch(post({ query: 'query Wide { __typename }' }));

  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    operationName: 'Wide',
    errors: [{ code: 'OPERATION_TOO_LARGE' }],
  });
});

test.each<[string, number, string, object?]>([
  ['a field', 1, '{ __typename }'],
  ['a field and what is below it', 3, '{ user(id: "x") { id email } }'],
  ['a connection of the default size', 1 + 1 + 25, '{ apps { nodes { id } } }'],
  ['a connection of a size that is told', 1 + 1 + 7, '{ apps(first: 7) { nodes { id } } }'],
  ['… by a variable', 1 + 1 + 7, 'query ($n: Int) { apps(first: $n) { nodes { id } } }', { n: 7 }],
  ["… by a variable's default", 1 + 1 + 9, 'query ($n: Int = 9) { apps(first: $n) { nodes { id } } }'],
  ['a connection of the size null', 1 + 1 + 25, '{ apps(first: null) { nodes { id } } }'],
  ['… by a variable', 1 + 1 + 25, 'query ($n: Int) { apps(first: $n) { nodes { id } } }', { n: null }],
  [
    '… that hides its default',
    1 + 1 + 25,
    'query ($n: Int = 9) { apps(first: $n) { nodes { id } } }',
    { n: null },
  ],
  ["… by a variable's default", 1 + 1 + 25, 'query ($n: Int = null) { apps(first: $n) { nodes { id } } }'],
  [
    'edges and page info',
    1 + 1 + 7 * (1 + 1) + 2,
    '{ apps(first: 7) { edges { node { id } } pageInfo { endCursor } } }',
  ],
  [
    'lists within lists',
    1 + 1 + 7 * (1 + 1 + 3),
    '{ apps(first: 7) { nodes { userOwners(first: 3) { nodes { roleSlug } } } } }',
  ],
  ['a list whose length nobody tells', 1 + 1 + 5 * 2, '{ user(id: "x") { managers { id email } } }'],
  ['nodes by their ids', 1 + 3 * 2, '{ nodes(ids: ["a", "b", "c"]) { nodeId __typename } }'],
  [
    '… in a variable',
    1 + 3,
    'query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }',
    { ids: ['a', 'b', 'c'] },
  ],
  [
    'fragments as often as they are spread',
    2 * (1 + 1 + 5),
    '{ a: user(id: "x") { ...F } b: user(id: "x") { ... on User { ...F } } } fragment F on User { managers { id } }',
  ],
  [
    'a fragment on a connection by the size of each',
    1 + 1 + 3 + (1 + 1 + 4),
    '{ a: apps(first: 3) { ...F } b: apps(first: 4) { ...F } } fragment F on AppConnection { nodes { id } }',
  ],
])('%s costs %i', async (_name, cost, query, variables) => {
  expect(await costOf(query, variables)).toBe(cost);
});

/** The cost of one operation of a document with several. */
async function costIn(query: string, operationName: string, variables?: object): Promise<number> {
  const { error } = await refusalUnder(0, { query, operationName, variables });
  return Number(error.extensions['found']);
}

test.each([
  ['small ones before it', (of: string, other: string) => `${other} ${of}`],
  ['small ones behind it', (of: string, other: string) => `${of} ${other}`],
])('the defaults of variables are those of the operation that runs, with %s', async (_name, joined) => {
  const page = (name: string, first: number) =>
    `query ${name}($n: Int = ${first}) { apps(first: $n) { nodes { id } } }`;
  const nodes = (name: string, ids: string) =>
    `query ${name}($ids: [ID!]! = ${ids}) { nodes(ids: $ids) { nodeId } }`;
  const filtered = (name: string, filter: string) =>
    `query ${name}($f: UserFilter = ${filter}) { users(filter: $f) { nodes { id } } }`;

  const pages = joined(page('Runs', 100), page('Other', 1));
  expect(await costIn(pages, 'Runs')).toBe(1 + 1 + 100);
  expect(await costIn(pages, 'Other')).toBe(1 + 1 + 1);
  expect(await costIn(pages, 'Runs', { n: 50 })).toBe(1 + 1 + 50);
  expect(await costIn(joined(nodes('Runs', '["a", "b", "c"]'), nodes('Other', '[]')), 'Runs')).toBe(1 + 3);
  expect(await costIn(joined(filtered('Runs', '{}'), filtered('Other', '{ ids: [] }')), 'Runs')).toBe(27);
});

test('values of variables count as they are coerced', async () => {
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId __typename } }';

  expect(await costOf(nodes, { ids: 'one' })).toBe(1 + 2);
  expect(await costOf(nodes, { ids: ['one', 'two'] })).toBe(1 + 2 * 2);
  expect(await costOf('{ nodes(ids: "one") { nodeId } }')).toBeLessThanOrEqual(1 + 5);
});

test('a known document costs what the operation costs that runs this time', async () => {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxCost: 100 } });
  const query =
    'query Small { apps(first: 1) { nodes { id } } } query Large { apps(first: 100) { nodes { id } } }';
  const limitOf = async (operationName: string): Promise<unknown> =>
    (await (await fetch(post({ query, operationName }))).text()).includes('OPERATION_TOO_LARGE');

  expect([await limitOf('Small'), await limitOf('Large'), await limitOf('Small')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('fragments that double at every level are counted at once', async () => {
  const levels = Array.from(
    { length: 13 },
    (_, level) =>
      `fragment F${level} on User { managers { ...F${level + 1} } delegatedUser { ...F${level + 1} } }`,
  );
  const query = `{ user(id: "x") { ...F0 } } ${levels.join(' ')} fragment F13 on User { id }`;

  expect(await costOf(query)).toBeGreaterThan(1e10);
});

function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + 1 + fieldsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + 1 + fieldsIn(member), 0);
}

test.each([
  ['all that tools ask', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }), {}],
  ['one large type', '{ __type(name: "Query") { fields { name args { name type { name } } } } }', {}],
  ['no such type', '{ __type(name: "Nothing") { fields { name } } }', {}],
  ['fragments and aliases', '{ __schema { ...F a: types { ...G } } } fragment F on __Schema { types { ...G ...G } } fragment G on __Type { name }', {}], // prettier-ignore
  [
    'what a variable leaves out',
    'query ($no: Boolean!) { __schema { types { name fields @include(if: $no) { name } } } }',
    { no: false },
  ],
])('introspection costs what it answers: %s', async (_name, query, variables) => {
  const { send } = gatewayOver(unused, { limits: { ...limits, maxCost: 250_000 } });
  const { data } = await send(query, variables);
  const cost = await costOf(query, variables);

  // An object that is no item of a list counts one more than its fields.
  expect(cost).toBeGreaterThanOrEqual(fieldsIn(data));
  expect(cost).toBeLessThan(2 * fieldsIn(data) + 2);
});

test('the introspection that tools send is a third of what is allowed', async () => {
  expect((await costOf(getIntrospectionQuery())) * 2).toBeLessThan(maxIntrospection);
});

const all = 'types { fields { args { name type { name } } type { name } } }';

test.each([
  [
    'aliases of descriptions',
    `{ ${times(9, (i) => `a${i}: __schema { types { fields { ${times(9, (j) => `d${j}: description`)} } } }`)} }`,
  ],
  ['aliases of lists', `{ __schema { ${times(40, (i) => `t${i}: ${all}`)} } }`],
  [
    'types within types',
    `{ __schema { types { fields { type { fields { ${times(30, (i) => `a${i}: name`)} args { name } } } } } } }`,
  ],
  [
    'the possible types of all types',
    `{ __schema { types { possibleTypes { ${times(5, (i) => `a${i}: fields { args { name type { ofType { name } } } type { name } }`)} } ${times(40, (i) => `b${i}: possibleTypes { fields { name type { name } } }`)} } } }`,
  ],
  [
    'fragments that double',
    `{ __schema { ...F0 } } ${times(20, (i) => `fragment F${i} on __Schema { a${i}: types { ...T } ...F${i + 1} ...F${i + 1} }`)} fragment F20 on __Schema { types { ...T } } fragment T on __Type { fields { name args { name type { name } } } }`,
  ],
])('introspection is refused where it answers too much, without a token: %s', async (_name, query) => {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxCost: Number.MAX_SAFE_INTEGER } });
  const response = await fetch(post({ query }));

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit: 'introspectionSize', max: 50_000 } }],
  });
});

test('a size that is no number is refused as what it is', async () => {
  const { error } = await refusalUnder(1_000, {
    query: 'query ($n: Int) { apps(first: $n) { nodes { id } } }',
    variables: { n: 'many' },
  });

  expect(error.extensions['code']).toBe('BAD_USER_INPUT');
});

test.each([
  [
    'a size',
    'query ($n: Int) { apps(first: $n) { nodes { displayName description } } }',
    { n: 1 },
    { n: 100 },
  ],
  [
    'the number of ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename nodeId } }',
    { ids: ['a'] },
    { ids: Array.from({ length: 60 }, () => 'a') },
  ],
  [
    'a size in a fragment',
    'query ($n: Int) { ...F } fragment F on Query { apps(first: $n) { nodes { displayName description } } }',
    { n: 1 },
    { n: 100 },
  ],
])('a document that is known costs what %s says this time', async (_name, query, small, large) => {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxCost: 100 } });
  const codes = async (variables: object): Promise<string> =>
    (await (await fetch(post({ query, variables }))).text()).includes('OPERATION_TOO_LARGE')
      ? 'refused'
      : 'run';

  expect([await codes(small), await codes(large), await codes(small), await codes(large)]).toEqual([
    'run',
    'refused',
    'run',
    'refused',
  ]);
});
