import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { C1Error } from '../../../src/c1/errors.ts';
import { createEntityLoader } from '../../../src/schema/loader/entity-loader.ts';
import { compositeKey, idKey } from '../../../src/schema/loader/entity-key.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';

interface ConnectorKey {
  readonly appId: string;
  readonly connectorId: string;
}

const schedule = (dispatch: () => void) => {
  process.nextTick(dispatch);
  return () => undefined;
};

const entityKey = compositeKey<ConnectorKey, { readonly id: string; readonly appId: string }>({
  appId: 'appId',
  connectorId: 'id',
});

/** Single reads that count how many of them are under way at once. */
function countedReads() {
  const seen = { underWay: 0, most: 0, reads: 0 };
  const get = async ({ appId, connectorId }: ConnectorKey) => {
    seen.reads += 1;
    seen.most = Math.max(seen.most, (seen.underWay += 1));
    await setImmediate();
    seen.underWay -= 1;
    return { appId, id: connectorId };
  };
  return { seen, get };
}

test('what cannot be searched is read all at once, each key once', async () => {
  const { seen, get } = countedReads();
  const loader = createEntityLoader(entityKey, { get });
  const keys = range(150).map((number) => ({ appId: idOf('App'), connectorId: idOf('Con', number % 120) }));

  const rows = await loader.loadMany(keys);

  expect(rows).toEqual(keys.map(({ appId, connectorId }) => ({ appId, id: connectorId })));
  expect(seen).toEqual({ underWay: 0, most: 120, reads: 120 });
});

test('what a search refuses is read five at a time, each key once', async () => {
  const { seen, get } = countedReads();
  const search = () => Promise.reject(new C1Error('invalid', 'no'));
  const loader = createEntityLoader(entityKey, {
    get,
    batch: { size: 100, search, schedule, around: undefined },
  });
  const keys = range(100).map((number) => ({ appId: idOf('App'), connectorId: idOf('Con', number) }));

  await loader.loadMany(keys);

  expect(seen).toEqual({ underWay: 0, most: 5, reads: 100 });
});

test('ids that run into each other are different keys', async () => {
  const loader = createEntityLoader(entityKey, {
    get: ({ appId, connectorId }) => Promise.resolve({ appId, id: connectorId }),
  });
  const keys = [
    { appId: 'a', connectorId: 'b,c' },
    { appId: 'a,b', connectorId: 'c' },
    { appId: 'a"', connectorId: '"b' },
  ];

  expect(await loader.loadMany(keys)).toEqual(
    keys.map(({ appId, connectorId }) => ({ appId, id: connectorId })),
  );
});

test('an unexpected failure of a search is an error for each of its keys, and none is read singly', async () => {
  let reads = 0;
  const loader = createEntityLoader(idKey<{ readonly id: string }>(), {
    batch: {
      size: 100,
      search: () => Promise.reject(new Error('broken')),
      schedule,
      around: undefined,
    },
    get: (id) => {
      reads += 1;
      return Promise.resolve({ id });
    },
  });

  const outcomes = await loader.loadMany([idOf('User', 1), idOf('User', 2)]);

  expect(outcomes).toEqual([new Error('broken'), new Error('broken')]);
  expect(reads).toBe(0);
});
