import { parseResponse } from '../call/response.ts';
import { createBatchScheduler, type BatchScheduler } from './batch-scheduler.ts';
import type { Call } from '../call/endpoint.ts';
import { C1Error, withEndpointDetails, type C1ErrorKind } from '../errors.ts';
import type { HttpClient, HttpResponse, HttpRequest } from '../transport/http.ts';
import type { BatchPatience } from './queued-batch.ts';
import { ResponseScope, type OnUnexpectedValue } from '../json/response-scope.ts';
import { withRetries, type RetryPolicy } from '../call/retry.ts';
import type { TokenSource } from '../auth/token-source.ts';
import { withTimeout } from '../../with-timeout.ts';

/** C1's REST API as one caller sees it, for the length of one operation. */
export interface C1Client {
  /** The JSON object that C1 answers. @throws C1Error; the reason of the caller's signal. */
  send(call: Call): Promise<Readonly<Record<string, unknown>>>;
  /** The responses that were read for the operation; released when the operation ends. */
  readonly responses: ResponseScope;
  /** Dispatches a loader's batch when no more keys are expected from the calls of the operation in flight. */
  readonly scheduleBatch: BatchScheduler['schedule'];
  /** The same caller, whose calls go on when they leave: for finding out what came of a write of theirs. */
  readonly detached: C1Client;
}

/** One exchange that begins, for logs and measurements. */
export interface UpstreamCallStart {
  readonly method: string;
  readonly pattern: string;
  /** Of a call that is repeated: 1, 2 and so on. */
  readonly attempt: number;
  /** How many objects it asks for by their ids, where it is a search by ids. */
  readonly batchSize: number | undefined;
}

/** How an exchange ended; the status is undefined when there was no answer. */
export interface UpstreamCallEnd {
  readonly status: number | undefined;
  readonly durationMs: number;
  /** The answer is that to another call, and C1 was not asked again. */
  readonly isCoalesced: boolean;
  /** Why there was no answer, or none that could be read to its end; `cancelled` if it was no longer awaited. */
  readonly failure?: C1ErrorKind | 'cancelled' | undefined;
}

