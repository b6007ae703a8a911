import { describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../../../src/schema/node/node-id.ts';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { range } from '../../../support/fixtures/rows.ts';
import { lookups, ownerLookups } from './lookups.ts';
import { addNeighbours, patternOf } from './tenant.ts';

const limits = { maxBodyBytes: 1_000_000, maxTokens: 20_000, maxDepth: 15, maxCost: 250_000 };

interface Asked {
  readonly argsOf: (number: number) => Readonly<Record<string, string>>;
  readonly selection: string;
  readonly answer: (number: number) => object;
}

/** The field, so many times, each under an alias of its own. */
function aliased(edge: string, { argsOf, selection }: Asked, count: number): string {
  const field = edge.split('.')[1] ?? '';
  const fields = range(count).map((number) => {
    const args = Object.entries(argsOf(number)).map(([name, value]) => `${name}: "${value}"`);
    return `_${number}: ${field}(${args.join(', ')}) { ${selection} }`;
  });
  return fields.join(' ');
}

function answers({ answer }: Asked, count: number): object {
  return Object.fromEntries(range(count).map((number) => [`_${number}`, answer(number)]));
}

describe.each(lookups)('$edge', ({ edge, arrange, calls, counts, ...asked }) => {
  test.each(counts)('gives %i objects, each under its own name, in the fewest calls', async (count) => {
    const gateway = await sandboxedGateway({}, { limits });
    for (const number of range(count)) {
      addNeighbours(gateway.sandbox.store, number);
      arrange(gateway.sandbox.store, number);
    }

    const answer = await gateway.send(`{ ${aliased(edge, asked, count)} }`);

    expect(answer).toEqual({ data: answers(asked, count) });
    expect(gateway.calls().map(patternOf).toSorted()).toEqual([...calls(count)].toSorted());
  });
});

describe.each(ownerLookups)('$edge', ({ edge, owned, sort, calls, counts, ...asked }) => {
  test.each(counts)('gives %i ownerships, each under its own name, in the fewest calls', async (count) => {
    const gateway = await sandboxedGateway({}, { limits });
    const { store } = gateway.sandbox;
    addNeighbours(store, 0);
    for (const number of range(count)) {
      addNeighbours(store, number);
      sort.addTo(store, owned, { object: 0, owner: number });
    }
    const id = encodeNodeId(owned.type, ...owned.keysOf(0));

    const answer = await gateway.send(
      `{ node(id: "${id}") { ... on ${owned.type} { ${aliased(edge, asked, count)} } } }`,
    );

    expect(answer).toEqual({ data: { node: answers(asked, count) } });
    expect(gateway.calls().map(patternOf).toSorted()).toEqual(
      [...owned.reads(1), ...calls(count)].toSorted(),
    );
  });
});
