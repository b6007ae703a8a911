/**
 * What the attack expects of the gateway. Everything that depends on how a limit is built is here and nowhere else: the
 * answers to hostile requests, the deadlines of connections and the bounds of what is measured.
 */

/** What a client gets: the status with the code of the first error, the status alone, or no answer. */
export type Outcome = string;

/** The connection is closed without an answer. */
export const closed: Outcome = 'closed';
/** Nothing came within the client's patience. */
export const late: Outcome = 'late';

const tooLarge: Outcome = '400 OPERATION_TOO_LARGE';
const tooLargeAnswer: Outcome = '200 OPERATION_TOO_LARGE';

/** The orderly answers to each kind of hostile request, by the kind's name in `hostile-requests.ts`. */
export const orderlyOutcomes = {
  doublingSelection: [tooLarge],
  doublingIntrospection: ['200', tooLarge, '400 GRAPHQL_VALIDATION_FAILED'],
  borrowedDefault: [tooLarge],
  foreignCondition: ['200'],
  wideIntrospection: [tooLarge],
  wideTypes: [tooLarge],
  wideProfiles: [tooLargeAnswer],
  manyErrors: [tooLargeAnswer],
  deepCursor: ['200 BAD_USER_INPUT'],
  deepNodeId: ['200 BAD_USER_INPUT'],
  wideReads: ['200', '200 NOT_FOUND', '200 RATE_LIMITED', '429 RATE_LIMITED'],
  multipliedAudit: [tooLarge, '200 UNAUTHENTICATED', '200 BAD_USER_INPUT'],
} as const satisfies Readonly<Record<string, readonly Outcome[]>>;

/** Bounds of one answer, as the gateway ships. */
export const maxAnswerBytes = 20_000_000;
export const maxErrors = 1_000;

/** Bytes of log that one request may cause, whatever it asks for. */
export const maxLogBytesPerRequest = 100_000;

/** Deadlines of slow clients that are short enough to be waited for. */
export const shortDeadlines = {
  GATEWAY_HEADERS_TIMEOUT_MS: '3000',
  GATEWAY_REQUEST_TIMEOUT_MS: '3000',
  GATEWAY_WRITE_TIMEOUT_MS: '4000',
} as const;

/** With these, how long a connection may stay open that sends its body too slowly, or does not read its answer. */
export const maxSlowMs = 9_000;

/** What a client that sends its body too slowly may get. */
export const slowBodyOutcomes: readonly Outcome[] = [closed, '408 BAD_REQUEST'];

/** What a client gets that opens a connection and sends nothing. */
export const idleOutcomes: readonly Outcome[] = [closed, '408 BAD_REQUEST'];

/** What a client gets that sends a body without an end. */
export const endlessBodyOutcomes: readonly Outcome[] = ['413 BAD_REQUEST', closed];

/** Millions of bytes that the process may grow by under attack, and have after a long one. */
export const maxGrowthMb = 300;
export const maxSiegeMb = 500;

/**
 * How long, in milliseconds, the gateway itself may run before it answers `/health`; and how late the answer may be in all,
 * other processes of a busy machine and all waiting included, delays of the prober left out.
 */
export const maxBusyMs = 250;
export const maxHealthMs = 2_500;

/** How much slower an ordinary read may be under attack, at the median; one of so few milliseconds is quick enough. */
export const maxSlowdown = 20;
export const alwaysQuickMs = 250;
