import { C1Error } from '../errors.ts';

/**
 * Asserts that the row of a single read is the requested one. Only a 404 of C1 means that there is none, and another
 * row would show the data of one object under the name of another.
 * @param key the fields that the row must have: `{ appId, id }`
 * @throws C1Error of kind `protocol`.
 */
export function expectRow<Row extends object>(row: Row | null, key: Partial<Row>): Row {
  if (row === null) throw new C1Error('protocol', 'C1 answered without the object that was asked for');
  if (Object.entries(key).some(([name, value]) => row[name as keyof Row] !== value))
    throw new C1Error('protocol', 'C1 answered with another object than was asked for');
  return row;
}
