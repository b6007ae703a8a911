import DataLoader from 'dataloader';
import { createC1, type C1, type User } from './c1.ts';

export interface Context {
  readonly c1: C1;
  readonly users: DataLoader<string, User | null>;
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
  return { c1, users };
}
