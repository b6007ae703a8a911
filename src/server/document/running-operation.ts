import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { VariableValues } from './variable-values.ts';

/** The operation of a valid document that is to run. */
export interface RunningOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced; undefined if they could not be. */
  readonly variables: VariableValues | undefined;
}
