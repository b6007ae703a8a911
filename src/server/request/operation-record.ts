import { randomUUID } from 'node:crypto';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { unauthenticatedCaller, type Caller } from '../auth/caller.ts';
import type { ExplainReport } from '../response/explain-report.ts';
import type { ErrorSummary } from '../response/error-summary.ts';
import type { ObservedOperation } from '../observability/observer.ts';
import type { OperationAudit } from '../observability/operation-audit.ts';

/** What is known of one request on its way through the server; read by the log, the audit and the errors. */
export interface OperationRecord {
  readonly requestId: string;
  readonly startedAt: number;
  /** Who asks; nobody until that is known. */
  caller: Caller;
  /** The key by which the calls to C1 are queued; those of operations without one are queued together. */
  flow: string | undefined;
  /** Called with the status of each response in which C1 accepts or refuses the caller's token. */
  onUpstreamStatus: ((status: number) => void) | undefined;
  /** Which budget the operation exceeds, and how many have by now; within all of them if undefined. */
  rateLimit: { readonly budget: string; readonly refused: number } | undefined;
  /** The client's network address, if the server that called knows it. */
  address: string | undefined;
  /** What the request names its document by, where only trusted ones are expected. */
  documentId: string | undefined;
  /** Whether the document is a trusted one, as far as there is a list of them. */
  isTrusted: boolean | undefined;
  operationName: string | undefined;
  operationType: string | undefined;
  /** The operation that runs and its document, once both are valid. */
  document: DocumentNode | undefined;
  operation: OperationDefinitionNode | undefined;
  /** Coerced. */
  variables: Readonly<Record<string, unknown>> | undefined;
  /** Warnings about what C1 sent that are not logged, since there are too many. */
  moreWarnings: number;
  /** What went wrong, for the log. */
  failures: readonly ErrorSummary[];
  /** The client left before the answer. */
  isCancelled: boolean;
  upstreamCalls: number;
  upstreamMs: number;
  /** Of each call to C1, for a client that asked for it. */
  explanation: ExplainReport | undefined;
  /** The audit of its mutations, once there is one. */
  audit: OperationAudit | undefined;
  /** Who is told of it. */
  observed: ObservedOperation | undefined;
}

/** What callers may choose as a request id; anything else is replaced, since it goes to logs and to C1. */
const requestIdPattern = /^[\w.-]{1,64}$/;

/** The id that a client has sent with a request, or a new one. */
export function requestIdOf(sentId: string | string[] = ''): string {
  return typeof sentId === 'string' && requestIdPattern.test(sentId) ? sentId : randomUUID();
}

/** A record that begins now. */
export function createOperationRecord(sentId?: string, address?: string): OperationRecord {
  return {
    requestId: requestIdOf(sentId),
    startedAt: performance.now(),
    caller: unauthenticatedCaller,
    flow: undefined,
    onUpstreamStatus: undefined,
    rateLimit: undefined,
    address,
    documentId: undefined,
    isTrusted: undefined,
    operationName: undefined,
    operationType: undefined,
    document: undefined,
    operation: undefined,
    variables: undefined,
    moreWarnings: 0,
    failures: [],
    isCancelled: false,
    upstreamCalls: 0,
    upstreamMs: 0,
    explanation: undefined,
    audit: undefined,
    observed: undefined,
  };
}

const records = new WeakMap<Request, OperationRecord>();

/** The record of a request that comes by way of Yoga, begun when it is first asked for. */
export function operationRecordFor(request: Request): OperationRecord {
  const known = records.get(request);
  if (known !== undefined) return known;
  const record = createOperationRecord(request.headers.get('x-request-id') ?? undefined);
  records.set(request, record);
  return record;
}
