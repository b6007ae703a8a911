import {
  GraphQLInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  type GraphQLInputType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { ask, serviceGateway, writeScope } from '../support/service-gateway.ts';

test('a caller with the write scope may write, and the audit names them by issuer and subject', async () => {
  const gateway = await serviceGateway();
  const token = await gateway.provider.sign({ scope: `openid ${writeScope}` });

  const { status, body } = await ask(gateway, gateway.createOwner, token);

  expect([status, body]).toEqual([
    200,
    { data: { createUserOwner: { appOwnerUser: { roleSlug: 'primary' } } } },
  ]);
  expect(gateway.log.filter(({ audit }) => audit === true)).toMatchObject([
    {
      caller: `${gateway.provider.issuer} sofia@example.com`,
      mutation: 'createUserOwner',
      outcome: 'SUCCEEDED',
    },
  ]);
});

test.each([
  ['scope', 'openid c1:write'],
  ['scp', ['openid', 'c1:write']],
  ['scp', 'openid c1:write'],
])('the scope is found under %s as %j', async (claim, value) => {
  const gateway = await serviceGateway();

  const { body } = await ask(gateway, gateway.createOwner, await gateway.provider.sign({ [claim]: value }));

  expect(body.errors).toBeUndefined();
});

test.each([
  ['has no scope', writeScope, {}, 'Changes need a token with the scope "c1:write"'],
  [
    'has others',
    writeScope,
    { scope: 'c1:writer c1 write' },
    'Changes need a token with the scope "c1:write"',
  ],
  [
    'has the scope in another claim',
    writeScope,
    { roles: [writeScope] },
    'Changes need a token with the scope "c1:write"',
  ],
  [
    'is as good as can be, but no scope is set',
    undefined,
    { scope: writeScope },
    'This gateway is read-only: no scope is set that allows changes',
  ],
])('a token that %s reads and does not write', async (_name, scope, claims, message) => {
  const gateway = await serviceGateway({ scope });
  const token = await gateway.provider.sign(claims);

  const refused = await ask(gateway, gateway.createOwner, token);
  expect(refused).toMatchObject({
    status: 200,
    body: {
      data: { createUserOwner: null },
      errors: [{ message, path: ['createUserOwner'], extensions: { code: 'FORBIDDEN' } }],
    },
  });
  expect(gateway.calls()).toEqual([]);
  expect(gateway.log.filter(({ audit }) => audit === true)).toMatchObject([{ outcome: 'FORBIDDEN' }]);

  const read = await ask(gateway, gateway.readUser, token);
  expect(read.body).toEqual({ data: { user: { id: gateway.userId } } });
});

/** A literal that fits an input type. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return '[]';
  if (!(type instanceof GraphQLInputObjectType)) return '"x"';
  const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
}

test.each(Object.keys(schema.getMutationType()?.getFields() ?? {}))(
  'no caller without the write scope gets through %s to C1',
  async (name) => {
    const gateway = await serviceGateway();
    const args = schema.getMutationType()?.getFields()[name]?.args.filter(isRequiredArgument) ?? [];
    const literals = args.map((arg) => `${arg.name}: ${literalOf(arg.type)}`).join(', ');
    const call = literals === '' ? name : `${name}(${literals})`;

    const { body } = await ask(gateway, `mutation { ${call} { __typename } }`, await gateway.provider.sign());

    expect(body.errors).toMatchObject([{ path: [name], extensions: { code: 'FORBIDDEN' } }]);
    expect(gateway.calls()).toEqual([]);
    expect(gateway.log.filter(({ audit }) => audit === true)).toMatchObject([
      { mutation: name, outcome: 'FORBIDDEN' },
    ]);
  },
);
