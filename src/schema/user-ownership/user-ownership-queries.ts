import type { PageRequest } from '../../c1/json/pagination.ts';
import { searchUserOwnership, searchUserOwnershipEndpoint } from '../../c1/resources/user-ownerships.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection, type ConnectionArguments } from '../connection/read-connection.ts';
import type { Context } from '../context.ts';
import { User } from '../user/user.ts';
import { UserOwnershipEntry, UserOwnershipType } from './user-ownership-entry.ts';

const UserOwnershipEntryConnection = connectionType(UserOwnershipEntry, 'things that a person owns');

const ownershipsArguments = {
  ...connectionArguments,
  ...builder.args((t) => ({
    ownershipTypes: t.field({
      type: [UserOwnershipType],
      description: 'Only objects of these kinds. Of all kinds if absent.',
    }),
  })),
};

type OwnershipsArguments = ConnectionArguments & {
  readonly ownershipTypes?: readonly string[] | null | undefined;
};

function readOwnerships(userId: string, { ownershipTypes, ...page }: OwnershipsArguments, { c1 }: Context) {
  const filter = { userId, ...(ownershipTypes && { ownershipTypes }) };
  const listing = {
    field: 'userOwnerships',
    filter,
    readPage: (request: PageRequest) => searchUserOwnership(c1, filter, request),
    onNode: () => undefined,
  };
  return readConnection(listing, page);
}

builder.objectField(User, 'ownerships', (t) =>
  t.field({
    type: UserOwnershipEntryConnection,
    description: 'What the person owns. Null with an error when it cannot be read.',
    args: ownershipsArguments,
    extensions: callsC1(searchUserOwnershipEndpoint),
    resolve: ({ id }, args, context) => readOwnerships(id, args, context),
  }),
);

builder.queryField('userOwnerships', (t) =>
  t.field({
    type: UserOwnershipEntryConnection,
    description:
      'What a person owns, without reading the person first. Empty for an id that C1 does not have, or an error if ' +
      'C1 reports one. Null with an error when it cannot be read.',
    args: {
      ...builder.args((a) => ({ userId: a.id({ required: true, description: "C1's id of the person." }) })),
      ...ownershipsArguments,
    },
    extensions: callsC1(searchUserOwnershipEndpoint),
    resolve: (_query, { userId, ...args }, context) => readOwnerships(userId, args, context),
  }),
);
