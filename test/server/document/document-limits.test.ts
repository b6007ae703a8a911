import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { gatewayOver, post } from '../../support/gateway.ts';

const unused = 'http://127.0.0.1:9';
const limits = { maxBodyBytes: 1_000_000, maxTokens: 200, maxDepth: 5, maxCost: 250_000 };

async function refusalOf(query: string, accept?: string): Promise<unknown> {
  const { fetch } = gatewayOver(unused, { limits });
  const response = await fetch(post({ query }, undefined, accept === undefined ? {} : { accept }));
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: object }[] };
  return errors === undefined ? undefined : [response.status, errors[0]?.message, errors[0]?.extensions];
}

const tooLarge = (message: string, limit: string, max: number, found?: number) => [
  400,
  message,
  {
    code: 'OPERATION_TOO_LARGE',
    limit,
    max,
    ...(found !== undefined && { found }),
    requestId: expect.any(String) as string,
  },
];

/** `managers` within `managers`; the depth is that of the innermost field. */
const deep = (depth: number): string => {
  const managers = 'managers { '.repeat(depth - 2);
  return `{ user(id: "x") { ${managers} id ${'} '.repeat(depth - 2)} } }`;
};

test('documents of the full depth pass and one field deeper is refused', async () => {
  const { send } = gatewayOver(unused, { limits });

  expect((await send(deep(5))).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect(await refusalOf(deep(6))).toEqual(
    tooLarge('The operation is too large: its depth must not exceed 5; found 6', 'depth', 5, 6),
  );
});

test('depth counts through fragments, also those that contain themselves', async () => {
  const viaFragment = `{ user(id: "x") { ...A } } fragment A on User { managers { ...B } } fragment B on User { managers { managers { managers { id } } } }`;
  const ring = '{ user(id: "x") { ...A } } fragment A on User { managers { ...A } }';

  expect(await refusalOf(viaFragment)).toEqual(
    tooLarge('The operation is too large: its depth must not exceed 5; found 6', 'depth', 5, 6),
  );
  expect(await refusalOf(ring)).toMatchObject([400, /within itself/, { code: 'GRAPHQL_VALIDATION_FAILED' }]);
});

test('depth, root fields and introspection are those of the operation that runs, wherever it stands', async () => {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxTokens: 10_000 } });
  const wide = `{ ${times(51, () => '__typename')} }`;
  const introspective = `{ ${times(11, (i) => `t${i}: __type(name: "App") { name }`)} }`;
  const query = `query Small ${deep(5)} query Deep ${deep(6)} query Deeper ${deep(7)} query Wide ${wide} query Types ${introspective}`;
  const limitOf = async (operationName: string): Promise<unknown> => {
    const { errors } = (await (await fetch(post({ query, operationName }))).json()) as {
      errors: { extensions: { code: string; limit?: string; found?: number } }[];
    };
    const [{ extensions: { code, limit = code, found } } = { extensions: { code: 'none' } }] = errors;
    return [limit, found];
  };
  const names = ['Small', 'Deep', 'Deeper', 'Wide', 'Types', 'Small'];

  expect(await Promise.all(names.map(limitOf))).toEqual([
    ['UNAUTHENTICATED', undefined],
    ['depth', 6],
    ['depth', 7],
    ['rootFields', 51],
    ['introspectionFields', 11],
    ['UNAUTHENTICATED', undefined],
  ]);
});

test('braces of values, of inline fragments and of what is under introspection are no depth', async () => {
  const inValue = '{ user(id: { a: { b: { c: { d: { e: 1 } } } } }) { id } }';
  const inFragments = `{ user(id: "x") { ${'... { '.repeat(8)} id ${'} '.repeat(8)} } }`;
  const withIntrospection = `{ __schema { types { fields { type { ofType { ofType { name } } } } } } }`;

  expect(await refusalOf(inValue)).toMatchObject([400, /.*/, { code: 'GRAPHQL_VALIDATION_FAILED' }]);
  expect(await refusalOf(inFragments)).toMatchObject([200, /.*/, { code: 'UNAUTHENTICATED' }]);
  expect(await refusalOf(withIntrospection)).toBeUndefined();
});

test('depth counts past fields that stand side by side', async () => {
  const { send } = gatewayOver(unused, { limits });
  const wide = (depth: number): string =>
    `{ user(id: "x") { ${'id managers { '.repeat(depth - 2)} id email ${'} email '.repeat(depth - 2)} } }`;

  expect((await send(wide(5))).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect(await refusalOf(wide(6))).toEqual(
    tooLarge('The operation is too large: its depth must not exceed 5; found 6', 'depth', 5, 6),
  );
});

test('lines and characters are bounded with the tokens, before any token is read', async () => {
  const spaced = (filling: string, count: number) => `{ __typename ${filling.repeat(count)}}`;

  expect(await refusalOf(spaced('\n', 200))).toBeUndefined();
  expect(await refusalOf(spaced('\n', 201))).toEqual(
    tooLarge('The operation is too large: its lines must not exceed 200; found 201', 'lines', 200, 201),
  );
  expect(await refusalOf(spaced('#\r\n', 201))).toMatchObject([400, / lines /, {}]);
  expect(await refusalOf(spaced(',', 10_000 - 14))).toBeUndefined();
  expect(await refusalOf(spaced(',', 10_000 - 13))).toEqual(
    tooLarge(
      'The operation is too large: its characters must not exceed 10000; found 10001',
      'characters',
      10_000,
      10_001,
    ),
  );
});

test('documents of too many tokens are refused before they are parsed', async () => {
  const query = `{ ${times(201, (index) => `f${index}`)}`; // and it does not even parse

  expect(await refusalOf(query)).toEqual(
    tooLarge('The operation is too large: its tokens must not exceed 200', 'tokens', 200),
  );
});

test('twenty thousand braces are refused as quickly as few', async () => {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxTokens: 100_000 } });
  for (const nested of ['{ a '.repeat(20_000), `{ a(x: ${'['.repeat(20_000)}`]) {
    const response = await fetch(post({ query: nested }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }],
    });
  }
});

