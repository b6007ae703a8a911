import { getOperationAST, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costOf } from './operation-cost.ts';
import { tooLarge } from './too-large.ts';
import type { VariableValues } from './variable-values.ts';

/**
 * Refuses operations whose answer would be too large, by `OPERATION_TOO_LARGE` and status 400, before anything of
 * them is executed.
 * @param maxCost fields of the answer, lists counted by their length
 */
export function useCostLimit(maxCost: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      if (operation == null) return; // the executor says so
      const variables = variableValues as VariableValues | undefined;
      const cost = costOf({ schema, document, operation, variables });
      if (cost > maxCost) setResultAndStopExecution({ errors: [tooLarge('cost', maxCost, cost)] });
    },
  };
}
