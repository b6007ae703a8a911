import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { toClientError, type ClientError } from './client-error.ts';
import { failuresOf } from './failure.ts';
import { recordOf } from './operation-record.ts';

/** Rewrites every error of every answer to what the client may see, and keeps for the log what it was. */
export function useErrorReporting(): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const record = recordOf(request);
      if (request.signal.aborted) {
        // Nobody reads this but whoever mounted the gateway: what was not looked up must not look like nothing.
        record.isCancelled = true;
        setResult(shownTo([toClientError(cancelled, record)]));
        return;
      }
      if (!hasErrors(result)) return;
      const errors = result.errors.map((error) => ({ error, shown: toClientError(error, record) }));
      record.failures = failuresOf(errors);
      setResult({ ...result, ...shownTo(errors.map(({ shown }) => shown)) });
    },
  };
}

/** What is no instance of an error any more; whoever writes the answer knows. */
function shownTo(errors: readonly ClientError[]): ExecutionResult {
  return { errors } as unknown as ExecutionResult;
}

const cancelled = new GraphQLError('The client left before the answer', {
  extensions: { code: 'BAD_REQUEST', http: { status: 499 } },
});

function hasErrors(result: unknown): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors);
}
