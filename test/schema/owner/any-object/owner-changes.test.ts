import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../../../src/sandbox/sandbox.ts';
import {
  addOwner,
  addOwnership,
  createdAt,
  gatewayOverKinds,
  kindNameOf,
  literals,
  lookUpCall,
  objectNodeId,
  ownerInput,
  ownershipNodeId,
  ownings,
  type Owner,
} from '../graph-kinds.ts';

const now = expect.stringMatching(/^2026-01-15T12:00:00(\.\d+)?Z$/) as string;

describe.each(ownings)('$type', (owning) => {
  const { key, noun, type, read, collection, displayName, sort, subject } = owning;
  const fragments = {
    User: `... on OwnerUser { ${subject} }`,
    Entitlement: `... on OwnerEntitlement { ${subject} }`,
  };
  const row = `
    __typename nodeId roleSlug createdAt ${fragments[sort]}
    ... on ${type} { ${Object.keys(key).join(' ')} }`;

  const shown = (owner: Owner, since: string) => ({
    __typename: type,
    nodeId: ownershipNodeId(owning, owner),
    ...key,
    roleSlug: 'primary',
    createdAt: since,
    ...owner.shown,
  });
  const creation = (owner: Owner, select = row) =>
    `createOwner(input: { objectId: "${objectNodeId(owning)}", roleSlug: "primary", owner: { ${ownerInput(owning, owner)} } }) { ownership { ${select} } }`;
  const deletion = (owner: Owner) =>
    `deleteOwner(input: { ownershipId: "${ownershipNodeId(owning, owner)}" }) { deletedNodeId }`;
  const path = (owner: Owner) => `${collection}/primary/${owner.path}`;

  async function arrange(options: SandboxOptions = {}) {
    const gateway = await gatewayOverKinds(options);
    const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];
    const owners = async (): Promise<unknown[]> => {
      const list = `{ ${owning.rootOwners}(${literals(key)}, first: 100) { nodes { roleSlug ${subject} } } }`;
      const { data } = await gateway.send<Record<string, { nodes: unknown[] }>, unknown>(list);
      gateway.calls();
      return data?.[owning.rootOwners]?.nodes ?? [];
    };
    return { ...gateway, gateway, ada, bob, owners };
  }
  const primary = ({ shown: who }: Owner) => ({ roleSlug: 'primary', ...who });

  test('is created by createOwner in one call, under the nodeId of its object', async () => {
    const { send, calls, sandbox, ada, owners } = await arrange();

    expect(await send(`mutation { ${creation(ada)} }`)).toEqual({
      data: { createOwner: { ownership: shown(ada, now) } },
    });
    const ref = sort === 'User' ? 'userRef' : 'appEntitlementRef';
    expect(sandbox.ledger[0]?.body).toEqual({ [ref]: ada.body });
    expect(calls()).toEqual([`POST ${path(ada)}`]);
    expect(await owners()).toEqual([primary(ada)]);
  });

  test('leads to its object, whose kind and nodeId take no call', async () => {
    const { send, calls, ada } = await arrange();
    const known = { __typename: noun, ownableKind: kindNameOf(owning), nodeId: objectNodeId(owning) };
    const selecting = (fields: string) => `mutation { ${creation(ada, `ownedObject { ${fields} }`)} }`;

    expect(await send(selecting('__typename ownableKind nodeId'))).toEqual({
      data: { createOwner: { ownership: { ownedObject: known } } },
    });
    expect(calls()).toEqual([`POST ${path(ada)}`]);
    expect(await send(selecting('__typename ownableKind nodeId displayName'))).toEqual({
      data: { createOwner: { ownership: { ownedObject: { ...known, displayName } } } },
    });
    expect(calls()).toEqual([`POST ${path(ada)}`, read]);
  });

  test('that exists is returned as it is by createOwner, or is a conflict where C1 says so', async () => {
    const { gateway, send, calls, ada, owners } = await arrange();
    const strict = await arrange({ switches: { createExisting: 'conflict' } });
    addOwnership(gateway, owning, ada);
    addOwnership(strict.gateway, owning, strict.ada);

    expect(await send(`mutation { ${creation(ada)} }`)).toEqual({
      data: { createOwner: { ownership: shown(ada, createdAt) } },
    });
    expect(calls()).toEqual([`POST ${path(ada)}`]);
    expect(await owners()).toEqual([primary(ada)]);
    const { data, errors } = await strict.send(`mutation { ${creation(strict.ada)} }`);
    expect(data).toEqual({ createOwner: null });
    expect(errors).toMatchObject([{ path: ['createOwner'], extensions: { code: 'CONFLICT' } }]);
    expect(strict.calls()).toEqual([`POST ${path(strict.ada)}`]);
  });

  test('that would be one too many is rejected in the words of C1', async () => {
    const { gateway, send, calls, ada, owners } = await arrange();
    for (let number = 1; number <= 32; number += 1) {
      addOwnership(gateway, owning, addOwner(gateway, owning, { name: `Owner ${number}` }));
    }

    const { data, errors } = await send(`mutation { ${creation(ada)} }`);
    expect(data).toEqual({ createOwner: null });
    expect(errors).toMatchObject([{ path: ['createOwner'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('at most 32');
    expect(calls()).toEqual([`POST ${path(ada)}`]);
    expect(await owners()).toHaveLength(32);
  });

  test('is deleted by deleteOwner, and others stay', async () => {
    const { gateway, send, calls, sandbox, ada, bob, owners } = await arrange();
    for (const owner of [ada, bob]) addOwnership(gateway, owning, owner);

    expect(await send(`mutation { ${deletion(ada)} }`)).toEqual({
      data: { deleteOwner: { deletedNodeId: ownershipNodeId(owning, ada) } },
    });
    expect(sandbox.ledger[1]?.body).toEqual({});
    expect(calls()).toEqual([lookUpCall(owning, ada), `DELETE ${path(ada)}`]);
    expect(await owners()).toEqual([primary(bob)]);
  });

  test('that does not exist is NOT_FOUND for deleteOwner', async () => {
    const { send, calls, ada } = await arrange();

    const { data, errors } = await send(`mutation { ${deletion(ada)} }`);
    expect(data).toEqual({ deleteOwner: null });
    expect(errors).toMatchObject([{ path: ['deleteOwner'], extensions: { code: 'NOT_FOUND' } }]);
    expect(calls()).toEqual([lookUpCall(owning, ada), `DELETE ${path(ada)}`]);
  });

  test('is seen by the same operation as the two mutations leave it, and is read once', async () => {
    const { send, calls, ada, bob } = await arrange();
    // Creating it again changes nothing, and leads to the object.
    const { ref } = ada;
    const seen = `${owning.owner}(${literals({ roleSlug: 'primary', ...ref })}) { ${subject} }`;
    const look = creation(bob, `ownedObject { ... on ${noun} { ${seen} } }`);
    const saw = (one: object | null) => ({ ownership: { ownedObject: { [owning.owner]: one } } });

    const answer = await send(`mutation {
      before: ${look}
      ${creation(ada, '__typename')}
      after: ${look}
      ${deletion(ada)}
      without: ${look}
    }`);

    expect(answer).toEqual({
      data: {
        before: saw(null),
        createOwner: { ownership: { __typename: type } },
        after: saw(ada.shown),
        deleteOwner: { deletedNodeId: ownershipNodeId(owning, ada) },
        without: saw(null),
      },
    });
    const lookUp = lookUpCall(owning, ada);
    const expected = [
      [`POST ${path(bob)}`, read, lookUp],
      [`POST ${path(ada)}`],
      [`POST ${path(bob)}`],
      [lookUp, `DELETE ${path(ada)}`],
      [`POST ${path(bob)}`, lookUp],
    ];
    expect(calls()).toEqual(expected.flat());
  });
});
