import { id, optionalId, optionalTimestamp, requestMessage } from '../protocol/request-decoder.ts';
import { route, type Route } from '../protocol/route.ts';
import { failedPrecondition } from '../protocol/status.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import { requireUser } from '../store/lookup.ts';
import type { Tenant } from '../store/tenant.ts';

const request = requestMessage('SetExpiringUserDelegationBindingByAdminRequest', {
  userId: id,
  delegatedUserId: optionalId,
  delegationStartAt: optionalTimestamp,
  delegationExpireAt: optionalTimestamp,
});

/** The one write of delegations: an empty delegate removes. C1 has no read of the period. */
export function createUserDelegationRoutes({ store, switches, now }: Tenant): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/users/{user_id}/set-delegation-by-admin',
      rpc: 'c1.api.user.v1.UserService.SetExpiringUserDelegationBindingByAdmin',
      handle: ({ params, body }) => {
        const { userId, delegatedUserId, delegationStartAt, delegationExpireAt } = request.read({
          ...(body as object),
          userId: params.user_id,
        });
        const user = requireUser(store, userId);
        if (delegatedUserId !== '') requireUser(store, delegatedUserId);
        if (delegatedUserId === userId && switches.delegationSelf === '400')
          throw failedPrecondition('a user cannot be their own delegate');
        store.addUser({ ...user, delegatedUserId });
        const period = { startAt: delegationStartAt, expirationAt: delegationExpireAt };
        store.delegationPeriods.set(userId, period);
        const times = {
          createdAt: formatTimestamp(now()),
          updatedAt: formatTimestamp(now()),
          deletedAt: null,
        };
        return { item: delegatedUserId === '' ? null : { userId, delegatedUserId, ...period, ...times } };
      },
    }),
  ];
}
