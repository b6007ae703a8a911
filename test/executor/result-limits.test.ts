import { setImmediate } from 'node:timers/promises';
import { buildSchema, parse, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { execute } from '../../src/executor/execute.ts';
import { ResultTooLarge } from '../../src/executor/result-too-large.ts';
import { createLater } from './deferred.ts';
import { oddDocument, oddVariables } from './fuzz-document.ts';
import { oddSchema } from './fuzz-schema.ts';
import { unhandledIn } from './unhandled.ts';

const schema = buildSchema(`
  scalar JSON
  type Query { row: Row rows: [Row!] must: Row! }
  type Row { id: ID! text: String json: JSON row: Row must: Row! rows: [Row!] texts: [String!]! }
  type Mutation { change: Payload }
  type Payload { outcome: String! made: Made }
  type Made { id: ID! count: Int note: String row: Row rows: [Row!] names: [String!]! }
`);

interface Limits {
  readonly maxSize?: number;
  readonly maxErrors?: number;
}

const run = (query: string, rootValue: object, { maxSize = Infinity, maxErrors = Infinity }: Limits) =>
  execute({ schema, document: parse(query), rootValue, limits: { maxSize, maxErrors } });

/** What a client would see of a result. */
function seen({ data, errors = [] }: ExecutionResult) {
  const texts = errors.map(({ message, path }) => [path?.join('.') ?? '', message]);
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: texts };
}

const rows = (count: number, row: object) => ({ rows: Array.from({ length: count }, () => row) });
const long = 'x'.repeat(100);
const tooLarge = { data: null, errors: [['', 'The result exceeds maxSize, 1000']] };

test.each<[string, string, object]>([
  ['texts', '{ rows { id } }', rows(10, { id: long })],
  ['one text', '{ row { id } }', { row: { id: 'x'.repeat(1_001) } }],
  ['keys', `{ rows { ${long}: text } }`, rows(10, {})],
  ['a free-form object', '{ row { json } }', { row: { json: { [long]: Array(10).fill({ a: long }) } } }],
  ['lists of texts', '{ row { texts } }', { row: { texts: Array(400).fill('') } }],
  ['empty objects', '{ rows { row { row { id } } } }', rows(100, {})],
  ['messages of errors', '{ rows { text } }', rows(10, { text: () => Promise.reject(new Error(long)) })],
  ['paths of errors', `{ rows { ${long}: text } }`, rows(10, { text: new Error('no') })],
  ['what must not be null', '{ must { must { must { texts } } } }', nested({ texts: Array(20).fill(long) })],
])('a query whose %s are too long ends without data and with one error', async (_name, query, rootValue) => {
  expect(seen(await run(query, rootValue, { maxSize: 1_000 }))).toEqual(tooLarge);
  const { data } = await run(query, rootValue, { maxSize: 20_000 });
  expect(data).not.toBeNull();
});

function nested(row: object) {
  return { must: { must: { must: row } } };
}

test('a size is that of the answer as JSON, but for the place that null takes', async () => {
  const sizes = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const seed = `seed ${index}`;
      const within = async (maxSize: number): Promise<ExecutionResult> => {
        const later = createLater(seed);
        const result = execute({
          schema: oddSchema,
          document: parse(oddDocument(seed)),
          contextValue: { seed, later },
          variableValues: oddVariables(seed),
          limits: { maxSize, maxErrors: Infinity },
        });
        return result instanceof Promise ? later.until(result) : result;
      };
      const { data, errors } = await within(Infinity);
      const size = JSON.stringify(data ?? null).length;
      const isQuery = oddDocument(seed).startsWith('query');
      if (errors !== undefined || size < 200 || !isQuery) return undefined;
      return [
        (await within(size * 2)).errors,
        (await within(size / 2)).errors?.[0] instanceof ResultTooLarge,
      ];
    }),
  );
  const judged = sizes.filter((size) => size !== undefined);
  expect(judged.length).toBeGreaterThan(5);
  expect(judged).toEqual(judged.map(() => [undefined, true]));
});

