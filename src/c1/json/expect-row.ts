import { C1Error } from '../errors.ts';

/**
 * The row of a single read, made sure to be the one that was asked for: "there is none" is C1's 404 and nothing
 * else, and another row would show one object's data under another's name.
 * @param key what the row must say of itself: `{ appId, id }`
 * @throws C1Error of kind `protocol`.
 */
export function expectRow<Row extends object>(row: Row | null, key: Partial<Row>): Row {
  if (row === null) throw new C1Error('protocol', 'C1 answered without the object that was asked for');
  if (Object.entries(key).some(([name, value]) => row[name as keyof Row] !== value))
    throw new C1Error('protocol', 'C1 answered with another object than was asked for');
  return row;
}
