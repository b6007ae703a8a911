import { describe, expect, test } from 'vitest';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { setPayloads } from './set-payloads.ts';
import { addNeighbours, patternOf } from './tenant.ts';

describe.each(setPayloads)('$edge', ({ type, write, read, ask, answer, displayName }) => {
  test('is read in one call after the write', async () => {
    const { sandbox, send, calls } = await sandboxedGateway();
    addNeighbours(sandbox.store, 0);

    expect(await send(ask('displayName'))).toEqual(answer({ displayName }));
    expect(calls().map(patternOf)).toEqual([write, ...read]);
  });

  test("is not read where the mutation's response has all selected fields", async () => {
    const { sandbox, send, calls } = await sandboxedGateway();
    addNeighbours(sandbox.store, 0);

    expect(await send(ask('__typename'))).toEqual(answer({ __typename: type }));
    expect(calls().map(patternOf)).toEqual([write]);
  });
});
