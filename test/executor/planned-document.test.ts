import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { execute } from '../../src/executor/execute.ts';
import { getPlannedDocument, type OperationPlan } from '../../src/executor/plan/planned-document.ts';

const schema = buildSchema('type Query { query: Query text: String }');

function planned(text: string) {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { planOf } = getPlannedDocument(schema, document);
  return { document, planOf: (variables = {}) => planOf(operation, variables) };
}

test('a plan is kept with its document', () => {
  const { planOf } = planned('query Q($id: ID) { text query { text } } # some more text');
  expect(planOf({ id: 1 })).toBe(planOf({ id: 2 }));
});

test('each operation of a document has a plan of its own', () => {
  const document = parse('query A { text } query B { query { text } } # some more text');
  const rootValue = { text: 'text', query: { text: 'text' } };
  const dataOf = (operationName: string) => execute({ schema, document, rootValue, operationName });
  expect(dataOf('A')).toEqual({ data: { text: 'text' } });
  expect(dataOf('B')).toEqual({ data: { query: { text: 'text' } } });
});

test('each set of conditions has a plan of its own, eight of which are kept', () => {
  const names = ['a', 'b', 'c', 'd'];
  const { planOf } = planned(
    `query (${names.map((name) => `$${name}: Boolean!`).join()})
     { ${names.map((name) => `${name}: text @include(if: $${name})`).join()} } # ${'x'.repeat(200)}`,
  );
  const sets = Array.from({ length: 16 }, (_, bits) =>
    Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) > 0])),
  );
  const plans = sets.map((set) => planOf(set));

  expect(new Set(plans).size).toBe(16);
  expect(sets.filter((set, index) => planOf(set) === plans[index])).toEqual(sets.slice(0, 8));
  for (const [index, set] of sets.entries()) {
    const plan = planOf(set) as OperationPlan;
    expect(plan.root.fields.map(({ name }) => name)).toEqual(names.filter((name) => sets[index]?.[name]));
  }
});

test('a plan keeps no values of variables but those of conditions', () => {
  const { planOf } = planned('query ($yes: Boolean!, $id: ID) { text @include(if: $yes) } # some more text');
  expect(planOf({ yes: true, id: 'secret' })).toMatchObject({ planning: { conditions: { yes: true } } });
  expect(JSON.stringify(planOf({ yes: true, id: 'secret' }))).not.toContain('secret');
});

test('a condition of another operation is a value like any other', () => {
  const { planOf } = planned(
    `query Runs($x: String, $y: Boolean!) { text @include(if: $y) ...Used }
     query Other($x: Boolean!, $z: Boolean!) { text @skip(if: $x) ...Unused }
     fragment Used on Query { text @skip(if: $y) } fragment Unused on Query { text @skip(if: $z) }`,
  );
  const secret = planOf({ x: 'secret', y: true, z: 'secret' });

  expect(secret).toMatchObject({ planning: { conditions: { y: true } } });
  expect(JSON.stringify(secret)).not.toContain('secret');
  expect(planOf({ x: 'something else', y: true })).toBe(secret);
  expect(planOf({ x: 'secret', y: false })).not.toBe(secret);
});

test('conditions in fragments of fragments count, each fragment looked at once', () => {
  const depth = 40;
  const doubling = Array.from(
    { length: depth },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  const { planOf } = planned(
    `query ($deep: Boolean!) { ...F0 } ${doubling.join(' ')} fragment F${depth} on Query { text @skip(if: $deep) }`,
  );
  const fieldsOf = (deep: boolean) => (planOf({ deep }) as OperationPlan).root.fields.map(({ name }) => name);

  expect([fieldsOf(true), fieldsOf(false)]).toEqual([[], ['text']]);
});

const three = planned(
  `query ($a: Boolean = true, $b: Boolean = true, $c: Boolean = true)
   { a: text @include(if: $a) b: text @include(if: $b) c: text @include(if: $c) } # ${'x'.repeat(200)}`,
);

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  [
    'texts that hold what separates them',
    { a: 'x', b: true, c: 'y,false,z' },
    { a: 'x,true,y', b: false, c: 'z' },
  ],
  ['a text and the boolean that it spells', { a: 'true', b: true, c: true }, { a: true, b: true, c: true }],
  ['a text and what is missing', { a: 'undefined', b: true, c: true }, { a: null, b: true, c: true }],
  ['a boolean beside what is missing', { a: true, c: false }, { b: true, c: false }],
])('no two sets of conditions share a plan: %s', (_name, one, other) => {
  expect(three.planOf(one)).not.toBe(three.planOf(other));
});

test('a document that selects far more than its text is planned anew each time', () => {
  const depth = 8;
  const fragments = Array.from(
    { length: depth },
    (_, index) =>
      `fragment F${index} on Query { a: query { ...F${index + 1} } b: query { ...F${index + 1} } }`,
  );
  const { document, planOf } = planned(
    `{ ...F0 } ${fragments.join(' ')} fragment F${depth} on Query { text }`,
  );
  const rootValue: Record<string, unknown> = { text: 'text' };
  rootValue['query'] = rootValue;

  const before = planOf();
  expect(planOf()).toBe(before);
  void execute({ schema, document, rootValue });
  expect(planOf()).not.toBe(before);
  expect(planOf()).not.toBe(planOf());
});
