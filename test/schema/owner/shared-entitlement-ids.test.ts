import { describe, expect, test } from 'vitest';
import {
  addOwner,
  addOwnership,
  gatewayOverKinds,
  literals,
  lookUpCall,
  ownershipOf,
  ownings,
  type Owner,
} from './graph-kinds.ts';

const sharedId = '2BuiltInBuiltInBuiltInAcces';
const here = '2KindsKindsKindsKindsApp000';

type Named = Readonly<Record<string, { readonly nodeId: string }>>;

describe.each(ownings.filter(({ sort }) => sort === 'Entitlement'))(
  'two apps with an entitlement of the same id as $type',
  (owning) => {
    const row = `nodeId ${owning.subject}`;

    async function arrange() {
      const gateway = await gatewayOverKinds();
      const twins = [
        addOwner(gateway, owning, { name: 'Here', appId: here, id: sharedId }),
        addOwner(gateway, owning, { name: 'Elsewhere', id: sharedId }),
      ] as const;
      for (const twin of twins) addOwnership(gateway, owning, twin);
      const listed = async (): Promise<unknown[]> => {
        const list = `{ ${owning.rootOwners}(${literals(owning.key)}) { nodes { ${owning.subject} } } }`;
        const { data } = await gateway.send<Record<string, { nodes: unknown[] }>, unknown>(list);
        gateway.calls();
        return data?.[owning.rootOwners]?.nodes ?? [];
      };
      return { ...gateway, twins, listed };
    }

    const lookup = (owner: Owner): string => `${owning.rootOwner}(${ownershipOf(owning, owner)}) { ${row} }`;

    test('are two ownerships in lists, lookups and nodes of one operation', async () => {
      const { send, calls, twins, listed } = await arrange();
      const [one, other] = twins;
      expect(new Set(await listed())).toEqual(new Set([one.shown, other.shown]));

      const { data, errors } = await send<Named, unknown>(`{ one: ${lookup(one)} other: ${lookup(other)} }`);

      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ one: one.shown, other: other.shown });
      // Where C1 has no single read both are looked for in the same list, at once.
      expect(calls().toSorted()).toEqual(
        [...new Set(twins.map((twin) => lookUpCall(owning, twin)))].toSorted(),
      );
      const ids = [data?.['one']?.nodeId, data?.['other']?.nodeId];
      expect(new Set(ids).size).toBe(2);
      const nodes = await send(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${owning.type} { ${row} } } }`,
        { ids },
      );
      expect(nodes).toEqual({ data: { nodes: [data?.['one'], data?.['other']] } });
    });

    test('are deleted one without the other', async () => {
      const { send, calls, twins, listed } = await arrange();
      const [one, other] = twins;

      const { errors } = await send(
        `mutation { ${owning.delete}(input: { ${ownershipOf(owning, one)} }) { deletedNodeId } }`,
      );

      expect(errors).toBeUndefined();
      expect(calls()).toEqual([lookUpCall(owning, one), `DELETE ${owning.collection}/primary/${one.path}`]);
      expect(await listed()).toEqual([other.shown]);
      expect(await send(`{ one: ${lookup(one)} other: ${lookup(other)} }`)).toMatchObject({
        data: { one: null, other: other.shown },
      });
    });

    test('are set together', async () => {
      const { send, twins, listed } = await arrange();
      const refs = twins.map(({ body }) => `{ ${literals(body)} }`).join(' ');

      const { errors } = await send(
        `mutation { ${owning.set}(input: { ${literals(owning.key)}, roleSlug: "primary", userRefs: [], appEntitlementRefs: [${refs}] }) { ${owning.kind} { nodeId } } }`,
      );

      expect(errors).toBeUndefined();
      expect(new Set(await listed())).toEqual(new Set(twins.map(({ shown }) => shown)));
    });
  },
);
