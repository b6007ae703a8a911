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

/** A client of C1's REST API for one operation of one caller. */
export interface C1Client {
  /** Returns the JSON object of the response. @throws C1Error; the reason of the caller's signal. */
  send(call: Call): Promise<Readonly<Record<string, unknown>>>;
  /** The decoded responses of the operation, which are released when it ends. */
  readonly responses: ResponseScope;
  /** Dispatches a loader's batch when no more keys are expected from the calls of the operation in flight. */
  readonly scheduleBatch: BatchScheduler['schedule'];
  /** The same client without the caller's abort signal, for finding out the outcome of a write. */
  readonly detached: C1Client;
}

/** The start of an exchange, for logs and metrics. */
export interface UpstreamCallStart {
  readonly method: string;
  readonly pattern: string;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** Number of ids in a search by ids; undefined for other calls. */
  readonly batchSize: number | undefined;
}

/** The end of an exchange; the status is undefined if there was no response. */
export interface UpstreamCallEnd {
  readonly status: number | undefined;
  readonly durationMs: number;
  /** The response belongs to an identical call in flight; this call was not sent. */
  readonly isCoalesced: boolean;
  /** The reason why there is no complete response; `cancelled` if the caller stopped waiting for it. */
  readonly failure?: C1ErrorKind | 'cancelled' | undefined;
}

/** Observes one exchange. */
export interface CallObserver {
  /** Headers to add, names in lower case; the call's own headers win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly end: (end: UpstreamCallEnd) => void;
}

/** Called when an exchange begins; the observer that it returns is called at its end. */
export type OnUpstreamCall = (call: UpstreamCallStart) => CallObserver;

/** Limits on the calls of one operation. */
export interface CallLimits {
  /** Maximum time for all exchanges, from the start of the operation. */
  readonly operationTimeoutMs: number;
  /** Maximum number of exchanges, retries included. */
  readonly maxCalls: number;
  /** Time that a loader's batch waits for further keys. */
  readonly batchPatience: BatchPatience;
  readonly retry: RetryPolicy;
}

/** The default limits of an operation. */
export const defaultCallLimits: CallLimits = {
  operationTimeoutMs: 30_000,
  maxCalls: 200,
  batchPatience: { sameEndpoint: 1.5, otherEndpoints: 0.1 },
  retry: { maxAttempts: 4, baseMs: 250, maxMs: 5_000 },
};

/** The identity and the limits of a client. */
export interface C1ClientOptions {
  readonly tokens: TokenSource;
  /** Sent as `x-request-id`. */
  readonly requestId: string;
  /** The flow of the calls for fair queueing: an opaque key, the same for all operations of a caller. */
  readonly flow?: string | undefined;
  /** Cancels reads, and writes that were not sent yet; a write that was sent has its own time limit. */
  readonly signal?: AbortSignal | undefined;
  readonly onUnexpectedValue: OnUnexpectedValue;
  /** Called before each write is passed to the HTTP client. */
  readonly onWrite?: (() => void) | undefined;
  readonly onCall?: OnUpstreamCall;
  /**
   * Called with the status of a response that shows whether C1 accepts the token: a 401, or a success with a JSON object.
   * Other responses may come from a proxy or a firewall in front of C1, which does not check the token.
   */
  readonly onUpstreamStatus?: ((status: number) => void) | undefined;
  readonly limits?: CallLimits | undefined;
}

/** The remaining budget of an operation. */
interface RemainingLimits {
  readonly limits: CallLimits;
  /** The deadline of the operation, by `performance.now()`. */
  readonly deadlineAt: number;
  callsLeft: number;
  readonly batches: BatchScheduler;
  /** C1's response to a rejected token; further calls of the operation get the same one without being sent. */
  refusal: HttpResponse | undefined;
  readonly knownResponse: () => HttpResponse | undefined;
}

/** Creates a client for one operation of one caller. It shares no state with other clients. */
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
  const reading = new ResponseScope(caller.onUnexpectedValue);
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
      let response: HttpResponse;
      try {
        response = await withRetries(() => authorized(http, caller, counted), attempts);
      } finally {
        endCall();
      }
      if (response.status === 401) caller.onUpstreamStatus?.(401);
      // The response to a write may have no body, and then a proxy may have sent it.
      const hasBody = response.body !== '';
      const json = reading.parse(response, (sent) =>
        parseResponse(call.endpoint, sent, caller.tokens.holder),
      );
      if (hasBody) caller.onUpstreamStatus?.(response.status);
      return json;
    },
    get detached() {
      return connectWithin(http, { ...caller, signal: undefined }, budget);
    },
  };
}

/**
 * One exchange under the caller's token. If C1 rejects a token of the gateway, the exchange is repeated once with a new one.
 * A 401 after that ends the operation's calls: no further one is sent.
 */
async function authorized(
  http: HttpClient,
  caller: C1ClientOptions,
  sending: Sending,
): Promise<HttpResponse> {
  const { budget } = sending;
  const token = await tokenOf(caller, budget);
  let response = await exchange(http, caller, { sending, token });
  if (response.status === 401 && budget.refusal === undefined && caller.tokens.invalidate(token)) {
    response = await exchange(http, caller, { sending, token: await tokenOf(caller, budget) });
  }
  if (response.status === 401) budget.refusal ??= response;
  return response;
}

/** The token for a call. Fetching a token of the gateway counts towards the operation's time limit. */
function tokenOf({ tokens, signal }: C1ClientOptions, budget: RemainingLimits): Promise<string> {
  const token = tokens.token(signal);
  if (tokens.holder === 'caller') return token;
  return withTimeout(token, budget.deadlineAt - performance.now(), () => tooLate(budget));
}

/** A call and its number of attempts so far. */
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
    const response = await http.request(request, effect === 'read' ? caller.signal : undefined);
    status = response.status;
    isCoalesced = response.isCoalesced === true;
    return response;
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
      ...watch?.headers, // first, so that the gateway's own headers win
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

/** Takes one call off the budget. @throws C1Error if no call or no time is left. */
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
