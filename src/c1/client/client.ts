import { parseResponse } from '../call/response.ts';
import type { BatchScheduler } from './batch-scheduler.ts';
import {
  createRemainingLimits,
  defaultCallLimits,
  takeCall,
  createTimeoutError,
  type CallLimits,
  type RemainingLimits,
} from './call-limits.ts';
import type { CallDelivery, CallObserver, OnUpstreamCall, UpstreamCallEnd } from './call-observer.ts';
import type { Call } from '../call/endpoint.ts';
import { C1Error, withEndpointDetails } from '../errors.ts';
import type { HttpClient, HttpResponse, HttpRequest } from '../transport/http.ts';
import { ResponseScope, type OnUnexpectedValue } from '../json/response-scope.ts';
import { withRetries } from '../call/retry.ts';
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
  /** What is left of the operation's limits. */
  readonly remaining: () => { readonly calls: number; readonly timeMs: number };
  /** Ends the operation: calls that begin later fail without being sent, except those of a detached client. */
  readonly end: () => void;
  /** The same client without the caller's abort signal, for finding out the outcome of a write. */
  readonly detached: () => C1Client;
  /** The same client with another function that is called before each write is passed to the HTTP client. */
  readonly withWriteObserver: (onWrite: () => void) => C1Client;
}

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

/** Creates a client for one operation of one caller. It shares no state with other clients. */
export function createC1Client(http: HttpClient, caller: C1ClientOptions): C1Client {
  const { limits = defaultCallLimits } = caller;
  return connectWithin(http, { ...caller, life: { hasEnded: false } }, createRemainingLimits(limits));
}

/** The caller of an operation that may have ended. */
interface RunningCaller extends C1ClientOptions {
  readonly life: { hasEnded: boolean };
}

function connectWithin(http: HttpClient, caller: RunningCaller, budget: RemainingLimits): C1Client {
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
        response = await withRetries(() => sendAuthorized(http, caller, counted), attempts);
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
    end: () => {
      caller.life.hasEnded = true;
    },
    remaining: () => ({ calls: budget.callsLeft, timeMs: budget.deadlineAt - performance.now() }),
    // Not a getter: V8 would keep it, and with it the data of the whole operation, until the next major garbage collection.
    detached: () => connectWithin(http, { ...caller, signal: undefined, life: { hasEnded: false } }, budget),
    withWriteObserver: (onWrite) => connectWithin(http, { ...caller, onWrite }, budget),
  };
}

/**
 * One exchange under the caller's token. If C1 rejects a token of the gateway, the exchange is repeated once with a new one.
 * A 401 after that ends the operation's calls: no further one is sent.
 */
async function sendAuthorized(
  http: HttpClient,
  caller: RunningCaller,
  sending: Sending,
): Promise<HttpResponse> {
  const { budget } = sending;
  const token = await getToken(caller, budget);
  let response = await exchange(http, caller, { sending, token });
  if (response.status === 401 && budget.refusal === undefined && caller.tokens.invalidate(token)) {
    response = await exchange(http, caller, { sending, token: await getToken(caller, budget) });
  }
  if (response.status === 401) budget.refusal ??= response;
  return response;
}

/** The token for a call. Fetching a token of the gateway counts towards the operation's time limit. */
function getToken({ tokens, signal }: C1ClientOptions, budget: RemainingLimits): Promise<string> {
  const token = tokens.token(signal);
  if (tokens.holder === 'caller') return token;
  return withTimeout(token, budget.deadlineAt - performance.now(), () => createTimeoutError(budget));
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

/** The state of an exchange that has begun. */
interface Progress {
  delivery: CallDelivery;
}

async function exchange(
  http: HttpClient,
  caller: RunningCaller,
  { sending, token }: Exchange,
): Promise<HttpResponse> {
  const { call, budget } = sending;
  const { method, pattern, effect } = call.endpoint;
  const start = performance.now();
  let watch: CallObserver | undefined;
  let failure: UpstreamCallEnd['failure'];
  let status: number | undefined;
  const progress: Progress = { delivery: 'unsent' };
  caller.signal?.throwIfAborted();
  if (caller.life.hasEnded) throw new C1Error('timeout', 'the operation has ended', { wasNotSent: true });
  const known = budget.knownResponse();
  if (known !== undefined) return known;
  try {
    takeCall(budget);
    sending.attempts += 1;
    watch = caller.onCall?.({ method, pattern, attempt: sending.attempts, batchSize: call.batchSize });
    const request = createRequest(caller, { sending, token, progress }, watch);
    if (effect === 'write') caller.onWrite?.();
    const response = await http.request(request, effect === 'read' ? caller.signal : undefined);
    status = response.status;
    if (progress.delivery === 'unsent')
      progress.delivery = response.isCoalesced === true ? 'coalesced' : 'sent';
    return response;
  } catch (error) {
    failure = error instanceof C1Error ? error.kind : 'cancelled';
    throw withEndpointDetails(call.endpoint, error);
  } finally {
    watch?.end({ status, durationMs: performance.now() - start, ...progress, failure });
  }
}

function createRequest(
  { requestId, flow, signal }: C1ClientOptions,
  { sending: { call, budget }, token, progress }: Exchange & { readonly progress: Progress },
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
    onSend: () => {
      progress.delivery = 'sent';
    },
    onJoin: () => {
      progress.delivery = 'coalesced';
    },
  };
}
