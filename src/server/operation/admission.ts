import { createAcceptedTokens } from '../../rate-limit/accepted-tokens.ts';
import { getFlowKey } from '../../rate-limit/flow.ts';
import type { RateLimitExceeded } from '../../rate-limit/decision.ts';
import type { Limiter } from '../../rate-limit/limiter.ts';
import { authenticate, unauthenticatedCaller, type Caller, type Identity } from '../auth/caller.ts';
import { requestError, RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { checkHead } from '../request/head-limits.ts';
import { createRateLimitFields, type RateLimitFields } from '../response/rate-limit-fields.ts';

/** The caller of a request, and whether it is admitted. */
export interface Admission {
  /** `unauthenticatedCaller` if the caller could not be authenticated. */
  readonly caller: Caller;
  /** The key by which the operation's calls to C1 are queued; operations without a key share one queue. */
  readonly flow: string | undefined;
  /** To be called with the status of each response in which C1 accepts or rejects the caller's token. */
  readonly onUpstreamStatus?: ((status: number) => void) | undefined;
  /** The reason to reject the operation; undefined if it may run. */
  readonly rejection?: RequestError | undefined;
  /** The exceeded rate limit, and the number of rejected operations in this minute. */
  readonly rateLimit?: { readonly budget: string; readonly refused: number } | undefined;
  /** The header fields about the caller's budgets, to be read when the response is sent; undefined if none are counted. */
  readonly rateLimitFields?: (() => RateLimitFields) | undefined;
}

/** Authenticates a request and counts it for its rate limit; synchronously if nothing is pending. */
export type Admit = (request: GraphQLRequest) => Admission | Promise<Admission>;

/** Admits operations by identity and, with a limiter, by number. */
export function createAdmission(identity: Identity, limiter: Limiter | undefined): Admit {
  const tokens = limiter?.tokens ?? createAcceptedTokens();
  const admitCaller = (caller: Caller, { address }: GraphQLRequest): Admission => {
    const { standing } = caller;
    const flow = getFlowKey(standing, address, tokens);
    // The statuses of C1 verify a forwarded token. With a limiter, the limiter itself records them (see below).
    if (limiter !== undefined || standing.kind !== 'unverifiedToken') return { caller, flow };
    return { caller, flow, onUpstreamStatus: (status) => void tokens.answered(standing.digest, status) };
  };
  const identify = (request: GraphQLRequest): Admission | Promise<Admission> => {
    try {
      checkHead(request);
      const caller = authenticate(request.header('authorization'), identity);
      return caller instanceof Promise
        ? caller.then((known) => admitCaller(known, request)).catch(toRejection)
        : admitCaller(caller, request);
    } catch (thrown) {
      return toRejection(thrown);
    }
  };
  if (limiter === undefined) return identify;
  const formatFields = createRateLimitFields(limiter.policies);
  return async (request) => {
    const admission = await identify(request);
    const decision = await limiter.consume(admission.caller.standing, request.address);
    const { caller, flow, rejection } = admission;
    const { excess, onUpstreamStatus } = decision;
    const counted = { caller, flow, rateLimitFields: () => formatFields(decision.budgets()) };
    if (excess === undefined) return { ...counted, onUpstreamStatus, rejection };
    const { budget, refused } = excess;
    return { ...counted, rejection: createRateLimitError(excess), rateLimit: { budget, refused } };
  };
}

function toRejection(thrown: unknown): Admission {
  if (!(thrown instanceof RequestError)) throw thrown;
  return { caller: unauthenticatedCaller, flow: undefined, rejection: thrown };
}

function createRateLimitError({ budget, max, retryAfterSeconds }: RateLimitExceeded): RequestError {
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
