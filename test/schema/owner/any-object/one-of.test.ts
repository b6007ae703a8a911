import { isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../../src/schema/index.ts';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { onlyId, usualNodes } from '../../../support/fixtures/all-kinds.ts';

const { nodeId: objectId } = usualNodes['objectId'] ?? {};
const ref = { appId: onlyId, id: onlyId };
const appEntitlementRef = `{ appId: "${onlyId}", id: "${onlyId}" }`;

const creation = (owner: string): string =>
  `createOwner(input: { objectId: "${objectId}", roleSlug: "primary", owner: ${owner} }) { ownership { nodeId } }`;
const byVariable =
  'mutation ($input: CreateOwnerInput!) { createOwner(input: $input) { ownership { nodeId } } }';
const ofOwner = `mutation ($owner: OwnerInput!) { ${creation('$owner')} }`;

const gateways = {
  'with introspection': () => sandboxedGateway(),
  'without introspection': () => sandboxedGateway({}, { introspection: false }),
};

/** What stands in the place of the owner, and is not one owner. */
const wrongOwners: Readonly<Record<string, unknown>> = {
  none: {},
  both: { userRefId: onlyId, appEntitlementRef: ref },
  'a person, and null for the entitlement': { userRefId: onlyId, appEntitlementRef: null },
  'an entitlement, and null for the person': { userRefId: null, appEntitlementRef: ref },
  'null for the person': { userRefId: null },
  'null for the entitlement': { appEntitlementRef: null },
  'both as null': { userRefId: null, appEntitlementRef: null },
  'half an entitlement': { appEntitlementRef: { appId: onlyId } },
  'no object': onlyId,
  null: null,
};

const literals: readonly string[] = [
  '{}',
  `{ userRefId: "${onlyId}", appEntitlementRef: ${appEntitlementRef} }`,
  `{ userRefId: "${onlyId}", appEntitlementRef: null }`,
  '{ userRefId: null }',
  '{ appEntitlementRef: null }',
  `{ appEntitlementRef: { appId: "${onlyId}" } }`,
  `"${onlyId}"`,
  'null',
];

/** Documents in which a variable may leave the owner without a value, or with two. */
const documents: readonly string[] = [
  ...literals.map((owner) => `mutation { ${creation(owner)} }`),
  `mutation ($id: ID) { ${creation('{ userRefId: $id }')} }`,
  `mutation ($id: ID = "${onlyId}") { ${creation('{ userRefId: $id }')} }`,
  `mutation ($ref: AppEntitlementRefInput) { ${creation('{ appEntitlementRef: $ref }')} }`,
  `mutation ($id: ID!, $ref: AppEntitlementRefInput!) { ${creation('{ userRefId: $id, appEntitlementRef: $ref }')} }`,
  `mutation ($owner: OwnerInput) { ${creation('$owner')} }`,
  `mutation ($owner: OwnerInput! = {}) { ${creation('$owner')} }`,
];

test.each(Object.entries(gateways))(
  'a document whose owner may be none or two is invalid, and no call is made, %s',
  async (_how, arrange) => {
    const { send, calls } = await arrange();
    for (const document of documents) {
      const { data, errors } = await send(document, {});

      expect(data, document).toBeUndefined();
      expect(
        errors?.map(({ extensions: { code } }) => code),
        document,
      ).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    }
    expect(calls()).toEqual([]);
  },
);

test.each(Object.entries(gateways))(
  'a variable whose owner is none or two is BAD_USER_INPUT that names it, and no call is made, %s',
  async (_how, arrange) => {
    const { send, calls } = await arrange();
    for (const [what, owner] of Object.entries(wrongOwners)) {
      const input = { objectId, roleSlug: 'primary', owner };
      const sent = [await send(byVariable, { input }), await send(ofOwner, { owner })];
      const errors = sent.map((answer) => answer.errors?.[0]?.extensions);

      expect(
        sent.map(({ data }) => data),
        what,
      ).toEqual([undefined, undefined]);
      expect(
        errors.map((error) => error?.['code']),
        what,
      ).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
      for (const error of errors) expect(String(error?.['argument']), what).toMatch(/^input\.owner\b/);
    }
    expect(calls()).toEqual([]);
  },
);

test.each([
  ['a literal', `mutation { ${creation(`{ userRefId: "${onlyId}" }`)} }`, {}, `users/primary/${onlyId}`],
  [
    'a variable for the person',
    `mutation ($id: ID!) { ${creation('{ userRefId: $id }')} }`,
    { id: onlyId },
    `users/primary/${onlyId}`,
  ],
  [
    'a variable for the entitlement',
    `mutation ($ref: AppEntitlementRefInput!) { ${creation('{ appEntitlementRef: $ref }')} }`,
    { ref },
    `entitlements/primary/${onlyId}/${onlyId}`,
  ],
  [
    'a variable for the owner',
    ofOwner,
    { owner: { appEntitlementRef: ref } },
    `entitlements/primary/${onlyId}/${onlyId}`,
  ],
  [
    'a variable with a default',
    `mutation ($owner: OwnerInput! = { userRefId: "${onlyId}" }) { ${creation('$owner')} }`,
    {},
    `users/primary/${onlyId}`,
  ],
])('one owner is taken from %s', async (_where, document, variables, path) => {
  const { send, calls } = await sandboxedGateway();

  await send(document, variables);

  expect(calls()).toEqual([`POST /api/v2/apps/${onlyId}/owners/${path}`]);
});

test('an unusable id of an owner is named by its place in the input, in the words of the caller', async () => {
  const { send, calls } = await sandboxedGateway();
  const problemOf = async (owner: string) => {
    const { errors } = await send(`mutation { ${creation(owner)} }`);
    return errors?.map(({ message, extensions: { code, argument } }) => [code, argument, message]);
  };

  expect(await problemOf('{ userRefId: ".." }')).toEqual([
    ['BAD_USER_INPUT', 'input.owner.userRefId', 'userRefId must not be "." or ".."'],
  ]);
  expect(await problemOf(`{ appEntitlementRef: { appId: "", id: "${onlyId}" } }`)).toEqual([
    ['BAD_USER_INPUT', 'input.owner.appEntitlementRef.appId', 'appId must not be empty'],
  ]);
  expect(await problemOf(`{ appEntitlementRef: { appId: "${onlyId}", id: "a/b" } }`)).toEqual([
    ['BAD_USER_INPUT', 'input.owner.appEntitlementRef.id', 'id must not contain a slash'],
  ]);
  expect(calls()).toEqual([]);
});

test('the schema and its introspection say that an owner is one of two', async () => {
  const { send } = await sandboxedGateway();
  const type = schema.getType('OwnerInput');

  expect(isInputObjectType(type) && type.isOneOf).toBe(true);
  expect(await send('{ __type(name: "OwnerInput") { isOneOf inputFields { name } } }')).toEqual({
    data: {
      __type: { isOneOf: true, inputFields: [{ name: 'appEntitlementRef' }, { name: 'userRefId' }] },
    },
  });
});
