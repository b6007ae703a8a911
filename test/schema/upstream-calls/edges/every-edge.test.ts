import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../../src/schema/index.ts';
import { findingEdges } from './finding-edges.ts';
import { grantEdges } from './grant-edges.ts';
import { lists } from './lists.ts';
import { lookups, ownerLookups } from './lookups.ts';
import { entryEdges } from './ownership-entries.ts';
import { referenceEdges } from './reference-edges.ts';
import { setPayloads } from './set-payloads.ts';

/** The edges whose calls are counted. */
const counted = [
  ...lists,
  ...lookups,
  ...ownerLookups,
  ...entryEdges,
  ...referenceEdges,
  ...grantEdges,
  ...findingEdges,
  ...setPayloads,
].map(({ edge }) => edge);

const isNode = (type: GraphQLNamedType): boolean =>
  type.name === 'Node' ||
  isUnionType(type) ||
  (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));

/** Types of which a call may have to be made to get there: objects, and lists of rows. */
const takesCalls = (type: GraphQLNamedType): boolean => isNode(type) || type.name.endsWith('Connection');

/** What these have was read with them: the rows of a list, and what a write answered. */
const isPart = ({ name }: GraphQLObjectType): boolean =>
  /(?:Connection|Edge)$/.test(name) || /^Create\w+Payload$/.test(name);

/** Whether neither the value nor, if it is a list, its items can be null. */
function isStrict(type: GraphQLOutputType): boolean {
  const nullable = getNullableType(type);
  return nullable !== type && (!isListType(nullable) || isStrict(nullable.ofType));
}

test('the calls of every edge are counted', () => {
  const edges = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isPart(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => takesCalls(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );

  // Every test of the edges above asks for its nodes through `nodes`; the people behind entitlements are counted in
  // test/schema/owner/effective, the viewer in test/schema/viewer, plans in test/schema/ownership-transfer, and sweeps in
  // test/schema/ownership-problems.
  const elsewhere = [
    'EffectiveOwner.user',
    'Query.nodes',
    'Query.ownershipProblems',
    'Query.ownershipTransferPlan',
    'Viewer.user',
  ];
  expect([...new Set([...counted, ...elsewhere])].toSorted()).toEqual(edges.toSorted());
});

test('what takes a call, or each of its items, can be null, so that it fails alone', () => {
  const strict = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => counted.includes(`${type.name}.${field.name}`))
        .filter((field) => isStrict(field.type))
        .map((field) => `${type.name}.${field.name}`),
    );

  expect(strict).toEqual([]);
});
