import { describe, expect, test } from 'vitest';
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
} from './graph-kinds.ts';

interface List {
  readonly nodes: readonly object[];
}

/** What an operation with one field gave, or one with a field within a field. */
type Answer<Value> = Readonly<Record<string, Value>>;

describe.each(ownings)('$type', (owning) => {
  const { key, noun, type, lookup, read, displayName, collection, sort } = owning;
  const row = `__typename nodeId ${Object.keys(key).join(' ')} roleSlug createdAt ${owning.subject} ownedObject { __typename displayName }`;
  const nodeId = expect.any(String) as string;

  const shown = ({ shown: subject }: Owner, roleSlug: string) => {
    const ownedObject = { __typename: noun, displayName };
    return { __typename: type, nodeId, ...key, roleSlug, createdAt, ...subject, ownedObject };
  };

  /** Two owners under one role, one of them also under another. */
  async function arrange() {
    const gateway = await gatewayOverKinds();
    const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];
    addOwnership(gateway, owning, ada);
    addOwnership(gateway, owning, ada, 'invented-deputy');
    addOwnership(gateway, owning, bob);
    return { ...gateway, ada, bob };
  }

  test.each([
    ['all roles', '', '', ['primary', 'invented-deputy']],
    ['one role', 'roleSlug: "primary"', '&role_slug=primary', ['primary']],
  ])('is listed alike on the object and at the root, of %s', async (_what, filter, query, roles) => {
    const { send, calls, ada, bob } = await arrange();
    const list = `GET ${collection}?page_size=25${query}`;
    const select = `{ nodes { ${row} } pageInfo { hasNextPage endCursor } }`;
    const onObject = `{ ${lookup} { ${owning.owners}${filter && `(${filter})`} ${select} } }`;
    const atRoot = `{ ${owning.rootOwners}(${[literals(key), filter].join(' ')}) ${select} }`;

    const within = await send<Answer<Answer<List>>, unknown>(onObject);
    expect(calls()).toEqual([read, list]);
    const outright = await send<Answer<List>, unknown>(atRoot);
    expect(calls()).toEqual([list, read]);

    expect([within.errors, outright.errors]).toEqual([undefined, undefined]);
    const found = outright.data?.[owning.rootOwners];
    expect(within.data?.[owning.kind]?.[owning.owners]).toEqual(found);
    expect(new Set(found?.nodes)).toEqual(
      new Set([...roles.map((role) => shown(ada, role)), shown(bob, 'primary')]),
    );
  });

  test('is read singly alike on the object and at the root', async () => {
    const { send, calls, ada } = await arrange();
    const one = `(${literals({ roleSlug: 'primary', ...ada.ref })})`;

    const within = await send(`{ ${lookup} { ${owning.owner}${one} { ${row} } } }`);
    expect(within).toEqual({ data: { [owning.kind]: { [owning.owner]: shown(ada, 'primary') } } });
    expect(calls()).toEqual([read, lookUpCall(owning, ada)]);

    const outright = await send(`{ ${owning.rootOwner}(${ownershipOf(owning, ada)}) { ${row} } }`);
    expect(outright).toEqual({ data: { [owning.rootOwner]: shown(ada, 'primary') } });
    expect(calls()).toEqual([lookUpCall(owning, ada), read]);
  });

  test('is null under a role that the owner does not have', async () => {
    const { send, calls, bob } = await arrange();
    const role = 'invented-deputy';

    const answer = await send(`{ ${owning.rootOwner}(${ownershipOf(owning, bob, role)}) { ${row} } }`);

    expect(answer).toEqual({ data: { [owning.rootOwner]: null } });
    expect(calls()).toEqual([lookUpCall(owning, bob, role)]);
  });

  test('embeds its owner, which is not read again where the owner is owned in turn', async () => {
    const gateway = await gatewayOverKinds();
    const ada = addOwner(gateway, owning);
    addOwnership(gateway, owning, ada);
    const ofOwner = ownings.find(({ kind, sort: by }) => {
      return by === 'User' && kind === (sort === 'User' ? 'user' : 'appEntitlement');
    });
    const { id = '', appId = '' } = ada.body;
    const ownerKey: Readonly<Record<string, string>> =
      sort === 'User' ? { userId: id } : { appId, entitlementId: id };
    if (ofOwner === undefined) throw new Error('owners have no owners');
    const bob = addOwner(gateway, ofOwner, { name: 'Bob' });
    addOwnership(gateway, { ...ofOwner, key: ownerKey }, bob);
    const path = sort === 'User' ? `users/${id}` : `apps/${appId}/entitlements/${id}`;
    const subject = sort === 'User' ? 'user' : 'appEntitlement';
    const select = `${subject} { userOwners { nodes { ownedObject { displayName } } } }`;
    const owned = { [subject]: { userOwners: { nodes: [{ ownedObject: { displayName: 'Ada' } }] } } };
    const ownersOfAda = `GET /api/v2/${path}/owners/users?page_size=25`;

    const list = await gateway.send(`{ ${owning.rootOwners}(${literals(key)}) { nodes { ${select} } } }`);
    expect(list).toEqual({ data: { [owning.rootOwners]: { nodes: [owned] } } });
    expect(gateway.calls()).toEqual([`GET ${collection}?page_size=25`, ownersOfAda]);

    const single = await gateway.send(`{ ${owning.rootOwner}(${ownershipOf(owning, ada)}) { ${select} } }`);
    expect(single).toEqual({ data: { [owning.rootOwner]: owned } });
    expect(gateway.calls()).toEqual([lookUpCall(owning, ada), ownersOfAda]);
  });
});
