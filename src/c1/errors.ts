/** Kinds of failed calls to C1; a closed set, so that the compiler finds each place that must handle a new kind. */
export type C1ErrorKind =
  /** C1 rejects the caller's token, or there is none. */
  | 'unauthenticated'
  /** C1 rejects the gateway's own credentials, which the caller cannot change. */
  | 'credentials-refused'
  /** The token is valid and lacks a permission. */
  | 'forbidden'
  /** The gateway's own credentials lack a permission. C1's message concerns them and is not returned to the caller. */
  | 'credentials-forbidden'
  | 'not-found'
  | 'conflict'
  /** C1, or the path builder before it, rejects a value. */
  | 'invalid'
  | 'rate-limited'
  /** A connection failure, or a 502, 503 or 504. */
  | 'unavailable'
  | 'timeout'
  /** Not sent: the circuit breaker is open. */
  | 'circuit-open'
  /** Not sent: the operation has reached its limit of calls. */
  | 'too-many-calls'
  /** Not sent: too many calls are pending, of this caller or in total. */
  | 'overloaded'
  /** C1 responded with 500 or another status that no other kind covers. */
  | 'failed'
  /** A response outside the API's contract: HTML, a redirect, invalid JSON, a row without its key. */
  | 'protocol';

export interface C1ErrorDetails {
  readonly method?: string;
  /** The path pattern, without the values of its parameters. */
  readonly pattern?: string;
  readonly status?: number;
  /** C1's request id, extracted from its message. */
  readonly c1RequestId?: string;
  /** The request field or path parameter that was rejected, in lowerCamelCase: `roleSlug`. */
  readonly field?: string;
  /** If `field` is a list: the rejected field of its item. */
  readonly fieldOfItem?: string;
  readonly retryAfterSeconds?: number;
  /** No part of the request can have reached C1. */
  readonly wasNotSent?: true;
  /** The deadline was much shorter than usual, so the timeout does not indicate that C1 is down. */
  readonly hadShortDeadline?: true;
  /** A write was sent, and neither its success nor its failure could be established. */
  readonly isOutcomeUnknown?: true;
  /** The message is C1's own text: it may be returned to the caller, but not logged. */
  readonly isUpstreamMessage?: true;
  readonly cause?: unknown;
}

/**
 * The only error that `src/c1` throws on purpose. The message is C1's for statuses 400 to 499 and the gateway's
 * otherwise; it never contains a URL, a token or a body. The cause never contains text of C1.
 */
export class C1Error extends Error {
  override readonly name = 'C1Error';
  readonly kind: C1ErrorKind;
  readonly details: C1ErrorDetails;

  constructor(kind: C1ErrorKind, message: string, details: C1ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.details = details;
  }
}

/** The same C1Error with the endpoint's method and pattern; other errors are returned unchanged. */
export function withEndpointDetails(
  { method, pattern }: { method: string; pattern: string },
  error: unknown,
  more: C1ErrorDetails = {},
): unknown {
  if (!(error instanceof C1Error)) return error;
  return new C1Error(error.kind, error.message, { ...error.details, ...more, method, pattern });
}
