import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isNullableType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { getC1Calls } from '../../../src/schema/c1-calls.ts';
import { schema } from '../../../src/schema/index.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { onlyId, usual } from '../../support/fixtures/all-kinds.ts';
import { otherId } from './calls.ts';
import { callOf, inParentheses, type FieldOfGraph, type Operation } from '../../support/graph/operations.ts';

/** The fields from a root to the objects of a type. */
export type Way = readonly FieldOfGraph[];

/** Arguments of single fields that take something else than usual ones, by coordinate and name. */
const unusual: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Query.node': { id: encodeNodeId('App', onlyId) },
  'Viewer.can': { coordinate: 'Query.apps' },
  'Query.nodes': { ids: encodeNodeId('App', onlyId) },
  // An owner that is the object itself would have been read with the ownership.
  'Query.userUserOwner': { userId: otherId },
  'Query.appEntitlementEntitlementOwner': { entitlementId: otherId },
};

const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);

export const coordinateOf = ({ type, field }: FieldOfGraph): string => `${type.name}.${field.name}`;

/** The shortest way to the objects of each type, on which every field gives an object of one type. */
export const ways: ReadonlyMap<GraphQLNamedType, Way> = findWays();

function findWays(): ReadonlyMap<GraphQLNamedType, Way> {
  const found = new Map<GraphQLNamedType, Way>(roots.map((root) => [root, []]));
  for (const [type, way] of found) {
    for (const field of fieldsOf(type)) {
      const next = getNamedType(field.type);
      if (isObjectType(next) && !found.has(next))
        found.set(next, [...way, { type: type as GraphQLObjectType, field }]);
    }
  }
  return found;
}

function fieldsOf(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** Whether a field needs neither arguments nor calls of its own, and has no fields. */
export function isPlain({ type, field }: FieldOfGraph): boolean {
  if (!isLeafType(getNamedType(field.type)) || field.args.some(isRequiredArgument)) return false;
  const { alternatives, optional } = getC1Calls(field, type, schema);
  return alternatives.flat().length === 0 && optional.length === 0;
}

/** All plain fields of a type; those of a list's rows as well. */
export function plainSelection(type: GraphQLNamedType): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type).map((one) => `... on ${one.name} { ${anyValue(one)} }`);
    return ['__typename', ...possible].join(' ');
  }
  const rows = fieldsOf(type).find(({ name }) => name === 'nodes');
  return [
    '__typename',
    ...plainFields(type),
    ...(rows === undefined ? [] : [`nodes { ${plainSelection(getNamedType(rows.type))} }`]),
  ].join(' ');
}

const plainFields = (type: GraphQLNamedType): readonly string[] =>
  fieldsOf(type)
    .filter((field) => isPlain({ type: type as GraphQLObjectType, field }))
    .map(({ name }) => name);

/** A plain field that can be null, hence no key, under a name of its own: its type differs in other types of objects. */
function anyValue(type: GraphQLObjectType): string {
  const nullable = plainFields(type).find((name) => isNullableType(type.getFields()[name]?.type));
  return nullable === undefined ? '__typename' : `${type.name}_${nullable}: ${nullable}`;
}

/** Types whose way would read what their fields refer to. Their objects are read by `node`. */
const byNode: Readonly<Record<string, string>> = {
  ServicePrincipalCredential: encodeNodeId('ServicePrincipalCredential', onlyId, onlyId),
};

/** The operation that selects all plain fields at the end of the way, and one more field there. */
export function operationAt(type: GraphQLObjectType, field?: GraphQLField<unknown, unknown>): Operation {
  const nodeId = byNode[type.name];
  const way = nodeId === undefined ? (ways.get(type) ?? []) : [];
  const steps = way.map((step, index) => called(`step${index}`, step));
  const last = field === undefined ? undefined : called('field', { type, field });
  const content = field && plainContent(field);
  const isRoot = roots.includes(type);
  const atEnd = [
    ...(isRoot ? [] : [plainSelection(type)]),
    ...(last ? [`${last.text} ${content ?? ''}`] : []),
  ].join(' ');
  const body = steps.reduceRight(
    (below, { text }) => `${text} { ${below} }`,
    nodeId === undefined ? atEnd : `node(id: "${nodeId}") { ... on ${type.name} { ${atEnd} } }`,
  );
  const calls = [...steps, ...(last ? [last] : [])];
  const verb = (way[0]?.type ?? type) === schema.getMutationType() ? 'mutation' : 'query';
  return {
    document: `${verb} ${inParentheses(calls.flatMap(({ declarations }) => declarations))} { ${body} }`,
    variables: Object.assign({}, ...calls.map(({ variables }) => variables)) as Operation['variables'],
  };
}

function plainContent({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  return isLeafType(named) ? '' : `{ ${plainSelection(named)} }`;
}

function called(alias: string, step: FieldOfGraph) {
  const given = unusual[coordinateOf(step)];
  return callOf(alias, step.field, (name, type) => given?.[name] ?? usual(name, type));
}
