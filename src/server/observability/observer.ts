import type { OnUpstreamCall } from '../../c1/client/client.ts';
import type { BatchInterceptor } from '../../schema/context.ts';
import type { OperationRecord } from './operation-record.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';

/** Told of what the gateway does, to measure or to trace it. It changes nothing, by what it throws neither. */
export interface Observer {
  /** An operation begins, one that will be refused too; what this gives is told the rest of it. */
  readonly begin: (request: GraphQLRequest) => ObservedOperation;
}

/** Told of one operation. */
export interface ObservedOperation {
  /** A call to C1 begins; what it gives may add headers to the call, and is told how that ended. */
  readonly call: OnUpstreamCall;
  /** Runs the reading of keys that are read together, and gives what it gives. */
  readonly batch: BatchInterceptor;
  /** The answer is made. Calls that are no longer awaited may still end after it. */
  readonly end: (record: OperationRecord, outcome: OperationOutcome) => void;
}

/**
 * What came of an operation: `failed` has at least one error beside or instead of data, `refused` was not executed at
 * all, the client of `cancelled` has disconnected.
 */
export type OperationOutcome = 'succeeded' | 'failed' | 'refused' | 'cancelled';

/** The name of an operation, if it is one that the gateway was given: any other is free text from its caller. */
export function trustedOperationName({ isTrusted, operationName }: OperationRecord): string | undefined {
  return isTrusted === true ? operationName : undefined;
}
