import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, description }) => ({
      name: `${type.name}.${name}`,
      description,
    }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { name: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ name: `${type.name}.${name}(${arg.name})`, description: arg.description })),
  ]);
}

test('everything in the schema is described in sentences', () => {
  const undescribed = types
    .flatMap((type): Described[] => [type, ...partsOf(type)])
    .filter(({ description }) => !/^[A-Z].*[.]$/s.test(description ?? ''))
    .map(({ name }) => name);

  expect(undescribed).toEqual([]);
});

test('a nullable field of an object says when it is null', () => {
  const silent = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !isNonNullType(field.type) && !/[Nn]ull/.test(field.description ?? ''))
      .map((field) => `${type.name}.${field.name}`),
  );

  expect(silent).toEqual([]);
});

test('only what is unique in a tenant has an id, for the default caches of Apollo and urql', () => {
  const withId = types.filter(isObjectType).filter((type) => 'id' in type.getFields());

  expect(withId.map(({ name }) => name)).toEqual(['App', 'Finding', 'Role', 'ServicePrincipal', 'User']);
});

/** What lists that are looked through, or computed from several lists of C1, tell of themselves. */
const ofWholeLists: Readonly<Record<string, readonly string[]>> = {
  EffectiveOwnerConnection: ['isComplete', 'incompleteReason', 'unmappedAccountCount'],
  OwnedObjectConnection: ['notShown', 'scanned'],
  OwnershipTransferPlanRowConnection: [
    'apiKeyCount',
    'coverage',
    'delegatorCount',
    'fromUser',
    'openFindingCount',
    'openTaskCount',
    'toUser',
  ],
};

test('connections are named for their node and never lose a row to null', () => {
  for (const type of types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'))) {
    const fields = type.getFields();
    const node = getNamedType(fields['nodes']?.type)?.name ?? '';
    expect(type.name).toBe(`${node}Connection`);
    const others = ofWholeLists[type.name] ?? [];
    expect(Object.keys(fields).toSorted()).toEqual(['edges', 'nodes', 'pageInfo', ...others].toSorted());
    expect(String(fields['edges']?.type)).toBe(`[${node}Edge!]!`);
    expect(String(fields['nodes']?.type)).toBe(`[${node}!]!`);
  }
});

test('the committed schema is the one that is served', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

  const print = (one: GraphQLSchema): string => printSchema(lexicographicSortSchema(one));
  expect(print(buildSchema(committed))).toBe(print(schema));
});
