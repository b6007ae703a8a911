import { readAnswer } from './answer.ts';
import type { Call } from './endpoint.ts';
import { locatedIn } from './errors.ts';
import type { Http, HttpAnswer } from './http.ts';
import type { Notice } from './shape.ts';
import type { TokenSource } from './token.ts';

/** C1's REST API as one caller sees it, for the length of one operation. */
export interface C1 {
  /** The JSON object that C1 answers. @throws C1Error */
  send(call: Call): Promise<Readonly<Record<string, unknown>>>;
  readonly notice: Notice;
}

/** One finished exchange, for logs and measurements; the status is undefined when there was no answer. */
export interface UpstreamCall {
  readonly method: string;
  readonly pattern: string;
  readonly status: number | undefined;
  readonly durationMs: number;
}

export interface Caller {
  readonly tokens: TokenSource;
  /** Sent along as `x-request-id`. */
  readonly requestId: string;
  /** Cancels reads, and writes that were not sent yet; a write that was sent runs to its own limit. */
  readonly signal?: AbortSignal | undefined;
  readonly notice: Notice;
  readonly onCall?: (call: UpstreamCall) => void;
}

/** Speaks to C1 for one caller. Nothing is kept between callers. */
export function connect(http: Http, caller: Caller): C1 {
  return {
    notice: caller.notice,
    async send(call) {
      const token = await caller.tokens.token(caller.signal);
      const first = await exchange(http, caller, call, token);
      const isSpent = first.status === 401 && caller.tokens.spend(token);
      const answer = isSpent
        ? await exchange(http, caller, call, await caller.tokens.token(caller.signal))
        : first;
      return readAnswer(call.endpoint, answer, caller.tokens.holder);
    },
  };
}

async function exchange(http: Http, caller: Caller, call: Call, token: string): Promise<HttpAnswer> {
  const { method, pattern, effect } = call.endpoint;
  const start = performance.now();
  let status: number | undefined;
  caller.signal?.throwIfAborted();
  try {
    const answer = await http.exchange(
      {
        method,
        path: call.path,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'x-request-id': caller.requestId,
          ...(call.body && { 'content-type': 'application/json' }),
        },
        ...(call.body && { body: JSON.stringify(call.body) }),
      },
      effect === 'read' ? caller.signal : undefined,
    );
    status = answer.status;
    return answer;
  } catch (error) {
    throw locatedIn(call.endpoint, error);
  } finally {
    caller.onCall?.({ method, pattern, status, durationMs: performance.now() - start });
  }
}
