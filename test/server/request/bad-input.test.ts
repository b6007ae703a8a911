import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';
import { onlyId } from '../../support/fixtures/all-kinds.ts';

test('wrong variables are BAD_USER_INPUT that names the argument, not the variable', async () => {
  const { send, calls } = await sandboxedGateway();
  const create =
    'mutation ($owner: CreateUserOwnerInput!) { createUserOwner(input: $owner) { appOwnerUser { appId } } }';
  const user = 'query ($who: ID!) { user(id: $who) { id } }';

  const missingField = await send(create, { owner: { appId: onlyId, userRefId: onlyId } });
  const nullField = await send(create, { owner: { appId: onlyId, userRefId: onlyId, roleSlug: null } });
  const unknownField = await send(create, {
    owner: { appId: onlyId, userRefId: onlyId, roleSlug: 'x', extra: 1 },
  });
  const missing = await send(user, {});
  const wrongType = await send(user, { who: { a: 1 } });

  const misleading = await send(user, { who: ['quoted at "who.x"; '] });

  const arguments_ = [missingField, nullField, unknownField, missing, wrongType, misleading].map(
    ({ data, errors }) => {
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      return errors?.[0]?.extensions['argument'];
    },
  );
  expect(arguments_).toEqual(['input', 'input.roleSlug', 'input', 'id', 'id', 'id']);
  expect(calls()).toEqual([]);
});

test('the argument is named too when its value is the default of a variable', async () => {
  const { send, calls } = await sandboxedGateway();

  const answer = await send(
    `mutation ($input: CreateUserOwnerInput! = { appId: "..", roleSlug: "primary", userRefId: "${onlyId}" }) { createUserOwner(input: $input) { appOwnerUser { appId } } }`,
  );

  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.appId' } }]);
  expect(calls()).toEqual([]);
});
