import type { C1Client } from '../../c1/client/client.ts';
import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import {
  getUser,
  searchUsers,
  type C1User,
  type UserFilter,
  searchUsersEndpoint,
  getUserEndpoint,
} from '../../c1/resources/users.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { idKey } from '../loader/entity-key.ts';

/** The operation's loader of people by id: null for an id that C1 does not have. */
export const userLoader = createContextLoader(
  idKey<C1User>(),
  [searchUsersEndpoint, getUserEndpoint],
  ({ c1 }) => ({
    batch: {
      size: maxPageSize,
      search: (ids) => searchWithDeleted(c1, ids),
    },
    get: (id) => getUser(c1, id),
  }),
);

/**
 * The users with these ids. Whether C1's search returns deleted ones unasked is not known, so those that it leaves out are
 * searched once more: references of other systems outlive the people.
 */
async function searchWithDeleted(c1: C1Client, ids: readonly string[]): Promise<readonly C1User[]> {
  const search = (filter: UserFilter) => readAllPages((page) => searchUsers(c1, filter, page));
  const found = await search({ ids });
  const foundIds = new Set(found.map(({ id }) => id));
  const others = ids.filter((id) => !foundIds.has(id));
  // One that is left out costs a call either way.
  if (others.length < 2) return found;
  return [...found, ...(await search({ ids: others, userStatuses: ['DELETED'] }))];
}
