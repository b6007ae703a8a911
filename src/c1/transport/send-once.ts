import { errors, type Dispatcher } from 'undici';
import { createBodyCollector, type BodyCollector } from './body-collector.ts';
import {
  acceptedCodings,
  ContentCodingError,
  parseContentCodings,
  decodeContent,
} from '../../content-coding.ts';
import { C1Error } from '../errors.ts';
import type { HttpResponse, HttpOptions, HttpRequest } from './http.ts';
import type { BufferPool } from './buffer-pool.ts';

/** Resources that all attempts share. */
export interface HttpResources {
  readonly dispatcher: Dispatcher;
  /** Buffers for response bodies. */
  readonly spare: BufferPool;
}

type ResponseHead = Omit<HttpResponse, 'body'>;

const userAgent = 'c1-graphql-gateway';

/**
 * Sends a request once and returns the complete response. It dispatches with its own undici handler: a stream for the
 * body and a signal would cost more than reading the body.
 * @throws the errors of {@link HttpClient.request}; an error before the end of the response closes the
 * connection
 */
export function sendOnce(
  { dispatcher, spare }: HttpResources,
  { origin, timeoutMs: usualTimeoutMs, maxBodyBytes }: HttpOptions,
  { timeoutMs: leftMs = usualTimeoutMs, abortBeforeSend, onSend, ...request }: HttpRequest,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const timeoutMs = Math.min(leftMs, usualTimeoutMs);
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    abortBeforeSend?.throwIfAborted();
    onSend?.();
    const text = createBodyCollector(maxBodyBytes, spare);
    let head: ResponseHead | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    let failure: Error | undefined;

    const stopWaiting = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (error: Error): void => {
      if (failure !== undefined) return;
      failure = error;
      stopWaiting();
      reject(error);
      controller?.abort(error);
    };
    const onAbort = (): void => {
      fail(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      fail(createTimeoutError(timeoutMs, usualTimeoutMs, controller === undefined));
    }, timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });

    dispatcher.dispatch(toDispatchOptions(origin, request), {
      onRequestStart(started) {
        controller = started;
        // The request was aborted while it waited for a connection, and must not be sent.
        if (failure !== undefined) started.abort(failure);
      },
      onResponseStart(_, status, received) {
        if (status >= 200) head = { status, headers: received };
      },
      onResponseData(_, chunk) {
        if (!text.append(chunk)) fail(createTooLargeError(maxBodyBytes));
      },
      onResponseEnd() {
        if (head === undefined) return;
        stopWaiting();
        const body = decodeBody(head, text, maxBodyBytes);
        resolve(typeof body === 'string' ? { ...head, body } : Promise.reject(body));
      },
      onResponseError(_, error) {
        fail(toC1Error(error, controller === undefined));
      },
    });
  });
}

function toDispatchOptions(
  origin: string,
  { method, path, headers, body = '' }: HttpRequest,
): Dispatcher.DispatchOptions {
  const own = { 'user-agent': userAgent, 'accept-encoding': acceptedCodings };
  return { origin, method, path, headers: { ...headers, ...own }, body };
}

/**
 * The text of a complete body, decoded if it has a content coding. A body that cannot be decoded counts as empty if the
 * status reports a failure, since the status says more; otherwise the result is the error.
 */
function decodeBody(
  { status, headers }: ResponseHead,
  text: BodyCollector,
  maxBodyBytes: number,
): string | C1Error {
  const codings = parseContentCodings(headers['content-encoding']);
  if (codings.length === 0) return text.toText();
  try {
    return text.toText((bytes) => decodeContent(bytes, codings, maxBodyBytes));
  } catch (error) {
    if (!(error instanceof ContentCodingError)) throw error;
    if (error.isTooLarge) return createTooLargeError(maxBodyBytes);
    if (status >= 300) return '';
    return new C1Error('protocol', 'the answer cannot be decoded', { cause: error });
  }
}

function createTooLargeError(maxBodyBytes: number): C1Error {
  return new C1Error('protocol', `the answer has more than ${maxBodyBytes} bytes`);
}

function createTimeoutError(timeoutMs: number, usualTimeoutMs: number, wasNotSent: boolean): C1Error {
  const hadShortDeadline = timeoutMs < usualTimeoutMs / 2;
  return new C1Error('timeout', `no answer within ${Math.ceil(timeoutMs)} ms`, {
    ...(hadShortDeadline && { hadShortDeadline }),
    ...(wasNotSent && { wasNotSent }),
  });
}

/** undici hands a request to a socket when it is connected, and not before: until then nothing of it was sent. */
function toC1Error(cause: Error, wasNotSent: boolean): C1Error {
  if (cause instanceof errors.HTTPParserError) {
    // Only the message is kept: the error itself contains the bytes that could not be parsed.
    return new C1Error('protocol', 'the response is not HTTP', { cause: cause.message });
  }
  return new C1Error('unavailable', 'no answer', {
    cause,
    ...(wasNotSent && { wasNotSent }),
  });
}