test('nothing is resolved any more once a query is too large, and what is dropped is handled', async () => {
  const resolved: number[] = [];
  const late = (id: number) => () => {
    resolved.push(id);
    return id === 3 ? Promise.resolve(long) : Promise.reject(new Error('late'));
  };
  const unhandled = await unhandledIn(async () => {
    const rootValue = { rows: [0, 1, 2, 3].map((id) => ({ id: late(id), text: long })) };
    const sync = await run('{ rows { text id } }', rootValue, { maxSize: 250 });
    expect(seen(sync)).toEqual({ data: null, errors: [['', 'The result exceeds maxSize, 250']] });
    const async = await run('{ row { id text } rows { id } }', { row: { id: late(3), text: late(4) }, rows: [] }, { maxSize: 100 }); // prettier-ignore
    expect(async.data).toBeNull();
    await setImmediate();
  });
  expect(unhandled).toEqual([]);
  expect(resolved).toEqual([0, 3, 4]);
});

test('so many errors are allowed, and one more ends a query', async () => {
  const failing = (count: number) => rows(count, { text: () => Promise.reject(new Error('no')) });
  const sync = (count: number) => rows(count, { text: new Error('no') });

  for (const rootValue of [failing(5), sync(5)]) {
    expect((await run('{ rows { text } }', rootValue, { maxErrors: 5 })).errors).toHaveLength(5);
  }
  for (const rootValue of [failing(6), sync(6), failing(60)]) {
    expect(seen(await run('{ rows { text } }', rootValue, { maxErrors: 5 }))).toEqual({
      data: null,
      errors: [['', 'The result exceeds maxErrors, 5']],
    });
  }
});

const query = '{ outcome made { id count note row { id json } rows { text } names } }';
const twice = `mutation { one: change ${query} two: change ${query} }`;

/** Counts how often it is called, as a write does. */
function changing(made: object) {
  const calls: number[] = [];
  const change = () => {
    calls.push(calls.length);
    return { outcome: 'done', made: { id: calls.length, count: 1, note: 'note', names: ['a'], ...made } };
  };
  return { calls, rootValue: { change } };
}

const cut = (path: string) => [path, 'The result exceeds maxSize, 1000'];

test.each([
  ['at once', (value: unknown) => value],
  ['later', (value: unknown) => () => Promise.resolve(value)],
])(
  'a mutation that becomes too large runs to its end and keeps outcomes and keys; %s',
  async (_name, given) => {
    const row = given({ id: 'row', json: { long: Array(20).fill(long) } });
    const { calls, rootValue } = changing({ row, rows: given([{ text: 'text' }]) });

    const result = await run(twice, rootValue, { maxSize: 1_000 });

    expect(calls).toEqual([0, 1]);
    expect(seen(result)).toEqual({
      data: {
        one: { outcome: 'done', made: { id: '1', count: 1, note: 'note', row: { id: 'row', json: null }, rows: null, names: ['a'] } }, // prettier-ignore
        two: {
          outcome: 'done',
          made: { id: '2', count: null, note: null, row: null, rows: null, names: ['a'] },
        },
      },
      errors: [cut('one'), cut('two')],
    });
  },
);

test('of a mutation that fits everything stays', async () => {
  const { rootValue } = changing({ row: { id: 'row', json: {} } });
  const { errors } = await run(twice, rootValue, { maxSize: 1_000 });
  expect(errors).toBeUndefined();
});

test('what cannot be null takes the object along, and leaves the payload', async () => {
  const { calls, rootValue } = changing({ names: Array(30).fill(long) });

  const result = await run(twice, rootValue, { maxSize: 1_000 });

  expect(calls).toEqual([0, 1]);
  expect(seen(result)).toEqual({
    data: { one: { outcome: 'done', made: null }, two: { outcome: 'done', made: null } },
    errors: [cut('one'), cut('two')],
  });
});

test('a mutation with too many errors shows those of its fields, and one for each payload that lost some', async () => {
  const failing = rows(10, { text: new Error('no') });
  const { calls, rootValue } = changing(failing);
  let more = 0;
  const change = () => {
    more += 1;
    return more === 2 ? Promise.reject(new Error('refused')) : rootValue.change();
  };

  const result = await run(`${twice.slice(0, -1)} three: change ${query} }`, { change }, { maxErrors: 3 });

  expect([more, calls.length]).toEqual([3, 2]);
  const { data, errors } = seen(result);
  expect(errors).toEqual([
    ...[0, 1, 2, 3].map((index) => [`one.made.rows.${index}.text`, 'no']),
    ['two', 'refused'],
    ['one', 'The result exceeds maxErrors, 3'],
    ['three', 'The result exceeds maxErrors, 3'],
  ]);
  expect(data).toMatchObject({
    one: { outcome: 'done', made: { id: '1' } },
    two: null,
    three: { outcome: 'done', made: { id: '2', rows: null } },
  });
});
