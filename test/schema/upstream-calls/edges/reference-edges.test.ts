import { describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../../src/schema/node/node-id.ts';
import { quickLimits, sandboxedGateway } from '../../../support/gateway.ts';
import { range } from '../../../support/fixtures/rows.ts';
import { referenceEdges } from './reference-edges.ts';
import { addNeighbours, patternOf } from './tenant.ts';

interface Answered {
  readonly some: readonly { readonly nodeId: string }[];
  readonly more: readonly { readonly nodeId: string }[];
}

describe.each(referenceEdges)(
  '$edge',
  ({ from, keysOf, reads, arrange, selection, answer, calls, counts }) => {
    test.each(counts)('leads each of %i to its own, in the fewest calls', async (count) => {
      // The ownerships of connectors and the connectors are read one by one, which is more than an operation may.
      const limits = { ...quickLimits, maxCalls: 300 };
      const gateway = await sandboxedGateway({}, { calls: limits });
      for (const number of range(count)) {
        addNeighbours(gateway.sandbox.store, number);
        arrange(gateway.sandbox.store, number);
      }
      const ids = range(count).map((number) => encodeNodeId(from, ...keysOf(number)));
      const nodes = (name: string) =>
        `${name}: nodes(ids: $${name}) { nodeId ... on ${from} { ${selection} } }`;
      const query = `query ($some: [ID!]!, $more: [ID!]!) { ${nodes('some')} ${nodes('more')} }`;

      const { data, errors } = await gateway.send<Answered, object>(query, {
        some: ids.slice(0, 100),
        more: ids.slice(100),
      });

      expect(errors).toBeUndefined();
      expect([...(data?.some ?? []), ...(data?.more ?? [])]).toEqual(
        range(count).map((number) => ({ nodeId: ids[number], ...answer(number) })),
      );
      expect(gateway.calls().map(patternOf).toSorted()).toEqual(
        [...reads(count), ...calls(count)].toSorted(),
      );
    });
  },
);
