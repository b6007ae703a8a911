import { expect, test } from 'vitest';
import { C1Error } from '../../../src/c1/errors.ts';
import type { C1Client } from '../../../src/c1/client/client.ts';
import { getEndCursor, type ConnectionArguments } from '../../../src/schema/connection/read-connection.ts';
import { readSweep } from '../../../src/schema/connection/read-sweep.ts';

/** Items in pages of ten: every fourth gives three rows. */
const items = Array.from({ length: 95 }, (_, index) => index);
const rowsOfItem = (item: number) =>
  Array.from({ length: item % 4 === 3 ? 3 : 0 }, (_, index) => `${item}.${index}`);
const allRows = items.flatMap(rowsOfItem);

interface Settings {
  readonly calls?: number;
  readonly callsOfItem?: number;
  /** Calls that an item takes in fact. */
  readonly cost?: number;
  /** Calls that each page but the first takes. */
  readonly costOfPage?: number;
  /** Items of which the rows cannot be read. */
  readonly failing?: ReadonlyMap<number, Error>;
}

/** A source that counts its calls, over a client that allows so many in each operation. */
function arrange({
  calls = 200,
  callsOfItem = 1,
  cost = callsOfItem,
  costOfPage = 1,
  failing,
}: Settings = {}) {
  const seen: number[] = [];
  return {
    seen,
    part: (args: ConnectionArguments) => {
      let left = calls;
      const take = (count: number) => {
        if (left < count) throw new C1Error('too-many-calls', 'no call is left', { wasNotSent: true });
        left -= count;
      };
      const c1 = { remaining: () => ({ calls: left, timeMs: 1000 }) } as C1Client;
      const source = {
        field: 'test',
        filter: {},
        callsOfItem,
        readPage: (token = '0') => {
          take(token === '0' ? 1 : costOfPage);
          const start = Number(token);
          const end = start + 10;
          return Promise.resolve({
            rows: items.slice(start, end),
            nextPageToken: end < items.length ? String(end) : undefined,
          });
        },
        rowsOf: async (item: number) => {
          await Promise.resolve();
          take(cost);
          const failure = failing?.get(item);
          if (failure !== undefined) throw failure;
          seen.push(item);
          return rowsOfItem(item);
        },
      };
      return readSweep(source, args, c1);
    },
  };
}

/** Reads part after part. */
async function readAll(settings: Settings, first: number) {
  const { part, seen } = arrange(settings);
  const parts = [];
  let after: string | null = null;
  do {
    const read = await part({ first, after });
    parts.push(read);
    after = read.hasNextPage ? getEndCursor(read) : null;
  } while (after !== null && parts.length < 500);
  return { parts, seen, rows: parts.flatMap(({ nodes }) => nodes) };
}

test.each([1, 2, 3, 4, 7, 25, 100])('in parts of %i no row is lost or repeated', async (first) => {
  const { rows, parts } = await readAll({}, first);

  expect(rows).toEqual(allRows);
  expect(parts.every(({ nodes }) => nodes.length <= first)).toBe(true);
  expect(parts.flatMap(({ scanned }) => scanned)).toEqual(items);
});

test.each([
  { calls: 4 },
  { calls: 9, callsOfItem: 3 },
  { calls: 40, callsOfItem: 2 },
  // Items that take more than was expected.
  { calls: 40, callsOfItem: 1, cost: 6 },
  // Pages for which no calls are left after others.
  { calls: 40, callsOfItem: 1, costOfPage: 30 },
])(
  'with so few calls in each operation ($calls, $callsOfItem) it goes on to the same end',
  async (settings) => {
    const { rows, parts } = await readAll(settings, 100);

    expect(rows).toEqual(allRows);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every(({ scanned }) => scanned.length > 0)).toBe(true);
  },
);

test('half of the calls is left for what is selected of the rows', async () => {
  const { part, seen } = arrange({ calls: 60, callsOfItem: 2 });

  const { hasNextPage, nodes } = await part({ first: 100 });

  expect(hasNextPage).toBe(true);
  expect(seen.length * 2).toBeLessThanOrEqual(30);
  expect(nodes).toEqual(allRows.slice(0, nodes.length));
});

test('a part may be empty and have a next one, which its cursor leads to', async () => {
  const { part } = arrange({ calls: 5 });

  const read = await part({ first: 10 });

  expect(read).toMatchObject({ nodes: [], hasNextPage: true });
  expect(getEndCursor(read)).not.toBeNull();
});

test('an item that takes more calls than an operation has is an error', async () => {
  const { part } = arrange({ calls: 10, cost: 20 });

  await expect(part({ first: 10 })).rejects.toMatchObject({ kind: 'too-many-calls' });
});

test('an item that fails ends the part before it, and is an error where the next part begins', async () => {
  const failure = new C1Error('unavailable', 'C1 is away');
  const { part } = arrange({ failing: new Map([[7, failure]]) });

  const read = await part({ first: 100 });

  expect(read).toMatchObject({ nodes: rowsOfItem(3), scanned: items.slice(0, 7), hasNextPage: true });
  await expect(part({ first: 100, after: getEndCursor(read) })).rejects.toBe(failure);
});

test('no more items are looked at than rows are wanted, as long as they give rows', async () => {
  const { part, seen } = arrange();

  await part({ first: 1 });

  // The first gives nothing, so all others of the page are looked at together.
  expect(seen).toEqual(items.slice(0, 10));
});
