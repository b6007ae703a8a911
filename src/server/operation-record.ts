import { randomUUID } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { nobody, type Caller } from './caller.ts';
import type { Explanation } from './explanation.ts';
import type { Failure } from './failure.ts';
import type { ObservedOperation } from './observer.ts';

/** What is known of one request on its way through the server; read by the log, the audit and the errors. */
export interface OperationRecord {
  readonly requestId: string;
  readonly startedAt: number;
  /** Who asks; nobody until that is known. */
  caller: Caller;
  /** The key by which the calls to C1 are queued; those of operations without one are queued together. */
  flow: string | undefined;
  /** Told of the status of each answer of C1, where it shows something about the caller. */
  onAnswered: ((status: number) => void) | undefined;
  /** Which budget the operation exceeds, and how many have by now; within all of them if undefined. */
  excess: { readonly budget: string; readonly refused: number } | undefined;
  /** The client's network address, if the server that called knows it. */
  address: string | undefined;
  /** What the request names its document by, where only trusted ones are expected. */
  documentId: string | undefined;
  /** Whether the document is a trusted one, as far as there is a list of them. */
  isTrusted: boolean | undefined;
  operationName: string | undefined;
  operationType: string | undefined;
  /** The document and the raw variables, once the operation is executed. */
  document: DocumentNode | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
  /** What went wrong, for the log. */
  failures: readonly Failure[];
  /** The client left before the answer. */
  isCancelled: boolean;
  upstreamCalls: number;
  upstreamMs: number;
  /** Of each call to C1, for a client that asked for it. */
  explanation: Explanation | undefined;
  /** Who is told of it. */
  observed: ObservedOperation | undefined;
}

/** What callers may choose as a request id; anything else is replaced, since it goes to logs and to C1. */
const requestIdPattern = /^[\w.-]{1,64}$/;

/** A record that begins now. */
export function beginRecord(sentId = '', address?: string): OperationRecord {
  return {
    requestId: requestIdPattern.test(sentId) ? sentId : randomUUID(),
    startedAt: performance.now(),
    caller: nobody,
    flow: undefined,
    onAnswered: undefined,
    excess: undefined,
    address,
    documentId: undefined,
    isTrusted: undefined,
    operationName: undefined,
    operationType: undefined,
    document: undefined,
    variables: undefined,
    failures: [],
    isCancelled: false,
    upstreamCalls: 0,
    upstreamMs: 0,
    explanation: undefined,
    observed: undefined,
  };
}

const records = new WeakMap<Request, OperationRecord>();

/** The record of a request that comes by way of Yoga, begun when it is first asked for. */
export function recordOf(request: Request): OperationRecord {
  const known = records.get(request);
  if (known !== undefined) return known;
  const record = beginRecord(request.headers.get('x-request-id') ?? undefined);
  records.set(request, record);
  return record;
}
