import { expect, test } from 'vitest';
import {
  addOwner,
  gatewayOverKinds,
  literals,
  lookUpCall,
  ownershipOf,
  ownings,
  type Owner,
} from '../graph-kinds.ts';

test.each(ownings)('an operation sees what it changed of $type, and reads nothing twice', async (owning) => {
  const gateway = await gatewayOverKinds();
  const [ada, bob] = [addOwner(gateway, owning), addOwner(gateway, owning, { name: 'Bob' })];
  const { kind, key, item, read, base, collection, sort, subject } = owning;
  const one = (alias: string, { ref }: Owner): string =>
    `${alias}: ${owning.owner}(${literals({ roleSlug: 'primary', ...ref })}) { ${subject} }`;
  const look = `${one('ada', ada)} ${one('bob', bob)} ${owning.owners} { nodes { ${subject} } }`;
  const creation = (owner: Owner, select: string): string =>
    `${owning.create}(input: { ${ownershipOf(owning, owner)} }) { ${item} { ${select} } }`;
  // Creating again what is there changes nothing, and leads to the object.
  const creationThenLook = creation(bob, `ownedObject { ${look} }`);
  const onlyAda = { User: '', Entitlement: '', [sort]: `{ ${literals(ada.body)} }` };

  const answer = await gateway.send(`mutation {
    before: ${creationThenLook}
    made: ${creation(ada, subject)}
    after: ${creationThenLook}
    gone: ${owning.delete}(input: { ${ownershipOf(owning, ada)} }) { deletedNodeId }
    without: ${creationThenLook}
    replaced: ${owning.set}(
      input: {
        ${literals(key)}, roleSlug: "primary",
        userRefs: [${onlyAda.User}], appEntitlementRefs: [${onlyAda.Entitlement}]
      }
    ) { ${kind} { ${look} } }
  }`);

  const seen = (owners: { readonly ada: object | null; readonly bob: object | null }) => {
    const there = Object.values(owners).filter((owner) => owner !== null);
    const nodes = there.length < 2 ? there : (expect.arrayContaining(there) as object[]);
    return { ...owners, [owning.owners]: { nodes } };
  };
  const withoutAda = seen({ ada: null, bob: bob.shown });
  expect(answer).toEqual({
    data: {
      before: { [item]: { ownedObject: withoutAda } },
      made: { [item]: ada.shown },
      after: { [item]: { ownedObject: seen({ ada: ada.shown, bob: bob.shown }) } },
      gone: { deletedNodeId: expect.any(String) as string },
      without: { [item]: { ownedObject: withoutAda } },
      replaced: { [kind]: seen({ ada: ada.shown, bob: null }) },
    },
  });
  const list = `GET ${collection}?page_size=25`;
  const [lookForAda, lookForBob] = [lookUpCall(owning, ada), lookUpCall(owning, bob)];
  const pathOf = (owner: Owner): string => `${collection}/primary/${owner.path}`;
  const expected = [
    [`POST ${pathOf(bob)}`, read, lookForAda, list],
    [`POST ${pathOf(ada)}`],
    [`POST ${pathOf(bob)}`, list],
    [lookForAda, `DELETE ${pathOf(ada)}`],
    [`POST ${pathOf(bob)}`, lookForAda, list],
    // Where C1 has no single read both are looked for in the same list, at once.
    [`PUT ${base}`, ...new Set([lookForAda, lookForBob]), list],
  ];
  expect(gateway.calls().toSorted()).toEqual(expected.flat().toSorted());
});
