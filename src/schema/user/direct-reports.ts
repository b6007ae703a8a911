import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { createPeopleLists } from './people-naming.ts';
import { User } from './user.ts';
import { UserConnection } from './user-queries.ts';

const directReports = createPeopleLists({
  field: 'User.directReports',
  filterOf: (managerIds) => ({ managerIds }),
  namedBy: ({ managerIds }) => managerIds,
});

builder.objectField(User, 'directReports', (t) =>
  t.field({
    type: UserConnection,
    description:
      'The people whose `managers` include this person, in no particular order. A person can have several managers, and ' +
      'can be their own. Null with an error when they cannot be read.',
    args: connectionArguments,
    extensions: callsC1(directReports),
    resolve: ({ id }, page, context) => directReports.read(id, page, context),
  }),
);
