import type { App, Grant, User } from './c1.ts';
import type { Context } from './context.ts';

interface Source {
  readonly __typename: string;
  readonly roleSlug: string;
}

/** A person who owns an app; the complete row if they are a direct owner. */
export interface EffectiveOwner {
  readonly userId: string;
  readonly user: User | undefined;
  readonly sources: Source[];
}

const accountOf = ({ appEntitlementUserBinding }: Grant) => appEntitlementUserBinding.appUser?.appUser;

/** Both lists of the owners of an app, the grants of each entitlement among them, and one entry for each person. */
export async function effectiveOwners(
  { id }: App,
  { first }: { readonly first: number },
  { c1, grants }: Context,
) {
  const [direct, through] = await Promise.all([
    c1.searchOwners(id, 100),
    c1.searchEntitlementOwners(id, 100).then(({ list }) =>
      Promise.all(
        list.map(async ({ roleSlug, appEntitlement }) => ({
          roleSlug,
          grants: await grants.load(appEntitlement),
        })),
      ),
    ),
  ]);
  const people = new Map<string, EffectiveOwner>();
  const add = (userId: string, user: User | undefined, source: Source): void => {
    const person = people.get(userId);
    if (person === undefined) people.set(userId, { userId, user, sources: [source] });
    else person.sources.push(source);
  };
  for (const { user, roleSlug } of direct.list) add(user.id, user, { __typename: 'AppOwnerUser', roleSlug });
  const directCount = people.size;
  let isComplete = true;
  for (const { roleSlug, grants } of through) {
    for (const account of grants.map(accountOf)) {
      isComplete &&= account !== undefined;
      if (account?.identityUserId)
        add(account.identityUserId, undefined, { __typename: 'AppOwnerEntitlement', roleSlug });
    }
  }
  const all = [...people.values()];
  const others = all.slice(directCount).sort((one, other) => (one.userId < other.userId ? -1 : 1));
  return { nodes: [...all.slice(0, directCount), ...others].slice(0, first), isComplete };
}
