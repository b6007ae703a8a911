import { listRolesEndpoint } from '../../c1/resources/roles.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readListedConnection } from '../connection/listed-connection.ts';
import { Role } from './role.ts';
import { roleLoader } from './role-loader.ts';

const RoleConnection = connectionType(Role, 'roles');

builder.queryFields((t) => ({
  role: t.field({
    type: Role,
    description: 'One role in C1. Null when it does not exist.',
    args: { id: t.arg.id({ required: true, description: "C1's id of the role." }) },
    extensions: callsC1(roleLoader),
    resolve: (_query, { id }, context) => roleLoader(context).load(id),
  }),
  roles: t.field({
    type: RoleConnection,
    description:
      "The roles in C1, in an order of C1's own. C1 may show a caller only some of them, such as those that the caller has. " +
      'Null with an error when they cannot be read.',
    args: connectionArguments,
    extensions: callsC1(listRolesEndpoint),
    resolve: (_query, page, context) =>
      readListedConnection({ field: 'roles', list: roleLoader, context }, page),
  }),
}));
