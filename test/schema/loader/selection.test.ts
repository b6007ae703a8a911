import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { selectsOnly } from '../../../src/schema/loader/selection.ts';

const schema = buildSchema(`
  type Query { row: Row some: Some }
  interface Some { id: ID! }
  type Row implements Some { id: ID! text: String }
  type Other implements Some { id: ID! text: String }
`);

/** What `asksOnlyFor(['id'])` says of the field `row` or `some`, and how many fragments it looks up. */
function lookAt(selection: string, variables: Record<string, unknown> = {}) {
  let lookups = 0;
  let answer: boolean | undefined;
  const resolve = (_args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    const fragments = new Proxy(info.fragments, {
      get: (target, name) => {
        lookups += 1;
        return target[String(name)];
      },
    });
    const { fieldNodes, returnType, variableValues } = info;
    answer = selectsOnly(
      { fieldNodes, returnType, variableValues, schema, fragments } as GraphQLResolveInfo,
      ['id'],
      'Row',
    );
    return null;
  };
  const { errors } = graphqlSync({
    schema,
    source: selection,
    rootValue: { row: resolve, some: resolve },
    variableValues: variables,
  });
  expect(errors).toBeUndefined();
  return { answer, lookups };
}

const doubling = (last: string): string =>
  [
    '{ row { ...F0 } }',
    ...Array.from({ length: 16 }, (_, i) => `fragment F${i} on Row { ...F${i + 1} ...F${i + 1} }`),
    `fragment F16 on Row { ${last} }`,
  ].join(' ');

test('each fragment is looked at once, however often it is spread', () => {
  expect(lookAt(doubling('id'))).toEqual({ answer: true, lookups: 17 });
  expect(lookAt(doubling('id text'))).toEqual({ answer: false, lookups: 17 });
});

test.each<[string, boolean, string, Record<string, unknown>?]>([
  ['the key alone', true, '{ row { id } }'],
  ['another field', false, '{ row { id text } }'],
  ['a field of another type', true, '{ some { id ... on Other { text } } }'],
  ['a fragment of another type, then of this one', false, '{ some { ...O ...R } } fragment O on Other { text } fragment R on Row { text }'], // prettier-ignore
  ['a field of the interface', true, '{ some { ... on Some { id } } }'],
  [
    'a fragment that is left out where it stands first',
    false,
    'query ($no: Boolean!) { row { ...F @include(if: $no) id ...F } } fragment F on Row { text }',
    { no: false },
  ],
  [
    'a fragment that is left out wherever it stands',
    true,
    'query ($no: Boolean!) { row { id ...F @include(if: $no) ...F @skip(if: true) } } fragment F on Row { text }',
    { no: false },
  ],
])('%s', (_name, expected, selection, variables) => {
  expect(lookAt(selection, variables).answer).toBe(expected);
});
