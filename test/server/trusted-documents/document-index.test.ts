import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { gatewayOver, post, sandboxedGateway } from '../../support/gateway.ts';

const unused = 'http://127.0.0.1:9';
const typeQuery = '{ __typename }';
const appQuery = 'query App($id: ID!) { app(id: $id) { displayName id } }';

const notListed = {
  errors: [
    {
      message: 'Only trusted documents run here, and this one is not in their list',
      extensions: { code: 'PERSISTED_OPERATION_REQUIRED', requestId: expect.any(String) as string },
    },
  ],
};

/** Sends texts to a gateway over a sandbox with one app, that runs one document about it. */
async function arrange() {
  const documents = new Map([['app', appQuery]]);
  const gateway = await sandboxedGateway({}, { trustedDocuments: { mode: 'enforce', documents } });
  const { id } = gateway.sandbox.store.addApp({ displayName: 'Ledger' });
  const { send, calls } = gateway;
  return { send: (query: string) => send(query, { id }), calls, id };
}

test.each([
  ['blanks and line breaks', 'query App($id: ID!)\n\n{\tapp(id: $id)\r\n{ displayName,,, id } }'],
  ['comments', 'query App($id: ID!) { # one app\n app(id: $id) { displayName id } } # the end'],
  ['another order of fields', 'query App($id: ID!) { app(id: $id) { id displayName } }'],
])('takes a text for the trusted one in spite of %s', async (_difference, query) => {
  const { send, calls, id } = await arrange();

  for (const time of [1, 2]) {
    expect(await send(query), `time ${time}`).toEqual({ data: { app: { displayName: 'Ledger', id } } });
    expect(calls()).toEqual([`GET /api/v1/apps/${id}`]);
  }
});

test.each([
  ['one field more', 'query App($id: ID!) { app(id: $id) { displayName id description } }'],
  ['one field less', 'query App($id: ID!) { app(id: $id) { displayName } }'],
  ['`__typename`', 'query App($id: ID!) { app(id: $id) { displayName id __typename } }'],
  ['another operation name', 'query Apps($id: ID!) { app(id: $id) { displayName id } }'],
  ['an alias', 'query App($id: ID!) { app(id: $id) { displayName id: displayName } }'],
  ['another variable', 'query App($id: ID! = "x") { app(id: $id) { displayName id } }'],
  ['a directive', 'query App($id: ID!) { app(id: $id) { displayName id @skip(if: false) } }'],
  ['a value in place of the variable', 'query App($id: ID!) { app(id: "id") { displayName id } }'],
  ['an operation more', `${appQuery} query Other { __typename }`],
  ['a field that does not exist', 'query App($id: ID!) { app(id: $id) { displayNam id } }'],
])('refuses a text with %s, without asking C1', async (_difference, query) => {
  const { send, calls } = await arrange();

  for (const time of [1, 2]) expect(await send(query), `time ${time}`).toEqual(notListed);
  expect(calls()).toEqual([]);
});

test('the fields of a mutation keep their order, and so do lists', async () => {
  const [first, second] = ['a: __typename', 'b: __typename'];
  const inOrder = `mutation { ${first} ${second} }`;
  const list = '{ nodes(ids: ["a", "b"]) { __typename } }';
  const { send } = gatewayOver(unused, {
    trustedDocuments: { mode: 'enforce', documents: new Map(Object.entries({ inOrder, list })) },
  });

  expect(await send(`mutation { ${first}, ${second} }`)).toEqual({ data: { a: 'Mutation', b: 'Mutation' } });
  expect(await send(`mutation { ${second} ${first} }`)).toEqual(notListed);
  expect(await send(`${list} # as listed`)).toMatchObject({ data: { nodes: [null, null] } });
  expect(await send('{ nodes(ids: ["b", "a"]) { __typename } }')).toEqual(notListed);
});

