import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import { getUserOwner, type AppOwnerUserKey, type C1AppOwnerUser } from '../../c1/app-owners.ts';
import { C1Error } from '../../c1/errors.ts';
import type { Context } from '../context.ts';
import { userLoader } from '../user/user-loader.ts';

const cacheKeyFn = ({ appId, roleSlug, userRefId }: AppOwnerUserKey): string =>
  JSON.stringify([appId, roleSlug, userRefId]);

/** The operation's loader of single ownerships: null for one that C1 does not have. C1 gives them one by one. */
export const appOwnerUserLoader = createContextCache(
  (context: Context) =>
    new DataLoader<AppOwnerUserKey, C1AppOwnerUser | null, string>(
      ([owner]) => Promise.all([read(owner, context)]),
      { batch: false, cacheKeyFn },
    ),
);

async function read(owner: AppOwnerUserKey | undefined, context: Context): Promise<C1AppOwnerUser | null> {
  if (owner === undefined) return null;
  try {
    const row = await getUserOwner(context.c1, owner);
    rememberPerson(row, context);
    return row;
  } catch (error) {
    if (error instanceof C1Error && error.kind === 'not-found') return null;
    throw error;
  }
}

/** C1 embeds the whole person in an ownership, so nobody has to ask for them again in this operation. */
export function rememberPerson({ user }: C1AppOwnerUser, context: Context): void {
  if (user !== null) userLoader(context).prime(user.id, user);
}
