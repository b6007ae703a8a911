import type { FetchAPI } from 'graphql-yoga';
import type { ErrorCode } from '../errors/error-code.ts';
import { arrivalOf } from './request-adapters.ts';

interface EarlyRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** The response to a request that Yoga's plugins refuse before it is taken for an operation: an error under the request's id. */
export function rejectEarly(
  request: Request,
  { Response }: FetchAPI,
  { status, code, message }: EarlyRefusal,
): Response {
  const extensions = { code, requestId: arrivalOf(request).requestId };
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(JSON.stringify({ errors: [{ message, extensions }] }), { status, headers });
}
