import { readFileSync } from 'node:fs';
import {
  buildSchema,
  graphql,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
  type FieldDefinitionNode,
  type GraphQLField,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { printSdl, printSemanticSdl } from '../../src/schema/sdl.ts';
import {
  findSemanticNonNullFields,
  nullOnlyWithError,
  rejectSilentNulls,
} from '../../src/schema/semantic-nullability.ts';

const marked = findSemanticNonNullFields(schema);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
) as readonly GraphQLObjectType[];
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, type, field })),
);
const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

test('lists, mutations and what a mutation made are null only together with an error', () => {
  const isConnection = ({ type }: GraphQLField<unknown, unknown>) => /^\w+Connection$/.test(String(type));
  const expected = fields
    .filter(({ type, field }) => type.name === 'Mutation' || isConnection(field))
    .map(({ coordinate }) => coordinate);

  expect(expected.length).toBeGreaterThan(60);
  expect(expected.filter((coordinate) => !marked.has(coordinate))).toEqual([]);
  expect([...marked]).toEqual(
    expect.arrayContaining(['CreateUserOwnerPayload.appOwnerUser', 'Query.nodes', 'User.managers']),
  );
});

test('what may be absent has no mark', () => {
  for (const coordinate of [
    'Query.app',
    'Query.node',
    'App.userOwner',
    'App.displayName',
    'AppOwnerUser.user',
    'OwnerUser.user',
    'OwnerUser.ownedObject',
    'SetAppOwnersPayload.app',
    'PageInfo.endCursor',
    'User.status',
  ]) {
    expect([coordinate, marked.has(coordinate)]).toEqual([coordinate, false]);
  }
});

test('a description says the same as the mark', () => {
  const says = (field: GraphQLField<unknown, unknown>): boolean =>
    /null (only together )?with an error/i.test(field.description ?? '');

  expect(
    fields
      .filter(({ field }) => says(field))
      .map(({ coordinate }) => coordinate)
      .toSorted(),
  ).toEqual([...marked].toSorted());
});

test('a type keeps the promise of its interfaces', () => {
  const broken = types.flatMap((type) =>
    type.getInterfaces().flatMap((shared) =>
      Object.keys(shared.getFields())
        .filter((name) => marked.has(`${shared.name}.${name}`) && !marked.has(`${type.name}.${name}`))
        .filter((name) => !isNonNullType(type.getFields()[name]?.type))
        .map((name) => `${type.name}.${name}`),
    ),
  );

  expect(broken).toEqual([]);
});

test('the SDL is schema.graphql', () => {
  expect(printSdl(schema).trimEnd()).toBe(committed.trimEnd());
});

test('the semantic SDL is schema.graphql and the directive at the marked fields, and is valid', () => {
  const document = parse(printSemanticSdl(schema));
  const applied = new Set<string>();
  const without = visit(document, {
    DirectiveDefinition: () => null,
    enter: (node) => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return undefined;
      const strip = (field: FieldDefinitionNode): FieldDefinitionNode => {
        if (field.directives?.some(({ name }) => name.value === 'semanticNonNull'))
          applied.add(`${node.name.value}.${field.name.value}`);
        return { ...field, directives: [] };
      };
      return { ...node, fields: node.fields?.map(strip) ?? [] };
    },
  });

  expect(print(without).trimEnd()).toBe(committed.trimEnd());
  expect([...applied].toSorted()).toEqual([...marked].toSorted());
  expect(buildSchema(print(document)).getDirective('semanticNonNull')?.args[0]?.defaultValue).toEqual([0]);
});

const empties: readonly (readonly [string, () => unknown])[] = [
  ['null', () => null],
  ['undefined', () => undefined],
  ['a promise of null', () => Promise.resolve(null)],
];

test.each(empties)(
  'a marked field whose resolver gives %s fails; others are null',
  async (_what, resolve) => {
    const Page = new GraphQLObjectType({
      name: 'Page',
      extensions: nullOnlyWithError,
      fields: { size: { type: GraphQLString } },
    });
    const list = new GraphQLList(GraphQLString);
    const given = new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          page: { type: Page, resolve },
          pages: { type: new GraphQLList(Page), resolve },
          list: { type: list, extensions: nullOnlyWithError, resolve },
          items: { type: list, extensions: nullOnlyWithError, resolve: () => [null] },
          text: { type: GraphQLString, resolve },
        },
      }),
      mutation: new GraphQLObjectType({
        name: 'Mutation',
        fields: { change: { type: GraphQLString, resolve } },
      }),
    });
    const errorsOf = async (source: string) => {
      const { data, errors = [] } = await graphql({ schema: rejectSilentNulls(given), source });
      return { data, paths: errors.map(({ path }) => path?.join('.')).toSorted() };
    };

    expect(await errorsOf('{ page { size } pages { size } list items text }')).toEqual({
      data: { page: null, pages: null, list: null, items: [null], text: null },
      paths: ['list', 'page'],
    });
    expect(await errorsOf('mutation { change }')).toEqual({ data: { change: null }, paths: ['change'] });
  },
);

test('a mark stands only where a field can be null, and a marked field of an interface has marked implementations', () => {
  const withoutEffect = fields.filter(
    ({ field }) => field.extensions['nullOnlyWithError'] === true && isNonNullType(field.type),
  );
  const isNonNull = new Set(
    fields.filter(({ field }) => isNonNullType(field.type)).map(({ coordinate }) => coordinate),
  );
  const interfaces = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type));
  const unkept = interfaces.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((name) => marked.has(`${type.name}.${name}`))
      .flatMap((name) => schema.getPossibleTypes(type).map((possible) => `${possible.name}.${name}`))
      .filter((coordinate) => !marked.has(coordinate) && !isNonNull.has(coordinate)),
  );

  expect([withoutEffect, unkept]).toEqual([[], []]);
});
