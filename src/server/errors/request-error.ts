import { withoutStackTrace } from '../../without-stack-trace.ts';
import type { ErrorCode } from './error-code.ts';

/** What a refusal means for the answer as a whole. */
export interface HttpView {
  readonly status?: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether clients of the older media type get 200 instead. */
  readonly spec?: boolean;
}

interface RefusalExtensions {
  readonly code: ErrorCode;
  readonly http: HttpView;
  /** The limit that was exceeded, and by how much. */
  readonly limit?: string;
  readonly max?: number;
  readonly found?: number | undefined;
  readonly retryAfterSeconds?: number;
}

/** Why a request is not answered, in words for its client. A GraphQLError would say no more and costs ten times as much. */
export class Refusal extends Error {
  readonly extensions: RefusalExtensions;

  constructor(message: string, extensions: RefusalExtensions) {
    super(message);
    this.extensions = extensions;
  }
}

/** A refusal to throw. */
export function refusal(message: string, extensions: RefusalExtensions): Refusal {
  return withoutStackTrace(() => new Refusal(message, extensions));
}

/** A refusal with `BAD_REQUEST`. */
export function badRequest(message: string, status = 400, headers: HttpView['headers'] = {}): Refusal {
  return refusal(message, { code: 'BAD_REQUEST', http: { status, headers } });
}
