import type { Dispatcher } from 'undici';
import type { ConnectOptions } from './dispatcher.ts';

/** A request to C1's host, before anything is known about what it means. */
export interface HttpRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What is left for this one, once it is its turn, if that is less than the usual time. */
  readonly timeoutMs?: number;
  /** The deadline of the response, waiting for its turn included; by `performance.now()`. */
  readonly deadlineAt?: number;
  /** It changes nothing, and may be answered by the answer to another one like it. */
  readonly isRead?: boolean;
  /** Cancels the request as long as it is not sent; for writes, which nothing cancels afterwards. */
  readonly abortBeforeSend?: AbortSignal | undefined;
  /** Whose call it is, as far as fairness goes: an opaque key. Calls without one are one flow together. */
  readonly flow?: string | undefined;
  /** Served before the calls of all flows: they wait for it. */
  readonly isUrgent?: true;
  /** Asked when the request is about to be sent: the answer to it if that is known by then, and nothing is sent. */
  readonly knownResponse?: (() => HttpResponse | undefined) | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Empty once it has been read. */
  body: string;
  /** It is the answer to another call, which this one shares. */
  readonly isCoalesced?: true;
}

/** Where requests go, and what a response may cost. */
export interface HttpOptions extends ConnectOptions {
  /** For one attempt, from connecting to the last byte of the response. */
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
}

/** Sends requests to one origin over kept-alive connections. Redirects are answers like others, never followed. */
export interface HttpClient {
  /**
   * @throws C1Error of kind `timeout`, `unavailable` or `protocol` (oversized body, not HTTP); the signal's
   * reason when the signal aborts first.
   */
  request(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
  close(): Promise<void>;
}
