import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { computeIntrospectionSize } from '../../executor/introspection-size.ts';
import { getLeafCost } from '../../schema/leaf-cost.ts';
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
 * Counts the fields that the response to an operation may have, and compares them with the limit. Each field counts one,
 * but a long text more, and fields below a list count once for each item. A connection has `first` items, a list by ids
 * has as many as there are ids, other lists an assumed number; introspection is counted along the schema. An object of an
 * abstract type has the cost of the most expensive type that it may have.
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
  const { fields, isFixed } = countFields(costed);
  const cost = { fields, introspection: computeIntrospectionSize(costed, maxIntrospection) };
  const hasVariables = (operation.variableDefinitions ?? []).length > 0;
  if (isFixed && (cost.introspection === 0 || !hasVariables)) fixedCosts.set(operation, cost);
  return cost;
}

/** Costs of operations that do not depend on variables, cached with their documents. */
const fixedCosts = new WeakMap<OperationDefinitionNode, Cost>();

function countFields({ schema, document, operation, variables }: CostedOperation) {
  const values = { ...variables };
  let isFixed = true;
  const readValue = (value: ValueNode): unknown => {
    if (hasVariable(value)) isFixed = false;
    return valueFromASTUntyped(value, values);
  };
  const root = schema.getRootType(operation.operation);
  const fragments = getFragments(document);

  /** The cost for one object: of the most expensive type that it may have, not of all its types together. */
  const computeSetCost = memoizeByType((set, type, page): number =>
    isAbstractType(type)
      ? Math.max(0, ...schema.getPossibleTypes(type).map((possible) => computeSetCost(set, possible, page)))
      : set.selections.reduce((cost, selection) => cost + computeSelectionCost(selection, type, page), 0),
  );

  const computeSelectionCost = (selection: SelectionNode, type: GraphQLObjectType, page?: number): number => {
    if (selection.kind === Kind.FIELD) return computeFieldCost(selection, type, page);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined || !applies(schema, fragment.typeCondition, type)) return 0;
    return computeSetCost(fragment.selectionSet, type, page);
  };

  const computeFieldCost = (node: FieldNode, parent: GraphQLObjectType, page?: number): number => {
    const field = parent.getFields()[node.name.value];
    if (field === undefined) return node.selectionSet === undefined ? 1 : 0; // `__schema`, which is counted elsewhere
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return getLeafCost(field);
    const isList = isListType(getNullableType(field.type));
    // Of other fields no argument counts but `first`.
    const args = (node.arguments ?? [])
      .filter(({ name }) => isList || name.value === 'first')
      .map(({ name, value }) => [name.value, readValue(value)] as const);
    const items = isList ? (countIds(args) ?? page ?? assumedItems) : 1;
    return 1 + items * computeSetCost(node.selectionSet, type, getPageSize(field, args));
  };
  return { fields: root ? computeSetCost(operation.selectionSet, root) : 0, isFixed };
}

type CostOfSet = (set: SelectionSetNode, type: GraphQLCompositeType, page?: number) => number;

/** Computes each selection set once for each type and page size: abstract types within one another would multiply. */
function memoizeByType(costOfSet: CostOfSet): CostOfSet {
  const known = new Map<SelectionSetNode, Map<string, number>>();
  return (set, type, page) => {
    const costs = known.get(set) ?? new Map<string, number>();
    known.set(set, costs);
    const key = `${type.name} ${page ?? ''}`;
    const cost = costs.get(key) ?? costOfSet(set, type, page);
    costs.set(key, cost);
    return cost;
  };
}

function getFragments({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Whether a fragment applies to objects of a type. */
function applies(
  schema: GraphQLSchema,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  const name = condition?.name.value;
  if (name === undefined || name === type.name) return true;
  const wanted = schema.getType(name);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

type Arguments = readonly (readonly [name: string, value: unknown])[];

function countIds(args: Arguments): number | undefined {
  const [, ids] = args.find(([, value]) => Array.isArray(value)) ?? [];
  return Array.isArray(ids) ? ids.length : undefined;
}

/** The `first` of a connection; other types of values are rejected elsewhere. */
function getPageSize(field: GraphQLField<unknown, unknown>, args: Arguments): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first');
  if (argument === undefined) return undefined;
  const [, given] = args.find(([name]) => name === 'first') ?? [];
  const first = given ?? argument.defaultValue; // null means the default, as if it were omitted
  return typeof first === 'number' ? Math.max(0, first) : undefined;
}
