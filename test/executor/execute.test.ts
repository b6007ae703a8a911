import { setImmediate } from 'node:timers/promises';
import { buildSchema, parse, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { execute } from '../../src/executor/execute.ts';
import { unhandledIn } from './unhandled.ts';

const schema = buildSchema(`
  type Query { row: Row rows: [Row!] deep: [Row!]! some: String! }
  type Row { id: ID! text(of: Ids): String row: Row rows: [Row!] }
  type Mutation { first: Row! second: Row! third: Row }
  input Ids { ids: [ID!] }
`);

const run = (query: string, rootValue: object, more: Partial<Parameters<typeof execute>[0]> = {}) =>
  execute({ schema, document: parse(query), rootValue, ...more });

test('the answer comes at once where no resolver gives a promise', () => {
  expect(run('{ row { id } rows { id } }', { row: { id: 1 }, rows: [] })).toEqual({
    data: { row: { id: '1' }, rows: [] },
  });
});

test('keys come in the order of the document whatever is settled first', async () => {
  const slow = Promise.resolve().then(() => Promise.resolve({ id: 1 }));
  const result = await run('{ some rows { id } row { id } }', {
    some: Promise.resolve('text'),
    rows: [slow, { id: 2 }],
    row: slow,
  });
  expect(JSON.stringify(result)).toBe(
    '{"data":{"some":"text","rows":[{"id":"1"},{"id":"2"}],"row":{"id":"1"}}}',
  );
});

test('a field may be called as the prototype of objects is', () => {
  const result = run('{ __proto__: row { constructor: id } toString: some }', { row: { id: 1 }, some: 'x' });
  expect(JSON.stringify(result)).toBe('{"data":{"__proto__":{"constructor":"1"},"toString":"x"}}');
});

test('arguments are coerced once for all rows, and no row can change them', () => {
  const given: { ids: unknown }[] = [];
  const text = (args: { of: { ids: unknown }; more?: unknown }): string => {
    given.push(args.of);
    args.more = 'more';
    return 'text';
  };
  const rootValue = { rows: [1, 2, 3].map((id) => ({ id, text })) };
  const document = parse('query ($ids: [ID!]) { rows { text(of: { ids: $ids }) } }');
  for (const id of ['a', 'b']) {
    const { errors } = execute({
      schema,
      document,
      rootValue,
      variableValues: { ids: [id] },
    }) as ExecutionResult;
    expect(errors?.map(({ message }) => message)).toEqual(
      Array(3).fill(expect.stringMatching(/not extensible/)),
    );
  }
  expect(given.map(({ ids }) => ids)).toEqual([['a'], ['a'], ['a'], ['b'], ['b'], ['b']]);
  expect(new Set(given).size).toBe(2);
});

test('a mutation waits for all of a field before it begins the next', async () => {
  const order: string[] = [];
  const field = (name: string) => () => {
    order.push(name);
    return { id: Promise.resolve().then(() => order.push(`${name} done`)) };
  };
  await run('mutation { first { id } second { id } }', { first: field('first'), second: field('second') });
  expect(order).toEqual(['first', 'first done', 'second', 'second done']);
});

test('a field of a mutation that must not be null ends it', async () => {
  const asked: string[] = [];
  const first = () => Promise.reject(new Error('no'));
  const result = await run('mutation { first { id } second { id } }', {
    first,
    second: () => asked.push('second'),
  });
  expect(result.data).toBeNull();
  expect(result.errors?.map(({ message, path }) => [message, path])).toEqual([['no', ['first']]]);
  expect(asked).toEqual([]);
});

test('null in place of a list is answered without waiting for its other items', async () => {
  const never = new Promise(() => undefined);
  const result = await run('{ rows { id } }', { rows: [never, Promise.reject(new Error('no'))] });
  expect(result.data).toEqual({ rows: null });
  expect(result.errors).toHaveLength(1);
});

test('an object that must be null waits for its fields, but not for items of the list that failed', async () => {
  const early = Promise.resolve({ id: 1 });
  const late = early.then(() => early).then(() => Promise.reject(new Error('late')));
  const { data, errors } = await run('{ row { id } deep { id } }', { row: late, deep: [early, null] });
  expect(data).toBeNull();
  expect(errors?.map(({ path }) => path)).toEqual([['row'], ['deep', 1]]);
});

test('no rejection is unhandled where a list fails before its other items are looked at', async () => {
  const no = () => Promise.reject(new Error('no'));
  const unhandled = await unhandledIn(async () => {
    expect(run('{ deep { id } }', { deep: [null, no(), [no()]] })).toMatchObject({ data: null });
    expect(run('{ deep { id } }', { deep: new Set([null, no()]) })).toMatchObject({ data: null });
    await setImmediate();
  });
  expect(unhandled).toEqual([]);
});

test('fields below a null are not resolved any more', async () => {
  const asked: string[] = [];
  const late = Promise.resolve().then(() => ({ id: () => asked.push('late') }));
  await run('{ rows { id } some }', { rows: [late, { id: null }], some: late.then(() => 'x') });
  expect(asked).toEqual([]);
});

/** A row that aborts when it is asked for its text, and notes what else it is asked for. */
function aborting(schemaOf: GraphQLSchema, isAsync: boolean) {
  const asked: string[] = [];
  const client = new AbortController();
  const reason = new Error('gone');
  const row = {
    text: () => {
      client.abort(reason);
      return 'text';
    },
    id: () => asked.push('id'),
    row: () => asked.push('row'),
  };
  const rootValue = { row: isAsync ? Promise.resolve(row) : row, rows: () => asked.push('rows') };
  const document = parse('{ row { text id row { id } } }');
  return {
    asked,
    reason,
    start: () => execute({ schema: schemaOf, document, rootValue, signal: client.signal }),
  };
}

test('no resolver is called after an abort, and the answer is its reason', async () => {
  const sync = aborting(schema, false);
  expect(sync.start).toThrow(sync.reason);
  expect(sync.start).toThrow(sync.reason); // aborted before it began
  const late = aborting(schema, true);
  await expect(late.start()).rejects.toBe(late.reason);
  expect([...sync.asked, ...late.asked]).toEqual([]);
});

test('an abort is answered at once, whatever is pending', async () => {
  const client = new AbortController();
  const answer = run('{ some }', { some: new Promise(() => undefined) }, { signal: client.signal });
  client.abort(new Error('gone'));
  await expect(answer).rejects.toThrow('gone');
});

test('a signal that outlives the operation keeps nothing of it', async () => {
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  signal.addEventListener = (_type: string, listener: unknown) => void listeners.add(listener);
  signal.removeEventListener = (_type: string, listener: unknown) => void listeners.delete(listener);
  void run('{ some }', { some: 'x' }, { signal });
  await run('{ some }', { some: Promise.resolve('x') }, { signal });
  expect(listeners.size).toBe(0);
});

test('an operation that is not there, and one that the schema does not have, are refused', () => {
  const texts = (result: unknown) =>
    (result as { errors: GraphQLError[] }).errors.map(({ message }) => message);
  expect(texts(run('query A { some } query B { some }', {}))).toEqual([
    'Must provide operation name if query contains multiple operations.',
  ]);
  expect(texts(run('{ some }', {}, { operationName: 'A' }))).toEqual(['Unknown operation named "A".']);
  expect(texts(run('fragment F on Query { some }', {}))).toEqual(['Must provide an operation.']);
  expect(texts(run('subscription { some }', {}))).toEqual([
    'Schema is not configured to execute subscription operation.',
  ]);
});

test.each<[string, () => unknown]>([
  ['a list that holds a rejection', () => [Promise.reject(new Error('late'))]],
  ['lists within lists', () => [[[Promise.reject(new Error('late'))]]]],
  ['a set', () => new Set([Promise.reject(new Error('late'))])],
  ['a promise of a list', () => Promise.resolve([Promise.reject(new Error('late'))])],
])('no rejection is unhandled in what comes after null has taken its place: %s', async (_name, late) => {
  const strict = buildSchema('type Query { row: Row } type Row { some: String! rows: [Row!] row: Row }');
  const turns = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) await setImmediate();
  };
  const unhandled = await unhandledIn(async () => {
    const row = { some: Promise.reject(new Error('no')), rows: turns(2).then(late) };
    const document = parse('{ row { some rows { some } } }');
    const { data } = await execute({ schema: strict, document, rootValue: { row } });
    expect(data).toEqual({ row: null });
    await turns(5);
  });
  expect(unhandled).toEqual([]);
});
