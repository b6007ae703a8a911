import type { FragmentDefinitionNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Arguments } from './plan/arguments.ts';
import type { PlanningContext } from './plan/plan-selection.ts';
import type { Key } from './result-node.ts';
import type { FieldPlan } from './plan/plan.ts';
import type { ResultLimits, ResultTooLarge } from './result-too-large.ts';

/** One execution of an operation. */
export interface ExecutionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly planning: PlanningContext;
  readonly rootValue: unknown;
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  /** The arguments of each field, computed at first use. */
  readonly argumentsOf: Map<FieldPlan, Arguments>;
  readonly errors: GraphQLError[];
  readonly limits: ResultLimits;
  /** The size of the result so far; see {@link ResultLimits.maxSize}. */
  size: number;
  /** The limit that the result exceeds. */
  exceeded: ResultTooLarge | undefined;
  /** The root fields of a mutation whose payload was cut because of it. */
  readonly cut: Map<Key, FieldPlan>;
  /** Whether any null has propagated; pending fields below it need not continue. */
  hasNulls: boolean;
  /** Whether the result is no longer awaited: it was returned, or the signal aborted. */
  isFinished: boolean;
  /** Called when nothing is pending any more, if something was. */
  onSettled: () => void;
  /** Called with the error because of which there is no data, if something was pending. */
  onFailed: (error: GraphQLError) => void;
}
