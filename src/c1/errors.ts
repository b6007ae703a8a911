/** What went wrong with a call to C1; a closed set, so that the compiler finds every translation of a new kind. */
export type C1ErrorKind =
  /** C1 does not accept the caller's token, or there is none. */
  | 'unauthenticated'
  /** C1 does not accept the gateway's own credentials; the caller can do nothing about it. */
  | 'credentials-refused'
  /** The token is good and lacks a permission. */
  | 'forbidden'
  /** The same of the gateway's own credentials: C1's words concern them, and the caller may not read those words. */
  | 'credentials-forbidden'
  | 'not-found'
  | 'conflict'
  /** C1, or the path builder on its behalf, refuses a value. */
  | 'invalid'
  | 'rate-limited'
  /** No connection, a broken one, or a 502, 503, 504. */
  | 'unavailable'
  | 'timeout'
  /** Not asked, because C1 has failed too often just before. */
  | 'circuit-open'
  /** The operation has used up the calls that it may make. */
  | 'too-many-calls'
  /** Not sent: too many calls are pending already, of this caller or of all together. */
  | 'overloaded'
  /** C1 answered 500 or another status that nothing else here names. */
  | 'failed'
  /** An answer that is not what the API promises: HTML, a redirect, broken JSON, a row without its key. */
  | 'protocol';

export interface C1ErrorDetails {
  readonly method?: string;
  /** The path with its parameter names, never with their values. */
  readonly pattern?: string;
  readonly status?: number;
  /** C1's own id of the request, taken out of its message. */
  readonly c1RequestId?: string;
  /** The request field or path parameter that was refused, in lowerCamelCase: `roleSlug`. */
  readonly field?: string;
  /** Where `field` is a list: the field of the item that was refused. */
  readonly fieldOfItem?: string;
  readonly retryAfterSeconds?: number;
  /** Nothing of the request can have reached C1. */
  readonly wasNotSent?: true;
  /** It had much less time than calls usually have: that it was late says little about C1. */
  readonly hadShortDeadline?: true;
  /** A write was sent, and neither its success nor its failure could be established. */
  readonly isOutcomeUnknown?: true;
  /** The message is C1's own text: for the caller, and for no log. */
  readonly isUpstreamMessage?: true;
  readonly cause?: unknown;
}

/**
 * The only error that `src/c1` throws on purpose. The message is C1's own for statuses 400 to 499 and ours
 * otherwise; it never holds a URL, a token or a body. The cause is the system's or ours, never a text of C1.
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

/** The same error, told which operation it happened in; anything that is no C1Error stays as it is. */
export function withEndpointDetails(
  { method, pattern }: { method: string; pattern: string },
  error: unknown,
  more: C1ErrorDetails = {},
): unknown {
  if (!(error instanceof C1Error)) return error;
  return new C1Error(error.kind, error.message, { ...error.details, ...more, method, pattern });
}
