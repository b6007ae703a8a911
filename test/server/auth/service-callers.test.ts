import { expect, test } from 'vitest';
import { post } from '../../support/gateway.ts';
import { auditedInput, usual } from '../../support/fixtures/all-kinds.ts';
import { mutations, operationOf } from '../../support/graph/operations.ts';
import { ask, serviceGateway, writeScope, type Answer } from '../../support/service-gateway.ts';

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
      phase: 'started',
    },
    {
      caller: `${gateway.provider.issuer} sofia@example.com`,
      mutation: 'createUserOwner',
      phase: 'ended',
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
  expect(gateway.log.filter(({ audit }) => audit === true)).toMatchObject([
    { phase: 'unsent', outcome: 'FORBIDDEN' },
  ]);

  const read = await ask(gateway, gateway.readUser, token);
  expect(read.body).toEqual({ data: { user: { id: gateway.userId } } });
});

test('no mutation of a caller without the write scope reaches C1, and each is audited with its input', async () => {
  const gateway = await serviceGateway();
  const token = await gateway.provider.sign();
  const sent = mutations.map((mutation) => ({
    name: mutation.field.name,
    ...operationOf(mutation, usual),
  }));

  for (const { name, document: query, variables } of sent) {
    const response = await gateway.fetch(post({ query, variables }, token, { 'x-request-id': name }));
    const { errors } = (await response.json()) as Answer['body'];
    expect([name, errors]).toMatchObject([name, [{ path: ['field'], extensions: { code: 'FORBIDDEN' } }]]);
  }

  expect(gateway.calls()).toEqual([]);
  expect(gateway.log.filter(({ audit }) => audit === true)).toMatchObject(
    sent.map(({ name, variables }) => {
      const [input] = Object.values(variables);
      return {
        phase: 'unsent',
        mutation: name,
        input: auditedInput(input),
        outcome: 'FORBIDDEN',
        requestId: name,
      };
    }),
  );
});
