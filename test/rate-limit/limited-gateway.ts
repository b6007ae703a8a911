import { createLimiter, type Limiter } from '../../src/rate-limit/limiter.ts';
import { createMemoryCounter } from '../../src/rate-limit/memory-counter.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import type { GatewayOptions } from '../../src/server/gateway.ts';
import { post, sandboxedGateway } from '../support/gateway.ts';

/** How many operations a caller, and an address without an accepted token, may send a minute. */
export interface Maxima {
  readonly perCaller?: number;
  readonly perAddress?: number;
}

export function limiterOf({ perCaller, perAddress }: Maxima): Limiter {
  return createLimiter({
    callers: perCaller === undefined ? undefined : createMemoryCounter(perCaller),
    perAddress: perAddress === undefined ? undefined : createMemoryCounter(perAddress),
  });
}

/** A gateway over a sandbox with one user, which counts operations; in forward mode unless told otherwise. */
export async function limitedGateway(
  maxima: Maxima,
  options: Partial<GatewayOptions> = {},
  sandboxOptions: SandboxOptions = {},
) {
  const gateway = await sandboxedGateway(sandboxOptions, { limiter: limiterOf(maxima), ...options });
  const user = gateway.sandbox.store.addUser();
  const readUser = `{ user(id: "${user.id}") { id } }`;
  return {
    ...gateway,
    readUser,
    userId: user.id,
    found: { data: { user: { id: user.id } } },
    call: `GET /api/v1/users/${user.id}`,
    /** The statuses of operations, sent one after the other with these tokens. */
    statuses: async (tokens: readonly (string | undefined)[], query = readUser): Promise<number[]> => {
      const statuses: number[] = [];
      for (const token of tokens) statuses.push((await gateway.fetch(post({ query }, token))).status);
      return statuses;
    },
  };
}

/** An answer as its client sees it, but for the request's id. */
export async function seen(response: Response) {
  const { errors, ...rest } = (await response.json()) as {
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  };
  const shown = errors?.map(({ extensions: { requestId: _, ...extensions }, ...error }) => ({
    ...error,
    extensions,
  }));
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: { ...rest, ...(shown && { errors: shown }) },
  };
}

/** The answer to an operation too many. */
export function tooMany(message: string, seconds: number) {
  const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: seconds };
  return { status: 429, retryAfter: String(seconds), body: { errors: [{ message, extensions }] } };
}

export const ofCaller = (max: number): string => `Too many operations: one caller may send ${max} a minute`;
export const ofAddress = (max: number): string =>
  `Too many operations: ${max} a minute may come from one address without a token that has been accepted`;
