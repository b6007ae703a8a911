import { getOperationAST, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from './log.ts';
import { recordOf } from './operation-record.ts';

/** Operation names are free text from the caller. */
const maxNameLength = 100;

/** One line for each operation, refused ones included: who, what, how long, how many calls to C1, which codes. */
export function useOperationLog(log: Log): Plugin {
  return {
    onExecute({ args, context }) {
      const record = recordOf(context.request);
      const { document, operationName } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      record.operationName = operation?.name?.value.slice(0, maxNameLength);
      record.operationType = operation?.operation;
    },
    onResultProcess({ request, result }) {
      const { requestId, caller, operationName, operationType, ...record } = recordOf(request);
      const errors = 'errors' in result ? (result.errors ?? []) : [];
      const line = {
        requestId,
        caller,
        operationName,
        operationType,
        durationMs: Math.round(performance.now() - record.startedAt),
        upstreamCalls: record.upstreamCalls,
        upstreamMs: Math.round(record.upstreamMs),
        codes: [...new Set(errors.map((error) => error.extensions['code']))],
      };
      log.info(line, 'operation');
    },
  };
}
