import { describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../../../src/sandbox/sandbox.ts';
import {
  addOwner,
  addOwnership,
  createdAt,
  gatewayOverKinds,
  literals,
  lookUpCall,
  ownershipOf,
  ownings,
  type Owner,
} from '../graph-kinds.ts';

const now = expect.stringMatching(/^2026-01-15T12:00:00(\.\d+)?Z$/) as string;

describe.each(ownings)('$type', (owning) => {
  const { key, noun, type, item, read, collection, displayName, sort, subject } = owning;
  const row = `__typename ${Object.keys(key).join(' ')} roleSlug createdAt ${subject} ownedObject { __typename displayName }`;

  const shown = (owner: Owner, since: string) => {
    const ownedObject = { __typename: noun, displayName };
    return { __typename: type, ...key, roleSlug: 'primary', createdAt: since, ...owner.shown, ownedObject };
  };
  const creation = (owner: Owner, select = row) =>
    `${owning.create}(input: { ${ownershipOf(owning, owner)} }) { ${item} { ${select} } }`;
  const deletion = (owner: Owner) =>
    `${owning.delete}(input: { ${ownershipOf(owning, owner)} }) { deletedNodeId }`;
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

  test('is created with the owner and the object, and is there then', async () => {
    const { send, calls, sandbox, ada, owners } = await arrange();

    expect(await send(`mutation { ${creation(ada)} }`)).toEqual({
      data: { [owning.create]: { [item]: shown(ada, now) } },
    });
    const ref = sort === 'User' ? 'userRef' : 'appEntitlementRef';
    expect(sandbox.ledger[0]?.body).toEqual({ [ref]: ada.body });
    expect(calls()).toEqual([`POST ${path(ada)}`, read]);
    expect(await owners()).toEqual([primary(ada)]);
  });

  test('that exists is given as it is when it is created again', async () => {
    const { gateway, send, calls, ada, owners } = await arrange();
    addOwnership(gateway, owning, ada);

    expect(await send(`mutation { ${creation(ada)} }`)).toEqual({
      data: { [owning.create]: { [item]: shown(ada, createdAt) } },
    });
    expect(calls()).toEqual([`POST ${path(ada)}`, read]);
    expect(await owners()).toEqual([primary(ada)]);
  });

  test('that exists is a conflict when it is created again, where C1 says so', async () => {
    const { gateway, send, calls, ada, owners } = await arrange({ switches: { createExisting: 'conflict' } });
    addOwnership(gateway, owning, ada);

    const { data, errors } = await send(`mutation { ${creation(ada)} }`);
    expect(data).toEqual({ [owning.create]: null });
    expect(errors).toMatchObject([{ path: [owning.create], extensions: { code: 'CONFLICT' } }]);
    expect(calls()).toEqual([`POST ${path(ada)}`]);
    expect(await owners()).toEqual([primary(ada)]);
  });

  test('that would be one too many is refused', async () => {
    const { gateway, send, calls, ada, owners } = await arrange();
    for (let number = 1; number <= 32; number += 1) {
      addOwnership(gateway, owning, addOwner(gateway, owning, { name: `Owner ${number}` }));
    }

    const { data, errors } = await send(`mutation { ${creation(ada)} }`);
    expect(data).toEqual({ [owning.create]: null });
    expect(errors).toMatchObject([{ path: [owning.create], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toContain('at most 32');
    expect(calls()).toEqual([`POST ${path(ada)}`]);
    expect(await owners()).toHaveLength(32);
  });

  test('is deleted, and others stay', async () => {
    const { gateway, send, calls, sandbox, ada, bob, owners } = await arrange();
    for (const owner of [ada, bob]) addOwnership(gateway, owning, owner);

    const deletedNodeId = expect.any(String) as string;
    expect(await send(`mutation { ${deletion(ada)} }`)).toEqual({
      data: { [owning.delete]: { deletedNodeId } },
    });
    expect(sandbox.ledger[1]?.body).toEqual({});
    expect(calls()).toEqual([lookUpCall(owning, ada), `DELETE ${path(ada)}`]);
    expect(await owners()).toEqual([primary(bob)]);
  });

  test('that does not exist cannot be deleted', async () => {
    const { send, calls, ada } = await arrange();

    const { data, errors } = await send(`mutation { ${deletion(ada)} }`);
    expect(data).toEqual({ [owning.delete]: null });
    expect(errors).toMatchObject([{ path: [owning.delete], extensions: { code: 'NOT_FOUND' } }]);
    expect(calls()).toEqual([lookUpCall(owning, ada), `DELETE ${path(ada)}`]);
  });
});
