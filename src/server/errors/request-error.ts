import { withoutStackTrace } from '../../without-stack-trace.ts';
import type { ErrorCode } from './error-code.ts';

/** What a refusal means for the answer as a whole. */
export interface HttpExtensions {
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether clients of the older media type get 200 instead. */
  readonly spec?: boolean;
}

interface RequestErrorExtensions {
  readonly code: ErrorCode;
  readonly http: HttpExtensions;
  /** The limit that was exceeded, and by how much. */
  readonly limit?: string;
  readonly max?: number;
  readonly found?: number | undefined;
  readonly retryAfterSeconds?: number;
}

/** Why a request is not answered, in words for its client. A GraphQLError would say no more and costs ten times as much. */
export class RequestError extends Error {
  readonly extensions: RequestErrorExtensions;

  constructor(message: string, extensions: RequestErrorExtensions) {
    super(message);
    this.extensions = extensions;
  }
}

/** A refusal to throw. */
export function requestError(message: string, extensions: RequestErrorExtensions): RequestError {
  return withoutStackTrace(() => new RequestError(message, extensions));
}

/** A refusal with `BAD_REQUEST`. */
export function badRequest(
  message: string,
  status = 400,
  headers: HttpExtensions['headers'] = {},
): RequestError {
  return requestError(message, { code: 'BAD_REQUEST', http: { status, headers } });
}
