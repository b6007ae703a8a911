import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { oneOfVariablesRule } from '../../../src/server/document/one-of-variables-rule.ts';

const schema = buildSchema(`
  type Query { maybe(pick: Pick): Int sure(pick: Pick!): Int many(picks: [Pick!]): Int deep(outer: Outer!): Int plain(box: Box!): Int }
  input Outer { pick: Pick! maybe: Pick picks: [Pick!]! }
  input Pick @oneOf { id: ID ids: [ID] box: Box pick: Pick }
  input Box { id: ID pick: Pick! }
`);

const rules = [...specifiedRules, oneOfVariablesRule];

const messagesOf = (document: string) =>
  validate(schema, parse(document), rules).map(({ message }) => message);

/** Where a variable is the field of a OneOf input object, required or not. */
const places: readonly string[] = [
  'maybe(pick: { id: $id })',
  'sure(pick: { id: $id })',
  'many(picks: [{ id: $id }])',
  'many(picks: { id: $id })',
  'deep(outer: { pick: { id: $id }, picks: [] })',
  'deep(outer: { pick: { id: 1 }, maybe: { id: $id }, picks: [] })',
  'deep(outer: { pick: { id: 1 }, picks: [{ id: 2 }, { id: $id }] })',
  'sure(pick: { pick: { id: $id } })',
  'plain(box: { pick: { id: $id } })',
];

test.each(places)('%s takes a variable that is never null, and no other', (field) => {
  expect(messagesOf(`query ($id: ID!) { ${field} }`)).toEqual([]);
  for (const type of ['ID', 'ID = 1']) {
    expect(messagesOf(`query ($id: ${type}) { ${field} }`)).toEqual([
      expect.stringMatching(/^Variable "\$id" (?:is )?of type "ID" .*must be non-null/),
    ]);
  }
});

test.each([
  'plain(box: { id: $id, pick: { id: 1 } })',
  'sure(pick: { box: { id: $id, pick: { id: 1 } } })',
  'sure(pick: { ids: [$id] })',
])('%s may be null: it is no field of a OneOf input object itself', (field) => {
  expect(messagesOf(`query ($id: ID) { ${field} }`)).toEqual([]);
});

test('a variable in a fragment is rejected for each operation in which it may be null', () => {
  const fragment = 'fragment F on Query { sure(pick: { id: $id }) }';

  expect(
    messagesOf(`query A($id: ID) { ...F } query B($id: ID!) { ...F } query C($id: ID) { ...F } ${fragment}`),
  ).toHaveLength(2);
});

test('a variable of the wrong type, or without a definition, is the error of another rule', () => {
  expect(messagesOf('query ($id: Int!) { sure(pick: { id: $id }) }')).toEqual([
    'Variable "$id" of type "Int!" used in position expecting type "ID".',
  ]);
  expect(messagesOf('{ sure(pick: { id: $id }) }')).toEqual(['Variable "$id" is not defined.']);
});
