import type { User } from '../rows/user.ts';
import type { Tenant } from './tenant.ts';

/** The user as reads show it: whether with a delegate out of its period, the switch `delegationRead` decides. */
export function hideInactiveDelegate({ store, switches, now }: Tenant, user: User): User {
  const period = store.delegationPeriods.get(user.id);
  if (period === undefined || switches.delegationRead === 'always') return user;
  const { startAt, expirationAt } = period;
  const isCurrent =
    (startAt === null || Date.parse(startAt) <= now()) &&
    (expirationAt === null || now() < Date.parse(expirationAt));
  return isCurrent ? user : { ...user, delegatedUserId: '' };
}
