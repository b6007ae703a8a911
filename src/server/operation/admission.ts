import { createAcceptedTokens } from '../../rate-limit/accepted-tokens.ts';
import { flowOf } from '../../rate-limit/flow.ts';
import type { RateLimitExceeded, Limiter, RateLimitSubject } from '../../rate-limit/limiter.ts';
import { authenticate, type Caller, type Identity } from '../auth/caller.ts';
import { checkHead } from '../request/head-limits.ts';
import type { OperationRecord } from '../request/operation-record.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { requestError, type RequestError } from '../errors/request-error.ts';

/**
 * Finds out who sends a request, writes it into the record with the key by which calls to C1 are queued, and counts it where
 * that is done; gives something to wait for only where it has to be waited for.
 * @throws Refusal as {@link checkHead} and {@link authenticate} do, or with status 429 for a caller or an address that has
 * sent too many
 */
export type Admit = (request: GraphQLRequest) => Promise<void> | undefined;

/** What lets operations in, by identity and, with a limiter, by number. */
export function createAdmission(identity: Identity, limiter: Limiter | undefined): Admit {
  const tokens = limiter?.tokens ?? createAcceptedTokens();
  const note = (record: OperationRecord, caller: Caller): void => {
    const { standing } = caller;
    record.caller = caller;
    record.flow = flowOf(standing, record.address, tokens);
    // A limiter takes note of them by itself.
    if (limiter !== undefined || standing.kind !== 'token') return;
    record.onUpstreamStatus = (status) => void tokens.answered(standing.digest, status);
  };
  const identify: Admit = (request) => {
    checkHead(request);
    const { record, header } = request;
    const caller = authenticate(header('authorization'), identity);
    if (caller instanceof Promise) {
      return caller.then((known) => {
        note(record, known);
      });
    }
    note(record, caller);
    return undefined;
  };
  if (limiter === undefined) return identify;
  return async (request) => {
    const { record } = request;
    try {
      await identify(request);
    } catch (refused) {
      await consumeRateLimit(limiter, record, { kind: 'unproven' });
      throw refused;
    }
    await consumeRateLimit(limiter, record, record.caller.standing);
  };
}

async function consumeRateLimit(
  limiter: Limiter,
  record: OperationRecord,
  standing: RateLimitSubject,
): Promise<void> {
  const { excess, onUpstreamStatus } = await limiter.consume(standing, record.address);
  record.onUpstreamStatus = onUpstreamStatus;
  if (excess === undefined) return;
  record.rateLimit = { budget: excess.budget, refused: excess.refused };
  throw tooMany(excess);
}

function tooMany({ budget, max, retryAfterSeconds }: RateLimitExceeded): RequestError {
  const whose =
    budget === 'caller'
      ? `one caller may send ${max} a minute`
      : `${max} a minute may come from one address without a token that has been accepted`;
  return requestError(`Too many operations: ${whose}`, {
    code: 'RATE_LIMITED',
    retryAfterSeconds,
    http: { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } },
  });
}
