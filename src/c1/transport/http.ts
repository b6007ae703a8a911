import type { Dispatcher } from 'undici';
import type { ConnectOptions } from './dispatcher.ts';

/** An HTTP request to C1's host. */
export interface HttpRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Time limit from its turn on, if shorter than the usual one. */
  readonly timeoutMs?: number;
  /** Deadline of the response, queueing included, by `performance.now()`. */
  readonly deadlineAt?: number;
  /** The request changes nothing, and may share the response of an identical one. */
  readonly isRead?: boolean;
  /** Cancels the request before it is sent; for writes, which are not cancelled afterwards. */
  readonly abortBeforeSend?: AbortSignal | undefined;
  /** The flow for fair queueing: an opaque key. All calls without one are one flow. */
  readonly flow?: string | undefined;
  /** Served before the calls of all flows, which depend on it. */
  readonly isUrgent?: true;
  /** Called before the request is sent; if it returns a response, the request is not sent. */
  readonly knownResponse?: (() => HttpResponse | undefined) | undefined;
  /** Called when the request is given to a connection, or waits for one to open; never for one that is not sent. */
  readonly onSend?: (() => void) | undefined;
  /** Called when the request joins an identical one in flight. */
  readonly onJoin?: (() => void) | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Cleared after it has been read. */
  body: string;
  /** The response belongs to an identical call that was in flight. */
  readonly isCoalesced?: true;
}

/** The origin of requests, and limits for their responses. */
export interface HttpOptions extends ConnectOptions {
  /** Time limit of one attempt, from connecting to the last byte of the response. */
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
}

/** Sends requests to one origin over kept-alive connections. Redirects are not followed. */
export interface HttpClient {
  /**
   * The body of the response is decoded if it has a content coding.
   * @throws C1Error of kind `timeout`, `unavailable` or `protocol` (oversized body, one that cannot be decoded, not
   * HTTP); the signal's reason when the signal aborts first.
   */
  request(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
  close(): Promise<void>;
}
