import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { planSelectionSet, type PlanningContext } from './plan-selection.ts';
import { findConditionNames } from './condition-names.ts';
import type { ObjectPlan } from './plan.ts';

/** Maximum number of cached plans of one document, one for each combination of the values of its conditions. */
const maxVariants = 8;

/**
 * Number of characters of a document that allow one planned field, so that the limit on cached text also limits cached
 * plans. Nested fragments can select far more fields than their text suggests.
 */
const charactersPerField = 4;

/** The plan of one operation under one set of conditions. */
export interface OperationPlan {
  readonly root: ObjectPlan;
  /** For planning the selections below. */
  readonly planning: PlanningContext;
}

/** A document and its plans, which live as long as it does. */
export interface PlannedDocument {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The plan of an operation for coerced variables; an error if it cannot be planned. */
  readonly planOf: (
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) => OperationPlan | GraphQLError;
}

const documents = new WeakMap<DocumentNode, PlannedDocument>();

/** The plans of a document, cached as long as the document lives. */
export function getPlannedDocument(schema: GraphQLSchema, document: DocumentNode): PlannedDocument {
  const known = documents.get(document);
  if (known?.schema === schema) return known;
  const planned = createPlannedDocument(schema, document);
  documents.set(document, planned);
  return planned;
}

function createPlannedDocument(schema: GraphQLSchema, document: DocumentNode): PlannedDocument {
  const fragments = getFragments(document);
  const namesOf = new Map<OperationDefinitionNode, readonly string[]>();
  const kept = new Map<string, OperationPlan>();
  const maxFields = (document.loc?.end ?? 0) / charactersPerField;
  let fields = 0;

  const count = (plan: ObjectPlan): void => {
    fields += plan.fields.length;
    if (fields > maxFields) kept.clear();
  };
  return {
    schema,
    fragments,
    planOf(operation, variables) {
      const names = namesOf.get(operation) ?? findConditionNames(operation, fragments);
      namesOf.set(operation, names);
      const conditions = selectConditions(variables, names);
      const key = createPlanKey(document.definitions.indexOf(operation), names, conditions);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const isKept = kept.size < maxVariants && fields <= maxFields;
      const onPlan = isKept ? count : () => undefined;
      const plan = planOperation({ schema, fragments, conditions, onPlan }, operation);
      if (isKept && fields <= maxFields && !(plan instanceof GraphQLError)) kept.set(key, plan);
      return plan;
    },
  };
}

function planOperation(
  planning: PlanningContext,
  operation: OperationDefinitionNode,
): OperationPlan | GraphQLError {
  const { operation: kind, selectionSet } = operation;
  const type = planning.schema.getRootType(kind);
  if (type == null) {
    return new GraphQLError(`Schema is not configured to execute ${kind} operation.`, { nodes: operation });
  }
  try {
    return { root: planSelectionSet(planning, type, [selectionSet]), planning };
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function getFragments({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/**
 * The values of the variables that are conditions. The plan outlives the request, so it keeps only booleans; any other
 * value counts as missing.
 */
function selectConditions(
  variables: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, boolean | null>> {
  const isCondition = (value: unknown): boolean => typeof value === 'boolean' || value === null;
  const given = names.filter((name) => Object.hasOwn(variables, name) && isCondition(variables[name]));
  return Object.fromEntries(given.map((name) => [name, variables[name] as boolean | null]));
}

/** One character for each condition, so that keys are unique. */
function createPlanKey(
  operation: number,
  names: readonly string[],
  conditions: Readonly<Record<string, boolean | null>>,
): string {
  return `${operation}:${names.map((name) => String(conditions[name]).charAt(0)).join('')}`;
}
