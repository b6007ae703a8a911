import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { VariableValues } from './variable-values.ts';

/** The selected operation of a valid document. */
export interface RunningOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced variables; undefined if they are invalid. */
  readonly variables: VariableValues | undefined;
}
