import type { PageRequest } from '../../c1/json/pagination.ts';
import { searchUsers, searchUsersEndpoint } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { User } from './user.ts';
import { parseUserFilter, UserFilter } from './user-filter.ts';
import { userLoader } from './user-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** People, page by page. */
export const UserConnection = connectionType(User, 'people');

builder.queryFields((t) => ({
  user: t.field({
    type: User,
    description: 'One person. Null when they do not exist.',
    args: { id: t.arg.id({ required: true, description: "C1's id of the person." }) },
    extensions: callsC1(userLoader),
    resolve: (_query, { id }, context) => userLoader(context).load(id),
  }),
  users: t.field({
    type: UserConnection,
    description: "People, in an order of C1's own. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: UserFilter, description: 'Which people. All of them if absent.' }),
    },
    extensions: callsC1(searchUsersEndpoint),
    resolve: (_query, { filter, ...page }, context) => {
      const conditions = parseUserFilter(filter);
      const listing = {
        field: 'users',
        filter: conditions,
        readPage: (request: PageRequest) => searchUsers(context.c1, conditions, request),
        onNode: userLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
}));
