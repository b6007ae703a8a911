import { EnvHttpProxyAgent, errors, type Dispatcher } from 'undici';
import { C1Error } from './errors.ts';

/** A request to C1's host, before anything is known about what it means. */
export interface HttpRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Less than the usual time for this one, once it is its turn. */
  readonly timeoutMs?: number;
  /** When nobody needs the answer any more, waiting for its turn included; by `performance.now()`. */
  readonly endsAt?: number;
  /** It changes nothing, and may be answered by the answer to another one like it. */
  readonly isRead?: boolean;
  /** Cancels the request as long as it is not sent; for writes, which nothing cancels afterwards. */
  readonly unsentSignal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** It was asked for by another operation, and this one shares it. */
  readonly isShared?: true;
}

export interface HttpOptions {
  /** Scheme, host and port; nothing is ever sent anywhere else. */
  readonly origin: string;
  /** For one attempt, from connecting to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly proxy?: { readonly url: string; readonly noProxy: string };
}

/** Sends requests to one origin over kept-alive connections. Redirects are answers like others, never followed. */
export interface Http {
  /**
   * @throws C1Error of kind `timeout`, `unavailable` or `protocol` (oversized body, not HTTP); the signal's
   * reason when the signal aborts first.
   */
  exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** Enough for a busy gateway; without a bound one large operation opens hundreds. */
const maxConnections = 64;

const userAgent = 'c1-graphql-gateway';

/** Opens a connection pool; it connects at the first request. */
export function createHttp(options: HttpOptions): Http {
  const dispatcher = new EnvHttpProxyAgent({
    // Explicit empty strings: left out, the agent would read the process's environment by itself.
    httpProxy: options.proxy?.url ?? '',
    httpsProxy: options.proxy?.url ?? '',
    noProxy: options.proxy?.noProxy ?? '',
    connections: maxConnections,
    connect: { timeout: options.timeoutMs },
    keepAliveTimeout: 30_000,
    // undici's own timers are a second coarse; the attempt has one exact limit instead.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    exchange: (request, signal) => exchange(dispatcher, options, request, signal),
    close: () => dispatcher.close(),
  };
}

async function exchange(
  dispatcher: Dispatcher,
  { origin, timeoutMs: usualTimeoutMs, maxBodyBytes }: HttpOptions,
  { timeoutMs = usualTimeoutMs, unsentSignal, isRead: _isRead, endsAt: _endsAt, ...request }: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer> {
  signal?.throwIfAborted();
  unsentSignal?.throwIfAborted();
  const attempt = new AbortController();
  const onAbort = (): void => {
    attempt.abort(signal?.reason);
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => {
    const isShort = timeoutMs < usualTimeoutMs / 2;
    const message = `no answer within ${Math.ceil(timeoutMs)} ms`;
    attempt.abort(new C1Error('timeout', message, isShort ? { isShort } : {}));
  }, timeoutMs);
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      ...request,
      headers: { ...request.headers, 'user-agent': userAgent },
      origin,
      signal: attempt.signal,
    });
    return { status: statusCode, headers, body: await readBody(body, maxBodyBytes) };
  } catch (cause) {
    // Whoever aborted said why; undici may wrap that reason or replace it by its own.
    if (attempt.signal.aborted) throw attempt.signal.reason;
    if (cause instanceof C1Error) throw cause;
    if (cause instanceof errors.HTTPParserError) {
      // Its words alone: the error itself carries the bytes that could not be parsed.
      throw new C1Error('protocol', 'the answer is not HTTP', { cause: cause.message });
    }
    throw new C1Error('unavailable', 'no answer', {
      cause,
      ...(isConnectFailure(cause) && { isUnsent: true }),
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Failures of making a connection: whatever was to be sent is still here. */
const connectFailures: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

function isConnectFailure(error: unknown): boolean {
  return error instanceof Error && 'code' in error && connectFailures.includes(error.code);
}

async function readBody(body: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop by an error destroys the body and with it the connection.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new C1Error('protocol', `the answer has more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size).toString('utf8');
}
