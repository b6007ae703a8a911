import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { toClientError } from './client-error.ts';
import { failuresOf } from './failure.ts';
import { recordOf } from './operation-record.ts';

/** Rewrites every error of every answer to what the client may see, and keeps for the log what it was. */
export function useErrorReporting(): Plugin {
  return {
    onExecute({ args, context }) {
      const { document, variableValues } = args as ExecutionArgs;
      Object.assign(recordOf(context.request), { document, variables: variableValues ?? undefined });
    },
    onResultProcess({ request, result, setResult }) {
      if (!hasErrors(result)) return;
      const record = recordOf(request);
      const errors = result.errors.map((error) => ({ error, shown: toClientError(error, record) }));
      record.failures = failuresOf(errors);
      setResult({ ...result, errors: errors.map(({ shown }) => shown) });
    },
  };
}

function hasErrors(result: unknown): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors);
}
