import { maxPageSize } from '../../c1/json/pagination.ts';
import { searchUsers, searchUsersEndpoint, type C1User, type UserFilter } from '../../c1/resources/users.ts';
import { createBatchedLists, type BatchedLists } from '../connection/batched-lists.ts';
import { userLoader } from './user-loader.ts';

interface PeopleNaming {
  /** The name of the field. */
  readonly field: string;
  /** The filter that finds the people that name any of these. */
  readonly filterOf: (userIds: readonly string[]) => UserFilter;
  /** The people that a person names. */
  readonly namedBy: (user: C1User) => readonly string[];
}

/** Creates the lists of the people that name a person. */
export function createPeopleLists({ field, filterOf, namedBy }: PeopleNaming): BatchedLists<string, C1User> {
  return createBatchedLists({
    field,
    endpoints: [searchUsersEndpoint],
    maxLists: maxPageSize,
    search: ({ c1 }, ids, page) => searchUsers(c1, filterOf(ids), page),
    keyParts: (id) => [id],
    keysOf: namedBy,
    mayHideKeys: true,
    rowKey: ({ id }) => id,
    onNode: (user, context) => {
      userLoader(context).prime(user);
    },
  });
}
