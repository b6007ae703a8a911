import { expect, test } from 'vitest';
import { idKey } from '../../../src/schema/loader/entity-key.ts';
import { createBatchLoader, type LoadResult } from '../../../src/schema/loader/batch-loader.ts';

interface Row {
  readonly id: string;
}

/** A loader whose reads are noted; what is called `none` does not exist, and what is called `bad` cannot be read. */
function arrange({ size = 3 } = {}) {
  const reads: (readonly string[])[] = [];
  const bad = new Error('cannot be read');
  const outcomes: Readonly<Record<string, LoadResult<Row>>> = { none: null, bad };
  const read = (keys: readonly string[]): Promise<readonly LoadResult<Row>[]> => {
    reads.push(keys);
    return Promise.resolve(keys.map((id) => (id in outcomes ? (outcomes[id] ?? null) : { id })));
  };
  return { loader: createBatchLoader(idKey<Row>(), read, { size }), reads, bad };
}

test('keys loaded in one tick are read together, each once, in batches', async () => {
  const { loader, reads } = arrange();

  const [several, one] = await Promise.all([loader.loadMany(['d', 'a', 'b', 'c', 'a']), loader.load('b')]);

  expect(several).toEqual([{ id: 'd' }, { id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'a' }]);
  expect(one).toBe(several[2]);
  expect(reads).toEqual([['d', 'a', 'b'], ['c']]);
});

test('what is known is given at once', async () => {
  const { loader, reads, bad } = arrange();
  await loader.loadMany(['none', 'bad']);
  loader.prime({ id: 'a' });

  expect(loader.load('a')).toEqual({ id: 'a' });
  expect(loader.load('none')).toBeNull();
  expect(() => loader.load('bad')).toThrow(bad);
  expect(loader.loadMany(['bad', 'a', 'none'])).toEqual([bad, { id: 'a' }, null]);
  expect(reads).toEqual([['none', 'bad']]);
});

test('what cannot be read is an error for its readers, and for no others', async () => {
  const { loader, bad } = arrange();

  const found = await Promise.allSettled([loader.load('bad'), loader.loadMany(['a', 'bad'])]);

  expect(found).toEqual([
    { status: 'rejected', reason: bad },
    { status: 'fulfilled', value: [{ id: 'a' }, bad] },
  ]);
});

test('a read that fails fails for each of its keys', async () => {
  const broken = new Error('broken');
  const read = (): Promise<never> => Promise.reject(broken);
  const loader = createBatchLoader(idKey<Row>(), read, { size: 10 });

  expect(await loader.loadMany(['a', 'b'])).toEqual([broken, broken]);
});

test('what was forgotten is read again, and what came meanwhile is kept', async () => {
  const { loader, reads } = arrange();
  await loader.load('a');
  loader.clear('a');
  await loader.load('a');
  expect(reads).toEqual([['a'], ['a']]);

  const asked = loader.load('b');
  const row = { id: 'b' };
  loader.prime(row);
  expect(await asked).toBe(row);
});
