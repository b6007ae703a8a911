import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { introspectionSize } from '../../executor/introspection-size.ts';
import type { RequestError } from '../errors/request-error.ts';
import type { VariableValues } from './variable-values.ts';
import { limitExceeded } from '../errors/limit-error.ts';

/** Number of items assumed for a list of unknown length. */
const assumedItems = 5;

/**
 * Maximum number of fields and list items of introspection in one response: some three times what tools request.
 * Callers without a token may send introspection, so it has its own limit, which no variable changes.
 */
export const maxIntrospection = 50_000;

/** The operation that runs, which is all that counts of its document. */
interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: VariableValues;
}

interface Cost {
  readonly fields: number;
  readonly introspection: number;
}

/** The cost of an operation, and the error of one whose cost exceeds the limit. */
export interface CostCheck {
  /** Undefined where introspection exceeds its own limit: it is not counted further. */
  readonly cost: number | undefined;
  readonly error: RequestError | undefined;
}

/**
 * Counts the fields that the response to an operation may have, and compares them with the limit. Each field counts one, and fields below a list
 * count once for each item. A connection has `first` items, a list by ids has as many as there are ids, other lists an
 * assumed number; introspection is counted along the schema.
 */
export function checkCost(costed: CostedOperation, maxCost: number): CostCheck {
  const { fields, introspection } = costOf(costed);
  if (introspection > maxIntrospection)
    return { cost: undefined, error: limitExceeded('introspectionSize', maxIntrospection) };
  const cost = fields + introspection;
  return { cost, error: cost > maxCost ? limitExceeded('cost', maxCost, cost) : undefined };
}

function costOf(costed: CostedOperation): Cost {
  const { operation } = costed;
  const known = fixedCosts.get(operation);
  if (known !== undefined) return known;
  const { fields, isFixed } = fieldsOf(costed);
  const cost = { fields, introspection: introspectionSize(costed, maxIntrospection) };
  const hasVariables = (operation.variableDefinitions ?? []).length > 0;
  if (isFixed && (cost.introspection === 0 || !hasVariables)) fixedCosts.set(operation, cost);
  return cost;
}

/** Costs of operations that do not depend on variables, cached with their documents. */
const fixedCosts = new WeakMap<OperationDefinitionNode, Cost>();

function fieldsOf({ schema, document, operation, variables }: CostedOperation) {
  const values = { ...variables };
  let isFixed = true;
  const valueOf = (value: ValueNode): unknown => {
    if (hasVariable(value)) isFixed = false;
    return valueFromASTUntyped(value, values);
  };
  const root = schema.getRootType(operation.operation);
  const fragments = costedFragments(schema, document, (set, type, page) => ofSet(set, type, page));

  const ofSet = ({ selections }: SelectionSetNode, type: GraphQLCompositeType, page?: number): number =>
    selections.reduce((cost, selection) => {
      if (selection.kind === Kind.FIELD) return cost + ofField(selection, type, page);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return cost + fragments(selection.name.value, page);
      const { typeCondition, selectionSet } = selection;
      return cost + ofSet(selectionSet, compositeType(schema, typeCondition?.name.value) ?? type, page);
    }, 0);

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, page?: number): number => {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined) return node.selectionSet === undefined ? 1 : 0; // `__schema`, which is counted elsewhere
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return 1;
    const isList = isListType(getNullableType(field.type));
    // Of other fields no argument counts but `first`.
    const args = (node.arguments ?? [])
      .filter(({ name }) => isList || name.value === 'first')
      .map(({ name, value }) => [name.value, valueOf(value)] as const);
    const items = isList ? (idsIn(args) ?? page ?? assumedItems) : 1;
    return 1 + items * ofSet(node.selectionSet, type, pageOf(field, args));
  };
  return { fields: root ? ofSet(operation.selectionSet, root) : 0, isFixed };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** The cost of each fragment, computed once for each page size in which it is spread. */
function costedFragments(
  schema: GraphQLSchema,
  document: DocumentNode,
  ofSet: (set: SelectionSetNode, type: GraphQLCompositeType, page?: number) => number,
): (name: string, page?: number) => number {
  const known = new Map<string, number>();
  return (name, page) => {
    const key = `${name} ${page ?? ''}`;
    const cost = known.get(key);
    if (cost !== undefined) return cost;
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return 0;
    known.set(key, 0); // validation has rejected fragment cycles
    const type = compositeType(schema, fragment.typeCondition.name.value);
    const result = type === undefined ? 0 : ofSet(fragment.selectionSet, type, page);
    known.set(key, result);
    return result;
  };
}

function compositeType(schema: GraphQLSchema, name = ''): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return 'getFields' in parent ? parent.getFields()[name] : undefined;
}

type Arguments = readonly (readonly [name: string, value: unknown])[];

function idsIn(args: Arguments): number | undefined {
  const [, ids] = args.find(([, value]) => Array.isArray(value)) ?? [];
  return Array.isArray(ids) ? ids.length : undefined;
}

/** The `first` of a connection; other types of values are rejected elsewhere. */
function pageOf(field: GraphQLField<unknown, unknown>, args: Arguments): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return undefined;
  const [, given] = args.find(([name]) => name === 'first') ?? [];
  const first = given ?? argument.defaultValue; // null means the default, as if it were omitted
  return typeof first === 'number' ? Math.max(0, first) : undefined;
}
