import type { OnUpstreamCall } from '../../c1/client/call-observer.ts';
import type { BatchInterceptor } from '../../schema/context.ts';
import type { OperationRecord } from './operation-record.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';

/** Observes the operations of the gateway, for metrics or traces. Its errors have no effect on them. */
export interface Observer {
  /** Called at the start of each operation, including rejected ones. */
  readonly begin: (request: GraphQLRequest) => ObservedOperation;
}

/** Observes one operation. */
export interface ObservedOperation {
  /** Called at the start of a call to C1; the result may add headers to the call, and is called at its end. */
  readonly call: OnUpstreamCall;
  /** Runs the load of a batch of keys, and returns its result. */
  readonly batch: BatchInterceptor;
  /** Called when the response is complete. Calls that are no longer awaited may end after it. */
  readonly end: (record: OperationRecord, outcome: OperationOutcome) => void;
}

/**
 * The outcome of an operation: `failed` has at least one error beside or instead of data, `refused` was not executed,
 * `cancelled` means that the client has disconnected.
 */
export type OperationOutcome = 'succeeded' | 'failed' | 'refused' | 'cancelled';

/** The name of an operation if its document is trusted: any other name is free text of the caller. */
export function trustedOperationName({ isTrusted, operationName }: OperationRecord): string | undefined {
  return isTrusted === true ? operationName : undefined;
}
