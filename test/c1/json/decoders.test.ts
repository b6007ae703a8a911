import { expect, test } from 'vitest';
import { ResponseScope } from '../../../src/c1/json/response-scope.ts';
import {
  bool,
  int64,
  int32,
  requiredId,
  list,
  lazyObject,
  enumOf,
  jsonObject,
  nullableString,
  optionalInt32,
  timestamp,
  uint32,
  type Decoder,
} from '../../../src/c1/json/decoders.ts';

/** What a reader makes of a value, all fields of messages asked for, and every warning that it gives. */
function readBy(reader: Decoder<unknown>, value: unknown) {
  const warnings: string[] = [];
  const reading = new ResponseScope((where, found) => warnings.push(`${where}: ${found}`));
  const result = reader(value, 'User.field', reading);
  return { result: plain(result), warnings };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const prototype = Object.getPrototypeOf(value) as object;
  if (prototype === Object.prototype) return value;
  const row = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(prototype).map((name) => [name, plain(row[name])]));
}

const color = enumOf(['COLOR_UNSPECIFIED', 'COLOR_RED']);
const pair = lazyObject('Pair', { left: nullableString, right: int32 });

test.each<[string, Decoder<unknown>, unknown, unknown]>([
  ['a string', nullableString, 'Zoë', 'Zoë'],
  ['a boolean', bool, true, true],
  ['a false boolean', bool, false, false],
  ['an integer', int32, -7, -7],
  ['a uint32 beyond the int32', uint32, 4_294_967_295, 4_294_967_295],
  ['an int64', int64, '9223372036854775807', '9223372036854775807'],
  ['a negative int64', int64, '-1', '-1'],
  ['the lowest int64', int64, '-9223372036854775808', '-9223372036854775808'],
  ['an int64 that came as a number', int64, 42, '42'],
  ['the largest int64 that is exact as a number', int64, 2 ** 53 - 1, '9007199254740991'],
  ['a negative int64 that came as a number', int64, -(2 ** 53 - 1), '-9007199254740991'],
  ['an int64 that came as minus zero', int64, -0, '0'],
  ['a timestamp', timestamp, '2026-08-20T10:00:00Z', '2026-08-20T10:00:00Z'],
  [
    'every digit of a timestamp',
    timestamp,
    '2026-08-20T10:00:00.123456789Z',
    '2026-08-20T10:00:00.123456789Z',
  ],
  ['a struct', jsonObject, { a: [1, null] }, { a: [1, null] }],
  ['an empty struct', jsonObject, {}, {}],
  ['the first member of an enum', color, 'COLOR_UNSPECIFIED', 'COLOR_UNSPECIFIED'],
  ['another member of an enum', color, 'COLOR_RED', 'COLOR_RED'],
  ['a list', list(nullableString), ['b', 'a', 'b'], ['b', 'a', 'b']],
  [
    'a message, without what it does not name',
    pair,
    { left: 'l', right: 1, more: 2 },
    { left: 'l', right: 1 },
  ],
  ['a message whose fields are absent', pair, {}, { left: null, right: 0 }],
])('reads %s', (_, reader, value, result) => {
  expect(readBy(reader, value)).toEqual({ result, warnings: [] });
});

const unsetForms = [undefined, null, ''] as const;

test.each<[string, Decoder<unknown>, unknown, readonly unknown[]]>([
  ['string', nullableString, null, unsetForms],
  ['boolean', bool, false, unsetForms],
  ['integer', int32, 0, [...unsetForms, 0]],
  ['unsigned integer', uint32, 0, [...unsetForms, 0]],
  ['optional integer', optionalInt32, null, unsetForms],
  ['int64', int64, '0', [...unsetForms, '0', 0]],
  ['timestamp', timestamp, null, unsetForms],
  ['struct', jsonObject, null, unsetForms],
  ['enum', color, null, unsetForms],
  ['list', list(nullableString), [], [...unsetForms, []]],
  ['message', pair, null, unsetForms],
])('gives the zero of an unset %s, and no warning', (_, reader, result, values) => {
  expect(values.map((value) => readBy(reader, value))).toEqual(values.map(() => ({ result, warnings: [] })));
});

test.each<[string, Decoder<unknown>, unknown, unknown, string]>([
  ['a string that is a number', nullableString, 42, null, 'a number'],
  ['a string that is an object', nullableString, {}, null, 'an object'],
  ['a string that is a list', nullableString, ['a'], null, 'a list'],
  ['a string that is zero', nullableString, 0, null, 'a number'],
  ['a boolean that is a string', bool, 'true', false, 'a string'],
  ['a boolean that is a number', bool, 1, false, 'a number'],
  ['a timestamp that is words', timestamp, 'yesterday', null, 'a string'],
  ['a timestamp in another notation', timestamp, 'Thu, 20 Aug 2026 10:00:00 GMT', null, 'a string'],
  ['a timestamp that is only a number in words', timestamp, 'on day 1', null, 'a string'],
  ['a timestamp without a zone', timestamp, '2026-08-20T10:00:00', null, 'a string'],
  ['a timestamp of no day', timestamp, '2026-13-20T10:00:00Z', null, 'a string'],
  ['a timestamp that is a number', timestamp, 1_780_000_000, null, 'a number'],
  ['a struct that is a list', jsonObject, [1], null, 'a list'],
  ['a struct that is a string', jsonObject, '{}', null, 'a string'],
  ['an enum that is a number', color, 1, null, 'a number'],
  ['a list that is an object', list(nullableString), { 0: 'a' }, [], 'an object'],
  ['a list that is a string', list(nullableString), 'a', [], 'a string'],
  ['a message that is a list', pair, [], null, 'a list'],
  ['a message that is a boolean', pair, false, null, 'a boolean'],
])('takes %s for unset, with one warning', (_, reader, value, result, found) => {
  expect(readBy(reader, value)).toEqual({ result, warnings: [`User.field: ${found}`] });
});

