import { maxPageSize, readAllPages } from '../../c1/json/pagination.ts';
import {
  getUser,
  searchUsers,
  type C1User,
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
      search: (ids) => readAllPages((page) => searchUsers(c1, { ids }, page)),
    },
    get: (id) => getUser(c1, id),
  }),
);
