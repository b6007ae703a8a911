import type { C1Role } from '../../c1/resources/roles.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { searchUsers, searchUsersEndpoint } from '../../c1/resources/users.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { userLoader } from '../user/user-loader.ts';
import { UserConnection } from '../user/user-queries.ts';
import { roleLoader } from './role-loader.ts';

/** A role in C1: every field of its REST object, and the people that have it. */
export const Role = builder.objectRef<C1Role>('Role');

const nullWhenUnsaid = 'Null when C1 does not say.';

Role.implement({
  description: 'A role in C1: a set of permissions that people and credentials can have.',
  interfaces: [Node],
  extensions: nodeIdentity(roleLoader),
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: "C1's id of the role, 27 letters and digits." }),
    name: t.exposeString('name', {
      description: `The internal name; that of a built-in role begins with \`system:\`. ${nullWhenUnsaid}`,
    }),
    displayName: t.exposeString('displayName', {
      description: 'The name to show, which several roles may have. Null when there is none.',
    }),
    permissions: t.exposeStringList('permissions', {
      nullable: false,
      description:
        "The methods of C1's API that it permits, each as `permission/` and the name of the method.",
    }),
    serviceRoles: t.exposeStringList('serviceRoles', {
      nullable: false,
      description: "The levels on C1's services that it grants, such as `viewer` or `owner`.",
    }),
    systemBuiltin: t.exposeBoolean('systemBuiltin', {
      nullable: false,
      description: 'Whether it is built into C1; such a role cannot be changed.',
    }),
    systemApiOnly: t.exposeBoolean('systemApiOnly', {
      nullable: false,
      description: 'Whether it is meant for credentials only, not for people.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: `When it was made. ${nullWhenUnsaid}`,
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: `When it was last changed. ${nullWhenUnsaid}`,
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      description: 'When it was deleted. Null while it is not.',
    }),
    users: t.field({
      type: UserConnection,
      description:
        "The people with this role, in an order of C1's own. Null with an error when they cannot be read.",
      args: connectionArguments,
      extensions: callsC1(searchUsersEndpoint),
      resolve: ({ id }, page, context) => {
        const conditions = { roleIds: [id] };
        const listing = {
          field: 'Role.users',
          filter: conditions,
          readPage: (request: PageRequest) => searchUsers(context.c1, conditions, request),
          onNode: userLoader(context).prime,
        };
        return readConnection(listing, page);
      },
    }),
  }),
});
