import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createByKeyLoader } from '../../src/schema/by-key-loader.ts';
import { compositeKey, plainId } from '../../src/schema/key-form.ts';
import { idOf, range } from '../support/object-rows.ts';

interface ConnectorKey {
  readonly appId: string;
  readonly connectorId: string;
}

const form = compositeKey<ConnectorKey, { readonly id: string; readonly appId: string }>({
  appId: 'appId',
  connectorId: 'id',
});

test('what cannot be searched is read five at a time, each key once', async () => {
  let [underWay, most, reads] = [0, 0, 0];
  const loader = createByKeyLoader(form, {
    get: async ({ appId, connectorId }) => {
      reads += 1;
      most = Math.max(most, (underWay += 1));
      await setImmediate();
      underWay -= 1;
      return { appId, id: connectorId };
    },
  });
  const keys = range(150).map((number) => ({ appId: idOf('App'), connectorId: idOf('Con', number % 120) }));

  const rows = await loader.loadMany(keys);

  expect(rows).toEqual(keys.map(({ appId, connectorId }) => ({ appId, id: connectorId })));
  expect([most, reads]).toEqual([5, 120]);
});

test('ids that run into each other are different keys', async () => {
  const loader = createByKeyLoader(form, {
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
  const loader = createByKeyLoader(plainId<{ readonly id: string }>(), {
    batch: { size: 100, search: () => Promise.reject(new Error('broken')) },
    get: (id) => {
      reads += 1;
      return Promise.resolve({ id });
    },
  });

  const outcomes = await loader.loadMany([idOf('User', 1), idOf('User', 2)]);

  expect(outcomes).toEqual([new Error('broken'), new Error('broken')]);
  expect(reads).toBe(0);
});
