import { expect, test } from 'vitest';
import { post, sandboxedGateway } from '../../support/gateway.ts';
import { times } from '../../support/hostile-documents.ts';
import { addOwnedApp } from '../../support/fixtures/app-with-owners.ts';

const max = 100_000;
const limits = { maxResponseBytes: max };
const requestId = expect.any(String) as string;

function tooLarge(limit: string, words: string, most: number) {
  const message = `The answer is too large: its ${words} must not exceed ${most}`;
  const extensions = { code: 'OPERATION_TOO_LARGE', limit, max: most, requestId };
  return { data: null, errors: [{ message, extensions }] };
}

/** Owners of an app, all of whom are one person. */
async function gatewayWithOwners(owners: number, person: object) {
  const gateway = await sandboxedGateway({}, { limits });
  const { store } = gateway.sandbox;
  const { id: appId } = store.addApp();
  const { id: userId } = store.addUser(person);
  for (let index = 0; index < owners; index += 1)
    store.addOwner({ appId, roleSlug: `role-${index}`, userId });
  return { ...gateway, appId, userId };
}

const ownersOf = (fields: string): string =>
  `query ($appId: ID!) { appUserOwners(appId: $appId, first: 100) { nodes { user { ${fields} } } } }`;

test.each([
  [
    'a free-form object under many aliases',
    { profile: { note: 'x'.repeat(1_000) } },
    times(75, (i) => `a${i}: profile`),
  ],
  ['long names of aliases', {}, `${'x'.repeat(20_000)}: displayName`],
  [
    'a text that takes three bytes a character',
    { displayName: '語'.repeat(1_000) },
    times(20, (i) => `a${i}: displayName`),
  ],
  [
    'a text that is all escapes',
    { displayName: '\\"'.repeat(1_000) },
    times(20, (i) => `a${i}: displayName`),
  ],
  ['a list of texts', { emails: Array(50).fill('ada@example.com') }, times(75, (i) => `a${i}: emails`)],
])('a query whose answer is too large is answered without data: %s', async (_name, person, fields) => {
  const { fetch, token, appId, log, send } = await gatewayWithOwners(25, person);
  const variables = { appId };

  const response = await fetch(post({ query: ownersOf(fields), variables }, token));

  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(tooLarge('responseBytes', 'response bytes', max));
  expect(log.at(-1)).toMatchObject({ errors: [{ code: 'OPERATION_TOO_LARGE', count: 1 }] });
  expect((await send(ownersOf('id'), variables)).errors).toBeUndefined();
});

test('a thousand errors are shown, and one more leaves one', async () => {
  const { send, token } = await sandboxedGateway({}, { limits: { maxTokens: 20_000 } });
  const ids = (count: number) => ({ ids: Array.from({ length: count }, (_, index) => `no id ${index}`) });
  const query = `query ($ids: [ID!]!, $one: [ID!]!) { ${times(10, (i) => `a${i}: nodes(ids: $ids) { nodeId }`)} b: nodes(ids: $one) { nodeId } }`;

  const full = await send(query, { ...ids(100), one: [] }, token);
  const over = await send(query, { ...ids(100), one: ['no id'] }, token);

  expect(full.errors).toHaveLength(1_000);
  expect(over).toEqual(tooLarge('errors', 'errors', 1_000));
});

const takeOver = `
  mutation ($one: CreateUserOwnerInput!, $two: CreateUserOwnerInput!, $none: CreateUserOwnerInput!, $gone: DeleteUserOwnerInput!) {
    one: createUserOwner(input: $one) { appOwnerUser { ...Large } }
    none: createUserOwner(input: $none) { appOwnerUser { ...Large } }
    two: createUserOwner(input: $two) { appOwnerUser { ...Large } }
    removed: deleteUserOwner(input: $gone) { deletedNodeId }
  }
  fragment Large on AppOwnerUser { nodeId appId roleSlug createdAt user { id ${times(30, (i) => `a${i}: profile`)} } }`;

interface Taken {
  readonly one: { readonly appOwnerUser: { readonly nodeId: string } };
}

test('mutations whose answer is too large are all executed and say so', async () => {
  const { send, sandbox, calls, log, userId } = await gatewayWithOwners(0, {
    profile: { note: 'x'.repeat(5_000) },
  });
  const input = () => ({ appId: sandbox.store.addApp().id, roleSlug: 'primary', userRefId: userId });
  const [one, two] = [input(), input()];
  const none = { ...input(), userRefId: '2MissingMissingMissingMiss0' };

  const { data, errors } = await send<Taken, unknown>(takeOver, { one, two, none, gone: one });

  const nodeId = data?.one.appOwnerUser.nodeId;
  const text = expect.any(String) as string;
  expect(data).toEqual({
    one: {
      appOwnerUser: {
        nodeId,
        appId: one.appId,
        roleSlug: 'primary',
        createdAt: text,
        user: { id: userId, ...partly },
      },
    },
    none: null,
    two: {
      appOwnerUser: { nodeId: text, appId: two.appId, roleSlug: 'primary', createdAt: null, user: null },
    },
    removed: { deletedNodeId: nodeId },
  });
  expect(errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
    [['none'], 'NOT_FOUND'],
    [['one'], 'OPERATION_TOO_LARGE'],
    [['two'], 'OPERATION_TOO_LARGE'],
  ]);
  expect(errors?.at(-1)?.message).toBe(
    'The answer is too large: its response bytes must not exceed 100000. The change was made; nullable fields below what it gives are left out',
  );
  expect(calls().filter((call) => !call.startsWith('GET'))).toHaveLength(4);
  expect(
    log.flatMap(({ audit, outcome }) => (audit === true && outcome !== undefined ? [outcome] : [])),
  ).toEqual([...['SUCCEEDED', 'NOT_FOUND', 'SUCCEEDED', 'SUCCEEDED']]);
});

/** As many profiles as fit, and null for the others. */
const partly = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [`a${i}`, i < 19 ? { note: 'x'.repeat(5_000) } : null]),
);

test('an ordinary page of a hundred owners with all that the graph shows of them is far within the limit', async () => {
  const { send, sandbox } = await sandboxedGateway();
  const { appId } = addOwnedApp(sandbox, { owners: 100, managers: 100 });
  const fields =
    'id displayName email username jobTitle department profile emails managers { id displayName email }';

  const result = await send(ownersOf(fields), { appId });

  expect(result.errors).toBeUndefined();
  expect(JSON.stringify(result).length * 20).toBeLessThan(20_000_000);
});
