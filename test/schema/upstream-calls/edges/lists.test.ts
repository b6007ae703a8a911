import { describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../../src/schema/node/node-id.ts';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { range } from '../../../support/fixtures/rows.ts';
import { lists, type List } from './lists.ts';
import { objectTypes, patternOf, wholeCounts } from './tenant.ts';

interface Part {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The operation that asks for a part of the list, and the calls that it costs to get there. */
function operationOf({ edge, of, args, selection }: List) {
  const field = edge.split('.')[1] ?? '';
  const given = Object.entries(args ?? {}).map(([name, value]) => `${name}: "${value}", `);
  const list = `list: ${field}(${given.join('')}first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }`;
  if (of === undefined || args !== undefined) return { query: `query ($after: String) { ${list} }`, way: [] };
  const type = objectTypes.find((one) => one.type === of);
  const id = encodeNodeId(of, ...(type?.keysOf(0) ?? []));
  return {
    query: `query ($after: String) { node(id: "${id}") { ... on ${of} { ${list} } } }`,
    way: type?.reads(1) ?? [],
  };
}

describe.each(lists)('$edge', (list) => {
  test.each(list.counts ?? wholeCounts)('gives %i rows, each once, in the fewest calls', async (count) => {
    const { sandbox, send, calls } = await sandboxedGateway({ switches: { maxOwnersPerKind: 1000 } });
    const present = list.of === undefined ? [] : ['App', list.of];
    for (const { type, add } of objectTypes) if (present.includes(type)) add(sandbox.store, 0);
    for (const number of range(count)) list.add(sandbox.store, number);
    const { query, way } = operationOf(list);

    const rows: object[] = [];
    const heard: string[][] = [];
    let after: string | null | undefined;
    do {
      const { data, errors } = await send<{ list?: Part; node?: { list: Part } }, object>(query, { after });
      expect(errors).toBeUndefined();
      const { nodes = [], pageInfo } = data?.list ?? data?.node?.list ?? {};
      rows.push(...nodes);
      heard.push(calls().map(patternOf));
      after = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
    } while (after !== null);

    expect(rows).toHaveLength(count);
    expect(rows).toEqual(expect.arrayContaining(range(count).map(list.row)));
    expect(heard).toEqual(list.pages(count).map((page) => [...way, ...page]));
  });
});