test.each([
  ['a fragment', 'mutation { ...F } fragment F on Mutation { $ }'],
  ['a fragment within a fragment', 'mutation { ...F } fragment F on Mutation { ... { $ } }'],
  ['a fragment without a type', 'mutation { ... { $ } }'],
  ['a fragment with a directive', 'mutation { ... @include(if: true) { $ } }'],
  ['a fragment on the type', 'mutation { ... on Mutation { $ } }'],
  ['fragments within fragments', 'mutation { ... { ... on Mutation { ... { $ } } } }'],
])('the fields of a mutation keep their order in %s, too', async (_where, document) => {
  const listed = document.replace('$', 'a: __typename b: __typename');
  const { send } = gatewayOver(unused, {
    trustedDocuments: { mode: 'enforce', documents: new Map([['listed', listed]]) },
  });

  expect(await send(`${listed} # as listed`)).toEqual({ data: { a: 'Mutation', b: 'Mutation' } });
  expect(await send(document.replace('$', 'b: __typename a: __typename'))).toEqual(notListed);
});

test.each([
  ['in the fragments of a query', '{ ... { ...F } } fragment F on Query { $ }'],
  [
    'below the fields of a mutation',
    'mutation M($i: CreateUserOwnerInput!) { ... { createUserOwner(input: $i) { ... { $ } ...F } } } fragment F on CreateUserOwnerPayload { $ }',
  ],
])('%s order makes no difference', async (_where, document) => {
  const listed = document.replaceAll('$ ', 'a: __typename b: __typename ');
  const { send } = gatewayOver(unused, {
    trustedDocuments: { mode: 'enforce', documents: new Map([['listed', listed]]) },
  });

  const answer = await send(document.replaceAll('$ ', 'b: __typename a: __typename '), {
    i: { appId: 'x', roleSlug: 'x', userRefId: 'x' },
  });
  expect(answer.errors?.map(({ extensions }) => extensions['code']) ?? []).not.toContain(
    'PERSISTED_OPERATION_REQUIRED',
  );
});

test('what is written in a string does not pass for another argument', async () => {
  const { send } = gatewayOver(unused, {
    trustedDocuments: { mode: 'enforce', documents: new Map([['two', '{ a(x: "1", y: "2") }']]) },
  });
  const forged = '1blockfalse}}{kindArgumentname{kindNamevaluey}value{kindStringValuevalue2';

  expect(await send('{ a(y: "2", x: "1") }')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  expect(await send(`{ a(x: "${forged}") }`)).toEqual(notListed);
});

test('warns at start of each document that cannot run, and starts', async () => {
  const broken = new Map([
    ['no-graphql', '{ app('],
    ['no-field', '{ nope }'],
    ['nothing', ''],
    ['fine', typeQuery],
  ]);
  const { log, fetch } = gatewayOver(unused, { trustedDocuments: { mode: 'enforce', documents: broken } });

  expect(log).toMatchObject([
    { level: 'warn', hash: 'no-graphql', reason: 'Syntax Error: Expected Name, found <EOF>.' },
    {
      level: 'warn',
      hash: 'no-field',
      reason: expect.stringMatching(/^Cannot query field "nope"/) as string,
    },
    { level: 'warn', hash: 'nothing', reason: 'Syntax Error: Unexpected <EOF>.' },
  ]);
  const answer = async (documentId: string) => (await fetch(post({ documentId }))).json() as Promise<unknown>;
  expect(await answer('fine')).toEqual({ data: { __typename: 'Query' } });
  expect(await answer('no-graphql')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
  expect(await answer('no-field')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
});

test('a document under two hashes, and two under one but for the algorithm, are found by each', async () => {
  const other = '{ b: __typename }';
  const hash = createHash('sha256').update(typeQuery).digest('hex');
  const { fetch } = gatewayOver(unused, {
    trustedDocuments: {
      mode: 'enforce',
      documents: new Map([
        [hash, other],
        [`sha256:${hash}`, typeQuery],
        ['twice', typeQuery],
      ]),
    },
  });
  const answer = async (documentId: string) => (await fetch(post({ documentId }))).json() as Promise<unknown>;

  expect(await answer(`sha256:${hash}`)).toEqual({ data: { __typename: 'Query' } });
  expect(await answer(hash)).toEqual({ data: { b: 'Query' } });
  expect(await answer('twice')).toEqual({ data: { __typename: 'Query' } });
});
