import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { createPeopleLists } from './people-naming.ts';
import { User } from './user.ts';
import { UserConnection } from './user-queries.ts';

/** The people for whom a person stands in. */
export const delegators = createPeopleLists({
  field: 'User.delegators',
  filterOf: (delegatedUserIds) => ({ delegatedUserIds }),
  namedBy: ({ delegatedUserId }) => (delegatedUserId === null ? [] : [delegatedUserId]),
});

builder.objectField(User, 'delegators', (t) =>
  t.field({
    type: UserConnection,
    description:
      'The people for whom this person stands in: those whose `delegatedUser` it is, in no particular order. Null with an ' +
      'error when they cannot be read.',
    args: connectionArguments,
    extensions: callsC1(delegators),
    resolve: ({ id }, page, context) => delegators.read(id, page, context),
  }),
);
