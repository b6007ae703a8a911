import { withoutStackTrace } from '../../without-stack-trace.ts';
import type { ErrorCode } from './error-code.ts';

/** The effect of a request error on the HTTP response. */
export interface HttpExtensions {
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How many results the response has, in a list; one and no list if undefined. */
  readonly batchSize?: number;
  /** Whether clients of the older media type get 200 instead. */
  readonly spec?: boolean;
  /** Whether the request could be read and not processed: its status is 422 among the draft's statuses. */
  readonly isUnprocessable?: boolean;
}

interface RequestErrorExtensions {
  readonly code: ErrorCode;
  readonly http: HttpExtensions;
  /** The exceeded limit. */
  readonly limit?: string;
  readonly max?: number;
  readonly found?: number | undefined;
  readonly retryAfterSeconds?: number;
}

/** A request error with a message for the client. A GraphQLError would be ten times as expensive. */
export class RequestError extends Error {
  readonly extensions: RequestErrorExtensions;

  constructor(message: string, extensions: RequestErrorExtensions) {
    super(message);
    this.extensions = extensions;
  }
}

/** Creates a request error to throw. */
export function requestError(message: string, extensions: RequestErrorExtensions): RequestError {
  return withoutStackTrace(() => new RequestError(message, extensions));
}

/** Creates a request error with `BAD_REQUEST`. */
export function createBadRequestError(
  message: string,
  status = 400,
  headers: HttpExtensions['headers'] = {},
): RequestError {
  return requestError(message, { code: 'BAD_REQUEST', http: { status, headers } });
}

/** Creates a request error with `BAD_REQUEST` for a request that could be read: its JSON, and its document, if it has one. */
export function createUnprocessableError(
  message: string,
  headers: HttpExtensions['headers'] = {},
): RequestError {
  return requestError(message, {
    code: 'BAD_REQUEST',
    http: { status: 400, isUnprocessable: true, headers },
  });
}
