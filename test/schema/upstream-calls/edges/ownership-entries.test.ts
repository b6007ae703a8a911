import { describe, expect, test } from 'vitest';
import type { Store } from '../../../../src/sandbox/store/store.ts';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { idOf, range } from '../../../support/fixtures/rows.ts';
import { entryEdges } from './ownership-entries.ts';
import { addNeighbours, keyOf, ownedTypes, patternOf } from './tenant.ts';

interface Part {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const userId = idOf('User', 500);

function addOwned(store: Store, kind: string, number: number): void {
  const owned = ownedTypes.find(({ type }) => type === kind);
  if (owned === undefined) throw new Error(`no type ${kind}`);
  addNeighbours(store, number);
  store.addUserOwner(owned.kind, keyOf(owned, number), { roleSlug: 'primary', userId });
}

describe.each(entryEdges)('$edge of $owned', ({ owned, selection, row, calls }) => {
  test.each([1, 101])('leads each of %i to its own, in the fewest calls', async (count) => {
    const gateway = await sandboxedGateway();
    for (const number of range(count)) addOwned(gateway.sandbox.store, owned, number);
    const query = `query ($after: String) {
      list: userOwnerships(userId: "${userId}", first: 100, after: $after) {
        nodes { appId ${selection} } pageInfo { hasNextPage endCursor }
      }
    }`;

    const rows: object[] = [];
    const heard: string[][] = [];
    let after: string | null | undefined;
    do {
      const { data, errors } = await gateway.send<{ list: Part }, object>(query, { after });
      expect(errors).toBeUndefined();
      rows.push(...(data?.list.nodes ?? []));
      heard.push(gateway.calls().map(patternOf).toSorted());
      after = data?.list.pageInfo.hasNextPage === true ? data.list.pageInfo.endCursor : null;
    } while (after !== null);

    const expected = range(count).map((number) => ({ appId: idOf('App', number), ...row(number) }));
    expect(rows).toHaveLength(count);
    expect(rows).toEqual(expect.arrayContaining(expected));
    // A hundred of the list are one operation, the rest another one.
    const parts = count > 100 ? [100, count - 100] : [count];
    expect(heard).toEqual(
      parts.map((part) => ['POST /api/v1/search/user-ownership', ...calls(part)].toSorted()),
    );
  });
});
