import { type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { C1Error } from '../c1/errors.ts';
import { originOf, toClientError } from './client-error.ts';
import type { Log } from './log.ts';
import { recordOf, type OperationRecord } from './operation-record.ts';

/** Rewrites every error of every answer to what the client may see, and logs what it was. */
export function useErrorReporting(log: Log): Plugin {
  return {
    onExecute({ args, context }) {
      const { document, variableValues } = args as ExecutionArgs;
      Object.assign(recordOf(context.request), { document, variables: variableValues ?? undefined });
    },
    onResultProcess({ request, result, setResult }) {
      if (!hasErrors(result)) return;
      const record = recordOf(request);
      const errors = result.errors.map((error) => {
        const shown = toClientError(error, record);
        report(log, record, error, shown);
        return shown;
      });
      setResult({ ...result, errors });
    },
  };
}

function hasErrors(result: unknown): result is ExecutionResult & { errors: readonly GraphQLError[] } {
  return typeof result === 'object' && result !== null && 'errors' in result && Array.isArray(result.errors);
}

/** One line an error: what the client was told, and what it was. Errors of the caller's making are not alarming. */
function report(log: Log, { requestId }: OperationRecord, error: GraphQLError, shown: GraphQLError): void {
  const origin = originOf(error);
  const { code } = shown.extensions;
  const line = { requestId, code, path: shown.path, argument: shown.extensions['argument'] };
  if (origin instanceof C1Error) {
    const { cause, ...details } = origin.details;
    const level = isAlarming(origin) ? 'warn' : 'info';
    log[level]({ ...line, kind: origin.kind, ...details, cause: describe(cause) }, origin.message);
  } else if (code === 'INTERNAL_SERVER_ERROR') {
    log.error({ ...line, err: origin }, 'unexpected error');
  } else {
    log.info(line, 'refused');
  }
}

function isAlarming({ kind }: C1Error): boolean {
  return ['unavailable', 'timeout', 'failed', 'protocol', 'credentials-refused'].includes(kind);
}

/** A cause in one line: the system's code and words; causes of causes are spelled out, as network errors nest. */
function describe(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : undefined;
  const code = 'code' in cause && typeof cause.code === 'string' ? `${cause.code}: ` : '';
  const deeper = describe(cause.cause);
  return code + cause.message + (deeper === undefined ? '' : ` (${deeper})`);
}
