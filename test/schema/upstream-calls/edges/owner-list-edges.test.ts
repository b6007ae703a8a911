import { describe, expect, test } from 'vitest';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { idOf, range } from '../../../support/fixtures/rows.ts';
import { ownerSorts } from './owner-sorts.ts';
import {
  addNeighbours,
  appReads,
  countsOf,
  keyOf,
  named,
  objectTypes,
  ownedTypes,
  patternOf,
  resourceReads,
  userReads,
  wholeCounts,
} from './tenant.ts';

interface Part {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const nameOf = (kind: string, number: number) => ({ displayName: named(kind, number).displayName });

/** What the owners in a list lead to, each to its own. */
const edges = [
  {
    edge: 'managers',
    sort: ownerSorts[0],
    neighbour: (number: number) => [nameOf('Boss', number)],
    reads: userReads('Boss'),
  },
  {
    edge: 'delegatedUser',
    sort: ownerSorts[0],
    neighbour: (number: number) => nameOf('Deputy', number),
    reads: userReads('Deputy'),
  },
  {
    edge: 'app',
    sort: ownerSorts[1],
    neighbour: (number: number) => nameOf('App', number),
    reads: appReads,
  },
  {
    edge: 'appResource',
    sort: ownerSorts[1],
    neighbour: (number: number) => nameOf('Res', number),
    reads: resourceReads('Res'),
  },
];

const cases = ownedTypes.flatMap((owned) => edges.map((edge) => ({ owned, ...edge })));

describe.each(cases)('$edge of the $sort.list of $owned.type', ({ owned, sort, edge, neighbour, reads }) => {
  test.each(countsOf(owned, wholeCounts))(
    'leads each of %i owners to its own, in the fewest calls',
    async (count) => {
      const { sandbox, send, calls } = await sandboxedGateway({ switches: { maxOwnersPerKind: 1000 } });
      const { store } = sandbox;
      for (const { add } of objectTypes) add(store, 0);
      for (const number of range(count)) {
        addNeighbours(store, number);
        for (const kind of ['Boss', 'Deputy']) store.addUser(named(kind, number));
        const points = { managerIds: [idOf('Boss', number)], delegatedUserId: idOf('Deputy', number) };
        store.addUser({ ...named('Owner', number), ...points });
        const resource = { appResourceTypeId: idOf('Type', number), appResourceId: idOf('Res', number) };
        store.addAppEntitlement({ appId: idOf('App', number), ...named('Key', number), ...resource });
        sort.addTo(store, owned, { object: 0, owner: number });
      }
      const keys = Object.entries(keyOf(owned, 0)).map(([name, value]) => `${name}: "${value}", `);
      const query = `query ($after: String) {
      list: ${owned.kind}${sort.sort}Owners(${keys.join('')}first: 100, after: $after) {
        nodes { ${sort.subject} { displayName ${edge} { displayName } } } pageInfo { hasNextPage endCursor }
      }
    }`;

      const rows: object[] = [];
      const heard: string[][] = [];
      let after: string | null | undefined;
      do {
        const { data, errors } = await send<{ list: Part }, object>(query, { after });
        expect(errors).toBeUndefined();
        rows.push(...(data?.list.nodes ?? []));
        heard.push(calls().map(patternOf));
        after = data?.list.pageInfo.hasNextPage === true ? data.list.pageInfo.endCursor : null;
      } while (after !== null);

      expect(rows).toHaveLength(count);
      const expected = range(count).map((number) => ({
        [sort.subject]: { ...nameOf(sort.subjectName, number), [edge]: neighbour(number) },
      }));
      expect(rows).toEqual(expect.arrayContaining(expected));
      // A hundred of the list are one operation, the rest another one.
      const list = `GET ${owned.owners}/${sort.collection}?page_size=100`;
      const parts = [
        [list, ...reads(Math.min(count, 100))],
        [`${list}&page_token=…`, ...reads(1)],
      ];
      expect(heard).toEqual(parts.slice(0, count > 100 ? 2 : 1));
    },
  );
});