test('a refusal is a 400 for clients of the older media type too', async () => {
  expect(await refusalOf(deep(6), 'application/json')).toEqual(
    tooLarge('The operation is too large: its depth must not exceed 5; found 6', 'depth', 5, 6),
  );
});

test('introspection has no depth limit of its own', async () => {
  const { send } = gatewayOver(unused, { limits: { ...limits, maxTokens: 2000 } });

  const answer = await send<{ __schema: { types: unknown[] } }, unknown>(getIntrospectionQuery());

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.__schema.types.length).toBeGreaterThan(20);
});

const nested = (fields: string): string => `{ user(id: "x") { ${fields} } }`;
const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

test.each<[string, number, (count: number) => string]>([
  ['duplicateFields', 200, (count) => nested(times(count, () => 'email'))],
  [
    'rootFields',
    50,
    (count) =>
      `{ ...A } fragment A on Query { ...B __typename } fragment B on Query { ${times(count - 1, () => '__typename')} }`,
  ],
  ['aliases', 100, (count) => nested(times(count, (index) => `a${index}: id`))],
  ['directives', 50, (count) => nested(`id ${times(count, () => '@include(if: true)')}`)],
  ['rootFields', 50, (count) => `{ ${times(count, () => '__typename')} }`],
  ['introspectionFields', 10, (count) => `{ ${times(count, (i) => `t${i}: __type(name: "App") { name }`)} }`],
  [
    'introspectionFields',
    10,
    (count) =>
      `{ ...F ...F ...F ...F ...F ${times(count - 10, (i) => `t${i}: __type(name: "App") { name }`)} } fragment F on Query { a: __schema { description } b: __type(name: "App") { name } }`,
  ],
  [
    'fragments',
    50,
    (count) =>
      `${nested(times(count, (i) => `...F${i}`))} ${times(count, (i) => `fragment F${i} on User { id }`)}`,
  ],
])('more %s than %i are refused by name', async (limit, max, documentWith) => {
  const { fetch } = gatewayOver(unused, { limits: { ...limits, maxTokens: 10_000 } });
  const limitsHit = async (count: number): Promise<unknown[]> => {
    const response = await fetch(post({ query: documentWith(count) }));
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { limit?: unknown } }[] };
    return errors.flatMap(({ extensions }) => extensions.limit ?? []);
  };

  expect(await limitsHit(max)).toEqual([]);
  expect(await limitsHit(max + 1)).toEqual([limit]);
});

test('a ring of a thousand fragments and nine hundred overlapping fields are refused', async () => {
  const { fetch } = gatewayOver(unused);
  const ring = `{ ...F0 } ${times(1000, (i) => `fragment F${i} on Query { ...F${(i + 1) % 1000} }`)}`;
  const overlapping = nested(times(900, (i) => `id: ${i % 2 === 0 ? 'id' : 'email'}`));

  for (const query of [ring, overlapping]) {
    const response = await fetch(post({ query }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }],
    });
  }
});

test.each([
  ['aliases', `{ ${times(101, (index) => `a${index}: b`)}`, 100],
  ['directives', `query ${times(51, () => '@a')} {`, 50],
  ['fragments', times(51, (index) => `fragment F${index} on X`), 50],
  ['duplicateFields', `{ a { ${times(201, () => 'b')}`, 200],
  ['nesting', `{ ${'a { '.repeat(50)}`, 50],
])('too many %s differ from a document that does not parse', async (limit, query, max) => {
  const { fetch } = gatewayOver(unused);
  const response = await fetch(post({ query }));

  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit, max } }],
  });
});

test('names and colons of arguments and variables are no fields and aliases', async () => {
  const { send } = gatewayOver(unused, { limits: { ...limits, maxTokens: 10_000 } });
  const declared = times(150, (index) => `$v${index}: String = "x"`);
  const ids = times(250, () => 'email');

  const { errors } = await send(
    `query (${declared}) { users(filter: { query: "x", ids: [${ids}] }) { __typename } }`,
  );

  expect(errors?.map(({ extensions }) => extensions['code'])).not.toContain('OPERATION_TOO_LARGE');
});

test('the number of all root fields is in the message', async () => {
  const query = `{ ...A ...A } fragment A on Query { ${times(40, () => '__typename')} }`;

  expect(await refusalOf(query)).toEqual(
    tooLarge(
      'The operation is too large: its root fields must not exceed 50; found 80',
      'rootFields',
      50,
      80,
    ),
  );
});
