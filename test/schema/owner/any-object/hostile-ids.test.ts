import { expect, test } from 'vitest';
import { maxNodeIdLength } from '../../../../src/schema/node/node-id.ts';
import {
  addOwner,
  addOwnership,
  gatewayOverKinds,
  graphKinds,
  objectNodeId,
  ownerInput,
  ownershipNodeId,
  ownings,
  type Owner,
} from '../graph-kinds.ts';

const nodeIdOf = (...parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

const appId = '2KindsKindsKindsKindsApp000';
const missing = '2MissingMissingMissingMiss0';

const create = `mutation ($objectId: ID!, $userRefId: ID!) {
  createOwner(input: { objectId: $objectId, roleSlug: "primary", owner: { userRefId: $userRefId } }) {
    ownership { nodeId }
  }
}`;
const remove = `mutation ($ownershipId: ID!) {
  deleteOwner(input: { ownershipId: $ownershipId }) { deletedNodeId }
}`;

/** A gateway over one object of each kind, each owned by Ada and by the holders of an entitlement. */
async function arrange() {
  const gateway = await gatewayOverKinds();
  const owners = {
    User: addOwner(gateway, { sort: 'User' }),
    Entitlement: addOwner(gateway, { sort: 'Entitlement' }),
  };
  for (const owning of ownings) addOwnership(gateway, owning, owners[owning.sort]);
  const rejectionOf = async (document: string, variables: object) => {
    const { data, errors } = await gateway.send<Readonly<Record<string, unknown>>, object>(
      document,
      variables,
    );
    expect(Object.values(data ?? {})).toEqual([null]);
    return errors?.map(({ message, extensions: { code, argument } }) => ({ message, code, argument }));
  };
  const userRefId = owners.User.ref['userRefId'] ?? '';
  return {
    ...gateway,
    owners,
    rejectedObject: (objectId: string) => rejectionOf(create, { objectId, userRefId }),
    rejectedOwnership: (ownershipId: string) => rejectionOf(remove, { ownershipId }),
  };
}

const badInput = (argument: string, problem: string) => [
  { message: `${argument} ${problem}`, code: 'BAD_USER_INPUT', argument },
];

/** Texts that are no `nodeId` of this graph, by what is wrong with them. */
const malformed: Readonly<Record<string, string>> = {
  'the empty text': '',
  'an id of C1': appId,
  'no base64url': `${nodeIdOf('App', appId)}=`,
  'a type that is none': nodeIdOf('Application', appId),
  'a type that is no node': nodeIdOf('PageInfo', appId),
  'an interface': nodeIdOf('OwnedObject', appId),
  'a name of an object prototype': nodeIdOf('constructor', appId),
  'a missing key': nodeIdOf('Connector', appId),
  'a key too many': nodeIdOf('App', appId, appId),
  'no key': nodeIdOf('App'),
  'an empty key': nodeIdOf('App', ''),
  'a key that is a number': nodeIdOf('App', 5),
  'a nested key': nodeIdOf('App', [appId]),
  'an ownership with too few keys': nodeIdOf('AppOwnerUser', appId, 'primary'),
};

test.each(Object.entries(malformed))(
  '%s is no nodeId for either mutation, and no call',
  async (_what, id) => {
    const { rejectedObject, rejectedOwnership, calls } = await arrange();
    const problem = 'must be a nodeId of this graph';

    expect(await rejectedObject(id)).toEqual(badInput('input.objectId', problem));
    expect(await rejectedOwnership(id)).toEqual(badInput('input.ownershipId', problem));
    expect(calls()).toEqual([]);
  },
);

test('a nodeId longer than any of this graph is rejected before it is decoded', async () => {
  const { rejectedObject, rejectedOwnership, calls } = await arrange();
  const problem = `must have at most ${maxNodeIdLength} characters`;
  const long = nodeIdOf('App', 'x'.repeat(maxNodeIdLength));

  expect(await rejectedObject(long)).toEqual(badInput('input.objectId', problem));
  expect(await rejectedOwnership(long)).toEqual(badInput('input.ownershipId', problem));
  expect(calls()).toEqual([]);
});

/** Keys that C1 cannot have given out: the path to C1 cannot carry the first three, C1 rejects the others by their form. */
const impossibleKeys = ['..', 'a/b', '\u0000', 'x'.repeat(1_025), '%2e%2e', 'Zoë'];

test.each(ownings)('a key of $noun that is no id of C1 is no nodeId, and changes nothing', async (owning) => {
  const { rejectedObject, rejectedOwnership, calls, owners } = await arrange();
  const owner = owners[owning.sort];
  const keys = Object.values(owning.key);

  for (const [index] of keys.entries()) {
    for (const impossible of impossibleKeys) {
      const key = Object.fromEntries(keys.map((id, place) => [place, place === index ? impossible : id]));
      const objectId = objectNodeId({ ...owning, key });
      const ownershipId = ownershipNodeId({ ...owning, key }, owner);

      expect(await rejectedObject(objectId)).toEqual(
        badInput('input.objectId', 'must be a nodeId of this graph'),
      );
      const canBeSent = ['%2e%2e', 'Zoë'].includes(impossible);
      expect(calls()).toHaveLength(canBeSent ? 1 : 0);
      expect(await rejectedOwnership(ownershipId)).toEqual(
        badInput('input.ownershipId', 'must be a nodeId of this graph'),
      );
      expect(calls().length > 0).toBe(canBeSent);
    }
  }
});

test.each(ownings)(
  'a nodeId of $type is no object, and a nodeId of $noun is no ownership',
  async (owning) => {
    const { rejectedObject, rejectedOwnership, calls, owners } = await arrange();

    expect(await rejectedObject(ownershipNodeId(owning, owners[owning.sort]))).toEqual(
      badInput('input.objectId', 'must be the nodeId of an object that can have owners'),
    );
    expect(await rejectedOwnership(objectNodeId(owning))).toEqual(
      badInput('input.ownershipId', 'must be the nodeId of an ownership'),
    );
    expect(calls()).toEqual([]);
  },
);

test('a nodeId of a type that has no owners is rejected by both, though the object exists', async () => {
  const { rejectedObject, rejectedOwnership, calls } = await arrange();
  const resourceType = nodeIdOf('AppResourceType', appId, '2KindsKindsKindsResType0000');

  expect(await rejectedObject(resourceType)).toEqual(
    badInput('input.objectId', 'must be the nodeId of an object that can have owners'),
  );
  expect(await rejectedOwnership(resourceType)).toEqual(
    badInput('input.ownershipId', 'must be the nodeId of an ownership'),
  );
  expect(calls()).toEqual([]);
});

test.each(ownings)('an object that does not exist is NOT_FOUND for $type, in one call', async (owning) => {
  const { send, calls, owners } = await arrange();
  const key = Object.fromEntries(Object.keys(owning.key).map((name) => [name, missing]));
  const owner = ownerInput(owning, owners[owning.sort]);

  const { data, errors } = await send(
    `mutation { createOwner(input: { objectId: "${objectNodeId({ ...owning, key })}", roleSlug: "primary", owner: { ${owner} } }) { ownership { nodeId } } }`,
  );

  expect(data).toEqual({ createOwner: null });
  expect(errors).toMatchObject([{ path: ['createOwner'], extensions: { code: 'NOT_FOUND' } }]);
  expect(calls()).toEqual([expect.stringMatching(/^POST .*\/2Missing/)]);
});

test.each(ownings)('an owner that does not exist is NOT_FOUND for $type', async (owning) => {
  const { send, calls } = await arrange();
  const nobody: Owner = {
    ref: owning.sort === 'User' ? { userRefId: missing } : {},
    body: { appId, id: missing },
    path: '',
    shown: {},
  };

  const { data, errors } = await send(
    `mutation { createOwner(input: { objectId: "${objectNodeId(owning)}", roleSlug: "primary", owner: { ${ownerInput(owning, nobody)} } }) { ownership { nodeId } } }`,
  );

  expect(data).toEqual({ createOwner: null });
  expect(errors).toMatchObject([{ path: ['createOwner'], extensions: { code: 'NOT_FOUND' } }]);
  expect(calls()).toHaveLength(1);
});

test('an ownership whose owner C1 hides cannot be deleted by its nodeId, and no call is made', async () => {
  const { rejectedOwnership, calls } = await arrange();
  const hidden = 'hidden 9b2d6bde-7a0e-4f5b-9f5e-0a4b6f1c2d3e';

  expect(await rejectedOwnership(nodeIdOf('AppOwnerUser', appId, 'primary', hidden))).toEqual(
    badInput('input.ownershipId', 'must be the nodeId of an ownership whose owner C1 shows'),
  );
  expect(calls()).toEqual([]);
});

test('the longest keys that this graph can give out are taken', async () => {
  const { send, calls } = await arrange();
  const role = 'ä'.repeat(1_000);
  const ownershipId = nodeIdOf('AppOwnerUser', appId, role, missing);
  expect(ownershipId.length).toBeGreaterThan(1_024);

  const { errors } = await send(remove, { ownershipId });

  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  const path = `/api/v2/apps/${appId}/owners/users/${encodeURIComponent(role)}/${missing}`;
  expect(calls()).toEqual([`GET ${path}`, `DELETE ${path}`]);
});

test('the objects of these tests are those of all six kinds', () => {
  expect(graphKinds).toHaveLength(6);
  expect(ownings).toHaveLength(12);
});
