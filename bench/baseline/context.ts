import DataLoader from 'dataloader';
import { createC1, type C1, type EntitlementRef, type Grant, type User } from './c1.ts';

export interface Context {
  readonly c1: C1;
  readonly users: DataLoader<string, User | null>;
  /** All grants of an entitlement, which is read once. */
  readonly grants: DataLoader<EntitlementRef, readonly Grant[], string>;
}

async function allGrants(c1: C1, ref: EntitlementRef): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  let pageToken: string | undefined;
  do {
    const page = await c1.searchGrants(ref, pageToken);
    grants.push(...page.list);
    pageToken = page.nextPageToken || undefined;
  } while (pageToken !== undefined);
  return grants;
}

/** Made for each request. */
export function createContext(authorization: string): Context {
  const c1 = createC1(authorization);
  const users = new DataLoader<string, User | null>(
    async (ids) => {
      const { list } = await c1.searchUsers(ids);
      const byId = new Map(list.map(({ user }) => [user.id, user]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 100 },
  );
  const grants = new DataLoader(
    async (refs: readonly EntitlementRef[]) => Promise.all(refs.map((ref) => allGrants(c1, ref))),
    {
      cacheKeyFn: ({ appId, id }) => `${appId}/${id}`,
    },
  );
  return { c1, users, grants };
}
