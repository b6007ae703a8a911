import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { assertPathSegments } from '../call/path.ts';
import { readBack, reconcileWrite } from '../client/reconcile.ts';
import { C1Error } from '../errors.ts';
import { getUser } from './users.ts';

/** The delegate that a person is to have. */
export interface UserDelegation {
  readonly userId: string;
  /** Null for none. */
  readonly delegatedUserId: string | null;
  /** The period, RFC 3339; without an end it is permanent. C1 never returns either. */
  readonly delegationStartAt?: string;
  readonly delegationExpireAt?: string;
}

export const setUserDelegationEndpoint = endpoint(
  'write',
  'POST',
  '/api/v1/users/{user_id}/set-delegation-by-admin',
  'c1.api.user.v1.UserService.SetExpiringUserDelegationBindingByAdmin',
);

/**
 * UserService.SetExpiringUserDelegationBindingByAdmin: sets or removes a person's delegate. The effect of a write with a
 * period cannot be read back. Before any other one the delegate is read: if the write fails ambiguously, the delegate that
 * is found counts as success only if there was another one before, or none.
 */
export async function setExpiringUserDelegationBindingByAdmin(
  c1: C1Client,
  delegation: UserDelegation,
): Promise<void> {
  const { userId, delegatedUserId, ...given } = delegation;
  // C1 takes an empty id for a removal.
  if (delegatedUserId !== null)
    assertPathSegments(setUserDelegationEndpoint.pattern, { delegated_user_id: delegatedUserId });
  const period = Object.fromEntries(Object.entries(given).map(([name, time]) => [name, toUtc(time)]));
  const body = { delegatedUserId: delegatedUserId ?? '', ...period };
  const call = buildCall(setUserDelegationEndpoint, { user_id: userId }, { body });
  const hasPeriod = Object.keys(period).length > 0;
  // A failure of this read is ignored: the write fails with the same cause.
  const before = hasPeriod ? undefined : await readBack(() => readDelegate(c1, userId));
  const write = async (): Promise<void> => {
    await c1.send(call);
  };
  await reconcileWrite(write, async () => {
    // The same delegate as before proves nothing: that delegation may have a period.
    const wasAnother = before !== undefined && before.value !== delegatedUserId;
    if (!wasAnother || (await readDelegate(c1.detached(), userId)) !== delegatedUserId)
      throw new C1Error('not-found', 'not seen to be set');
  });
}

async function readDelegate(c1: C1Client, userId: string): Promise<string | null> {
  return (await getUser(c1, userId)).delegatedUserId;
}

/** The same time in UTC, the form in which C1 writes times, to the last digit of its fraction. */
function toUtc(time: string): string {
  const [, seconds = '', fraction = '', offset = ''] = /^([^.Z+]*T[\d:]*)(\.\d+)?(.*)$/.exec(time) ?? [];
  if (offset === 'Z') return time;
  return new Date(`${seconds}${offset}`).toISOString().replace('.000Z', `${fraction}Z`);
}
