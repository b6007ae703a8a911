import { describe, expect, test } from 'vitest';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { range } from '../../../support/fixtures/rows.ts';
import { findingEdges, targetEdges } from './finding-edges.ts';
import { addNeighbours, patternOf } from './tenant.ts';

describe.each([...findingEdges, ...targetEdges])(
  '$edge: $selection',
  ({ finding, selection, answer, calls }) => {
    test.each([1, 100])('leads each of %i to its own, in the fewest calls', async (count) => {
      const gateway = await sandboxedGateway({ switches: { findingPageMax: 100 } });
      const { store } = gateway.sandbox;
      for (const number of range(count)) {
        addNeighbours(store, number);
        store.addFinding(finding(number));
      }

      const { data, errors } = await gateway.send<{ findings: { nodes: object[] } }, object>(
        `{ findings(first: 100) { nodes { ${selection} } } }`,
      );

      expect(errors).toBeUndefined();
      expect(data?.findings.nodes).toHaveLength(count);
      expect(data?.findings.nodes).toEqual(expect.arrayContaining(range(count).map(answer)));
      // Findings come 25 at a time.
      const searches = Array.from({ length: Math.ceil(count / 25) }, () => 'POST /api/v1/findings/search');
      expect(gateway.calls().map(patternOf)).toEqual([...searches, ...calls(count)]);
    });
  },
);