/** Follows one exchange. */
export interface CallObserver {
  /** Sent along unless the call has a header of that name, names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly end: (end: UpstreamCallEnd) => void;
}

/** Told of each exchange when it begins; what it gives is told how that one ended. */
export type OnUpstreamCall = (call: UpstreamCallStart) => CallObserver;

/** What one operation may cost. */
export interface CallLimits {
  /** For all exchanges together, from the operation's beginning. */
  readonly operationTimeoutMs: number;
  /** Exchanges, repeated ones included. */
  readonly maxCalls: number;
  /** How long a batch of a loader waits for further keys. */
  readonly batchPatience: BatchPatience;
  readonly retry: RetryPolicy;
}

/** The limits of an operation, as the process has them unless it is told otherwise. */
export const defaultCallLimits: CallLimits = {
  operationTimeoutMs: 30_000,
  maxCalls: 200,
  batchPatience: { sameEndpoint: 1.5, otherEndpoints: 0.1 },
  retry: { maxAttempts: 4, baseMs: 250, maxMs: 5_000 },
};

/** For whom C1 is asked, and what their operation may cost. */
export interface C1ClientOptions {
  readonly tokens: TokenSource;
  /** Sent along as `x-request-id`. */
  readonly requestId: string;
  /** Whose turn and share of the places towards C1 the calls take: an opaque key, the same for all operations of a caller. */
  readonly flow?: string | undefined;
  /** Cancels reads, and writes that were not sent yet; a write that was sent runs to its own limit. */
  readonly signal?: AbortSignal | undefined;
  readonly notice: OnUnexpectedValue;
  /** Called before each request that may change something is handed to the HTTP client. */
  readonly onWrite?: (() => void) | undefined;
  readonly onCall?: OnUpstreamCall;
  /**
   * Called with the status of a response that says how C1 took the token: a 401, or a success with a JSON object of C1.
   * Any other may be that of a proxy or a firewall in front of C1, which has not looked at the token.
   */
  readonly onUpstreamStatus?: ((status: number) => void) | undefined;
  readonly limits?: CallLimits | undefined;
}

/** What is left of the limits. */
interface RemainingLimits {
  readonly limits: CallLimits;
  /** When the operation's time is up, by `performance.now()`. */
  readonly deadlineAt: number;
  callsLeft: number;
  readonly batches: BatchScheduler;
  /** C1's answer that it does not accept the token, once it has given one; it would give the same one to every other call. */
  refusal: HttpResponse | undefined;
  readonly knownResponse: () => HttpResponse | undefined;
}

/** Speaks to C1 for one caller. Nothing is kept between callers. */
export function createC1Client(http: HttpClient, caller: C1ClientOptions): C1Client {
  const { limits = defaultCallLimits } = caller;
  const endsAt = performance.now() + limits.operationTimeoutMs;
  const batches = createBatchScheduler(limits.batchPatience);
  const budget: RemainingLimits = {
    limits,
    deadlineAt: endsAt,
    callsLeft: limits.maxCalls,
    batches,
    refusal: undefined,
    knownResponse: () => budget.refusal && { ...budget.refusal, isCoalesced: true },
  };
  return connectWithin(http, caller, budget);
}

function connectWithin(http: HttpClient, caller: C1ClientOptions, budget: RemainingLimits): C1Client {
  const reading = new ResponseScope(caller.notice);
  return {
    responses: reading,
    scheduleBatch: budget.batches.schedule,
    async send(call) {
      const { effect } = call.endpoint;
      const attempts = {
        policy: budget.limits.retry,
        effect,
        remainingMs: () => budget.deadlineAt - performance.now(),
        signal: caller.signal,
      };
      const counted = { call, budget, attempts: 0 };
      const endCall = budget.batches.track(call.endpoint);
      let answer: HttpResponse;
      try {
        answer = await withRetries(() => authorized(http, caller, counted), attempts);
      } finally {
        endCall();
      }
      if (answer.status === 401) caller.onUpstreamStatus?.(401);
      // A write may succeed without a body, which anything between here and C1 can give.
      const hasBody = answer.body !== '';
      const json = reading.parse(answer, (sent) => parseResponse(call.endpoint, sent, caller.tokens.holder));
      if (hasBody) caller.onUpstreamStatus?.(answer.status);
      return json;
    },
    get detached() {
      return connectWithin(http, { ...caller, signal: undefined }, budget);
    },
  };
}

/**
 * One exchange under the caller's token, and once more if that was a token of the gateway's and is spent. A 401 after that
 * is the last word to the whole operation: nothing of it is sent any more.
 */
async function authorized(
  http: HttpClient,
  caller: C1ClientOptions,
  sending: Sending,
): Promise<HttpResponse> {
  const { budget } = sending;
  const token = await tokenOf(caller, budget);
  let answer = await exchange(http, caller, { sending, token });
  if (answer.status === 401 && budget.refusal === undefined && caller.tokens.invalidate(token)) {
    answer = await exchange(http, caller, { sending, token: await tokenOf(caller, budget) });
  }
  if (answer.status === 401) budget.refusal ??= answer;
  return answer;
}

/** The gateway's own token may have to be fetched first, and that has to end in time too. */
function tokenOf({ tokens, signal }: C1ClientOptions, budget: RemainingLimits): Promise<string> {
  const token = tokens.token(signal);
  if (tokens.holder === 'caller') return token;
  return withTimeout(token, budget.deadlineAt - performance.now(), () => tooLate(budget));
}

/** A call, and how often it has been tried by now. */
interface Sending {
  readonly call: Call;
  readonly budget: RemainingLimits;
  attempts: number;
}

interface Exchange {
  readonly sending: Sending;
  readonly token: string;
}

async function exchange(
  http: HttpClient,
  caller: C1ClientOptions,
  { sending, token }: Exchange,
): Promise<HttpResponse> {
  const { call, budget } = sending;
  const { method, pattern, effect } = call.endpoint;
  const start = performance.now();
  let watch: CallObserver | undefined;
  let failure: UpstreamCallEnd['failure'];
  let status: number | undefined;
  let isCoalesced = false;
  caller.signal?.throwIfAborted();
  const known = budget.knownResponse();
  if (known !== undefined) return known;
  try {
    takeCall(budget);
    sending.attempts += 1;
    watch = caller.onCall?.({ method, pattern, attempt: sending.attempts, batchSize: call.batchSize });
    const request = requestOf(caller, { sending, token }, watch);
    if (effect === 'write') caller.onWrite?.();
    const answer = await http.request(request, effect === 'read' ? caller.signal : undefined);
    status = answer.status;
    isCoalesced = answer.isCoalesced === true;
    return answer;
  } catch (error) {
    failure = error instanceof C1Error ? error.kind : 'cancelled';
    throw withEndpointDetails(call.endpoint, error);
  } finally {
    watch?.end({ status, durationMs: performance.now() - start, isCoalesced, failure });
  }
}

function requestOf(
  { requestId, flow, signal }: C1ClientOptions,
  { sending: { call, budget }, token }: Exchange,
  watch: CallObserver | undefined,
): HttpRequest {
  return {
    method: call.endpoint.method,
    path: call.path,
    headers: {
      ...watch?.headers, // before our own, which win
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'x-request-id': requestId,
      ...(call.body && { 'content-type': 'application/json' }),
    },
    ...(call.body && { body: JSON.stringify(call.body) }),
    deadlineAt: budget.deadlineAt,
    isRead: call.endpoint.effect === 'read',
    abortBeforeSend: signal,
    flow,
    knownResponse: budget.knownResponse,
  };
}

/** Takes one call out of the budget. @throws C1Error when nothing is left of it, or no time. */
function takeCall(budget: RemainingLimits): void {
  if (budget.callsLeft === 0) {
    const message = `the operation needs more than ${budget.limits.maxCalls} calls to C1`;
    throw new C1Error('too-many-calls', message, { wasNotSent: true });
  }
  if (budget.deadlineAt <= performance.now()) throw tooLate(budget);
  budget.callsLeft -= 1;
}

function tooLate({ limits }: RemainingLimits): C1Error {
  const message = `the operation took longer than ${limits.operationTimeoutMs} ms`;
  return new C1Error('timeout', message, { wasNotSent: true });
}
