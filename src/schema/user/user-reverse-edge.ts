import { maxPageSize } from '../../c1/json/pagination.ts';
import { searchUsers, searchUsersEndpoint, type C1User, type UserFilter } from '../../c1/resources/users.ts';
import { createReverseEdge, type ReverseEdge } from '../connection/reverse-edge.ts';
import { userLoader } from './user-loader.ts';

interface PeopleNaming {
  /** The name of the field. */
  readonly field: string;
  /** The filter that finds the people that name any of these. */
  readonly filterOf: (userIds: readonly string[]) => UserFilter;
  /** The people that a person names. */
  readonly namedBy: (user: C1User) => readonly string[];
}

/** Creates a field that lists the people that name a person. */
export function userReverseEdge({ field, filterOf, namedBy }: PeopleNaming): ReverseEdge<string, C1User> {
  return createReverseEdge({
    field,
    endpoints: [searchUsersEndpoint],
    entityKey: userLoader.entityKey,
    size: maxPageSize,
    readPage: ({ c1 }, ids, page) => searchUsers(c1, filterOf(ids), page),
    keysNamedBy: namedBy,
    rowKey: ({ id }) => id,
    onNode: (user, context) => {
      userLoader(context).prime(user);
    },
  });
}
