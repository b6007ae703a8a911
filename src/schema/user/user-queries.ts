import type { PageRequest } from '../../c1/json/pagination.ts';
import { searchUsers } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { User } from './user.ts';
import { UserStatus } from './user-enums.ts';
import { userLoader } from './user-loader.ts';

const UserConnection = connectionType(User, 'people');

const UserFilter = builder.inputType('UserFilter', {
  description:
    'The conditions that a listed person meets, all of them together. A list means any of its items.',
  fields: (t) => ({
    query: t.string({ description: 'Words to look for in the name and the email addresses.' }),
    email: t.string({ description: 'The exact email address.' }),
    userStatuses: t.field({
      type: [UserStatus],
      description: 'Whether the person can use C1. C1 searches for all but `UNKNOWN`.',
    }),
    managerIds: t.idList({ description: 'People with one of these managers.' }),
    departments: t.stringList({ description: 'People in one of these departments.' }),
    jobTitles: t.stringList({ description: 'People with one of these job titles.' }),
    roleIds: t.idList({ description: 'People with one of these roles in C1.' }),
    ids: t.idList({ description: 'Any of these people.' }),
  }),
});

builder.queryFields((t) => ({
  user: t.field({
    type: User,
    description: 'One person. Null when they do not exist.',
    args: { id: t.arg.id({ required: true, description: "C1's id of the person." }) },
    resolve: (_query, { id }, context) => userLoader(context).load(id),
  }),
  users: t.field({
    type: UserConnection,
    description: "People, in an order of C1's own. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: UserFilter, description: 'Which people. All of them if absent.' }),
    },
    resolve: (_query, { filter, ...page }, context) => {
      const conditions = normalizeFilter(filter);
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
