import { describe, expect, test } from 'vitest';
import { sandboxedGateway } from '../support/gateway.ts';

/** Values that are no id and no slug, each a way to reach another path or to break something. */
const hostile: readonly [string, string][] = [
  ['the empty string', ''],
  ['a dot', '.'],
  ['two dots', '..'],
  ['a slash', 'a/b'],
  ['a backslash', 'a\\b'],
  ['encoded dots', '%2e%2e'],
  ['an encoded slash', '%2F'],
  ['ten kilobytes', 'x'.repeat(10_000)],
  ['non-ASCII', 'Zoë'],
  ['a control character', 'a\u0000b'],
  ['a newline', 'a\r\nb'],
  ['a lone surrogate', '\ud800'],
];

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

type Place = readonly [string, string, (value: string) => Record<string, unknown>, string];

/** Each place that takes an id or a slug: the operation, its variables around the value, the argument's name. */
const places: readonly Place[] = [
  ...['appId', 'roleSlug', 'userRefId'].map((name): Place => [
    `createUserOwner ${name}`,
    'mutation ($input: CreateUserOwnerInput!) { field: createUserOwner(input: $input) { appOwnerUser { appId } } }',
    (value: string) => ({ input: { appId: id, roleSlug: 'primary', userRefId: id, [name]: value } }),
    `input.${name}`,
  ]),
  ...['appId', 'roleSlug', 'userRefId'].map((name): Place => [
    `appUserOwner ${name}`,
    'query ($appId: ID!, $roleSlug: String!, $userRefId: ID!) { field: appUserOwner(appId: $appId, roleSlug: $roleSlug, userRefId: $userRefId) { appId } }',
    (value: string) => ({ appId: id, roleSlug: 'primary', userRefId: id, [name]: value }),
    name,
  ]),
  [
    'appUserOwners appId',
    'query ($v: ID!) { field: appUserOwners(appId: $v) { nodes { appId } } }',
    (v) => ({ v }),
    'appId',
  ],
  ['user id', 'query ($v: ID!) { field: user(id: $v) { id } }', (v) => ({ v }), 'id'],
  ['app id', 'query ($v: ID!) { field: app(id: $v) { id } }', (v) => ({ v }), 'id'],
  [
    'users ids',
    'query ($v: [ID!]) { field: users(filter: { ids: $v }) { nodes { id } } }',
    (v) => ({ v: [v] }),
    'filter.ids',
  ],
  [
    'apps appIds',
    'query ($v: [ID!]) { field: apps(filter: { appIds: $v }) { nodes { id } } }',
    (v) => ({ v: [v] }),
    'filter.appIds',
  ],
  [
    'users managerIds',
    'query ($v: [ID!]) { field: users(filter: { managerIds: $v }) { nodes { id } } }',
    (v) => ({ v: [v] }),
    'filter.managerIds',
  ],
];

/** What the sandbox and C1 do not refuse: an unknown role in a read is a role that nobody has. */
const harmless = (place: string, name: string): boolean =>
  place === 'appUserOwner roleSlug' && ['encoded dots', 'an encoded slash', 'non-ASCII'].includes(name);

describe.each(places)('%s', (place, query, variablesWith, argument) => {
  test.each(hostile.filter(([name]) => !harmless(place, name)))(
    '%s is BAD_USER_INPUT that names the argument, and reaches no other path',
    async (_name, value) => {
      const { sandbox, send } = await sandboxedGateway();
      sandbox.store.addApp({ id });
      sandbox.store.addUser({ id });

      const answer = await send(query, variablesWith(value));

      expect(answer.data).toEqual({ field: null });
      expect(answer.errors).toMatchObject([
        { path: ['field'], extensions: { code: 'BAD_USER_INPUT', argument } },
      ]);
      // One call at the most, and only of the operation's own shape.
      expect(sandbox.ledger.length).toBeLessThanOrEqual(1);
      for (const { path, status } of sandbox.ledger) {
        expect(status).toBe(400);
        expect(path.split('/')).toHaveLength(templateLength(place));
      }
      expect(sandbox.store.ownersOf(id)).toEqual([]);
    },
  );
});

function templateLength(place: string): number {
  if (place.startsWith('createUserOwner') || place.startsWith('appUserOwner ')) return 9;
  if (place.startsWith('appUserOwners')) return 7;
  return 5;
}

test('an unsafe role in a filter is refused before it is sent', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const { id: appId } = sandbox.store.addApp();
  const query =
    'query ($appId: ID!, $v: String) { appUserOwners(appId: $appId, roleSlug: $v) { nodes { appId } } }';

  for (const v of ['', '\ud800', 'a\u0000b', 'x'.repeat(10_000)]) {
    const answer = await send(query, { appId, v });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'roleSlug' } }]);
  }
  expect(calls()).toEqual([]);
});

test('wrong variables are BAD_USER_INPUT that names the argument, not the variable', async () => {
  const { send, calls } = await sandboxedGateway();
  const create =
    'mutation ($owner: CreateUserOwnerInput!) { createUserOwner(input: $owner) { appOwnerUser { appId } } }';
  const user = 'query ($who: ID!) { user(id: $who) { id } }';

  const missingField = await send(create, { owner: { appId: id, userRefId: id } });
  const nullField = await send(create, { owner: { appId: id, userRefId: id, roleSlug: null } });
  const unknownField = await send(create, { owner: { appId: id, userRefId: id, roleSlug: 'x', extra: 1 } });
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
    `mutation ($input: CreateUserOwnerInput! = { appId: "..", roleSlug: "primary", userRefId: "${id}" }) { createUserOwner(input: $input) { appOwnerUser { appId } } }`,
  );

  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.appId' } }]);
  expect(calls()).toEqual([]);
});
