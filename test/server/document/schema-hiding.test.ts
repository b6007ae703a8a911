import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/schema/index.ts';
import { sandboxedGateway } from '../../support/gateway.ts';
import { ask, closedGateway, leaksOf } from './schema-words-in-errors.ts';

test('an argument that has no value when it is executed is named without its type', async () => {
  const gateway = await closedGateway();
  const sent = [
    { query: 'query ($v: ID = "x") { app(id: $v) { id } }', variables: { v: null } },
    { query: 'query ($v: Boolean = true) { __typename @include(if: $v) }', variables: { v: null } },
    {
      query: 'query ($v: ID = "x") { users(filter: { ids: [$v] }) { nodes { id } } }',
      variables: { v: null },
    },
  ];

  for (const one of sent) {
    expect(await leaksOf(gateway, one)).toEqual([]);
    expect((await ask(gateway, one)).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Argument "\w+" has no valid value\.$/) as string,
    });
  }
});

test.each([
  ['{ user(id: "x") { displayname } }', 'Unknown field "displayname".', 1, 19],
  ['{ user(id: "x", nope: 1) { id } }', 'Unknown argument "nope".', 1, 17],
  ['{ user { id } }', 'The field "user" lacks a required argument.', 1, 3],
  ['{ user(id: "x") }', 'The field "user" must have a selection of subfields.', 1, 3],
  [
    '{ user(id: "x") { id { x } } }',
    'The field must not have a selection, since it has no subfields.',
    1,
    22,
  ],
  ['{ users(first: "x") { nodes { id } } }', 'The value "x" does not fit here.', 1, 16],
  ['{ users(filter: { nope: 1 }) { nodes { id } } }', 'Unknown input field "nope".', 1, 19],
  ['{ user(id: "x") { ... on App { id } } }', 'The fragment on "App" can never apply here.', 1, 19],
  ['query ($v: Int) { user(id: $v) { id } }', 'The variable "$v" does not fit where it is used.', 1, 8],
  [
    '{ user(id: "x") { a: id a: email } }',
    'The field "id" conflicts with another of the same name. Use different aliases to fetch both if this was intentional.',
    1,
    19,
  ],
  ['{ user(id: "x") { ...F } }', 'Unknown fragment "F".', 1, 22],
  ['query ($v: Nope) { user(id: $v) { id } }', 'Unknown type "Nope".', 1, 12],
])('an error says what is wrong, and where: %s', async (query, message, line, column) => {
  const { errors } = await ask(await closedGateway(), { query });

  expect(errors?.[0]).toMatchObject({
    message,
    locations: expect.arrayContaining([{ line, column }]) as unknown,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test.each([
  [{ input: { nope: 1 } }, 'Variable "$v" got an invalid value; it does not fit.', 'input'],
  [
    { input: { appId: { nope: 1 } } },
    'Variable "$v" got an invalid value at "v.appId"; it does not fit.',
    'input.appId',
  ],
  [{}, 'Variable "$v" of required type "CreateUserOwnerInput!" was not provided.', 'input'],
])(
  'an error of a variable names the argument that it was for: %j',
  async ({ input }: { input?: object }, message, argument) => {
    const query =
      'mutation ($v: CreateUserOwnerInput!) { createUserOwner(input: $v) { appOwnerUser { appId } } }';
    const { errors } = await ask(await closedGateway(), { query, variables: { v: input } });

    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          message,
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }) as unknown,
        }),
      ]),
    );
  },
);

test('with introspection on, errors say all that they can', async () => {
  const { errors } = await ask(await sandboxedGateway(), { query: '{ user(id: "x") { displayname } }' });

  expect(errors?.[0]?.message).toBe(
    'Cannot query field "displayname" on type "User". Did you mean "displayName"?',
  );
});

test('the type of an object is the value of __typename, as in GraphQL', async () => {
  const gateway = await closedGateway();

  expect(await ask(gateway, { query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } });
  expect(isObjectType(schema.getType('Query'))).toBe(true);
});