test.each<[string, Decoder<unknown>, unknown, string]>([
  ['an integer that is a string', int32, '7', 'a string'],
  ['an int32 beyond its range', int32, 2 ** 31, 'a number'],
  ['an int32 below its range', int32, -(2 ** 31) - 1, 'a number'],
  ['an optional int32 beyond its range', optionalInt32, 2 ** 31, 'a number'],
  ['a negative uint32', uint32, -1, 'a number'],
  ['a uint32 beyond its range', uint32, 2 ** 32, 'a number'],
  ['an integer with a fraction', int32, 1.5, 'a number'],
  ['an integer that is true', int32, true, 'a boolean'],
  ['an int64 with a fraction', int64, 1.5, 'a number'],
  ['an int64 that lost digits as a number', int64, JSON.parse('9007199254740993') as unknown, 'a number'],
  ['an int64 as a number just beyond the exact ones', int64, 2 ** 53, 'a number'],
  ['a negative int64 that lost digits as a number', int64, -(2 ** 53), 'a number'],
  ['an int64 that overflowed', int64, JSON.parse('1e400') as unknown, 'a number'],
  ['an int64 beyond its range', int64, '9223372036854775808', 'a string'],
  ['an int64 below its range', int64, '-9223372036854775809', 'a string'],
  ['an int64 of very many digits', int64, '1'.repeat(100_000), 'a string'],
  ['an int64 with leading zeros', int64, '007', 'a string'],
  ['an int64 in another notation', int64, '1e3', 'a string'],
  ['an int64 with a blank', int64, ' 1', 'a string'],
  ['an int64 that is words', int64, 'many', 'a string'],
  ['an int64 that is a list', int64, ['1'], 'a list'],
])('does not invent a zero for %s: null, with one warning', (_, reader, value, found) => {
  expect(readBy(reader, value)).toEqual({ result: null, warnings: [`User.field: ${found}`] });
});

test('takes an unknown member of an enum for null, with one warning that names it', () => {
  expect(readBy(color, 'COLOR_BLUE')).toEqual({ result: null, warnings: ['User.field: COLOR_BLUE'] });
});

test.each(['toString', 'ada@corp.example', 'Ada Lovelace', 'X'.repeat(65)])(
  'tells nothing but the type of a text that no enum would have as its member: %s',
  (value) => {
    expect(readBy(color, value)).toEqual({ result: null, warnings: ['User.field: a string'] });
  },
);

test('leaves out of a list what is unset or of another type', () => {
  expect(readBy(list(nullableString), ['a', '', null, 7, 'b'])).toEqual({
    result: ['a', 'b'],
    warnings: ['User.field: a number'],
  });
});

test('names the field of a message within a list', () => {
  expect(readBy(list(pair), [{ left: 1 }, null, { left: 'l' }])).toEqual({
    result: [
      { left: null, right: 0 },
      { left: 'l', right: 0 },
    ],
    warnings: ['Pair.left: a number'],
  });
});

test.each([
  [undefined, 'nothing'],
  [null, 'nothing'],
  ['', 'nothing'],
  [42, 'a number'],
  [JSON.parse('12345678901234567890') as unknown, 'a number'],
  [{}, 'an object'],
])('a row without its key counts as unset: %o', (value, found) => {
  const row = lazyObject('User', { id: requiredId });
  expect(readBy(row, { id: value })).toEqual({ result: null, warnings: [`User.id: ${found}`] });
  expect(readBy(list(row), [{ id: 'a' }, { id: value }]).result).toEqual([{ id: 'a' }]);
});

test('decodes a field of a message at first access, and reports nothing about the others', () => {
  const warnings: string[] = [];
  const reading = new ResponseScope((where, found) => warnings.push(`${where}: ${found}`));
  const row = pair({ left: 1, right: 'r' }, 'User.field', reading);
  expect(warnings).toEqual([]);
  expect(row?.right).toBeNull();
  expect(warnings).toEqual(['Pair.right: a string']);
});

test('a row without its key is reported at once', () => {
  const outer = lazyObject('Outer', {
    row: list(lazyObject('User', { id: requiredId, name: nullableString })),
  });
  const warnings: string[] = [];
  const reading = new ResponseScope((where) => warnings.push(where));
  const found = outer({ row: [{ name: 1 }, { id: 'a', name: 2 }] }, 'x', reading)?.row;
  expect(found?.map(({ id }) => id)).toEqual(['a']);
  expect(warnings).toEqual(['User.id']);
});

test('a row shows nothing after the end of the reading that it belongs to', () => {
  const reading = new ResponseScope(() => undefined);
  const row = lazyObject('Outer', { pair })({ pair: { left: 'l' } }, 'x', reading);
  const inner = row?.pair;
  expect(inner?.left).toBe('l');
  reading.release({});
  expect(() => row?.pair).toThrow('Outer.pair is asked for after the operation has ended');
  expect(() => inner?.left).toThrow('Pair.left is asked for after the operation has ended');
});

test('a row that is read after the end is not released', () => {
  const reading = new ResponseScope(() => undefined);
  reading.release({});
  const row = pair({ left: 'l' }, 'x', reading);
  reading.release({});
  expect(row?.left).toBe('l');
});
