import type { C1ServicePrincipal } from '../../c1/resources/service-principals.ts';
import { builder } from '../builder.ts';
import { mayCallC1 } from '../c1-calls.ts';
import { resolveReference } from '../loader/reference.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';
import { servicePrincipalLoader } from './service-principal-loader.ts';

/** A program with its own identity and credentials in C1. */
export const ServicePrincipal = builder.objectRef<C1ServicePrincipal>('ServicePrincipal');

const ActorObjectPermissions = builder
  .objectRef<NonNullable<C1ServicePrincipal['objectPermissions']>>('ActorObjectPermissions')
  .implement({
    description: 'What the caller may do with an object, as far as C1 says.',
    fields: (t) => ({
      read: t.exposeBoolean('read', { nullable: false, description: 'Whether the caller may see it.' }),
      edit: t.exposeBoolean('edit', { nullable: false, description: 'Whether the caller may change it.' }),
      delete: t.exposeBoolean('delete', {
        nullable: false,
        description: 'Whether the caller may delete it.',
      }),
      extra: t.expose('extra', {
        type: 'JSONObject',
        description: "Further permissions by C1's names, each true or false. Null when C1 does not say.",
      }),
    }),
  });

ServicePrincipal.implement({
  description:
    'A program with its own identity in C1: a user of the type `USER_TYPE_SERVICE` with credentials for the API. Not every ' +
    'user of that type is one.',
  interfaces: [Node],
  extensions: nodeIdentity(servicePrincipalLoader),
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: false,
      description: "C1's id of the service principal, which is that of its user.",
    }),
    displayName: t.exposeString('displayName', {
      description: 'The name to show. Null when C1 has none or does not show it to the caller.',
    }),
    user: t.field({
      type: User,
      description:
        'The same identity as a user, with its owners, roles and accounts. Null when C1 does not have it or it cannot be read.',
      extensions: mayCallC1(userLoader), // C1 embeds it
      resolve: ({ id }, _args, context, info) => resolveReference(info, userLoader(context))(id),
    }),
    objectPermissions: t.expose('objectPermissions', {
      type: ActorObjectPermissions,
      description: 'What the caller may do with the service principal. Null when C1 does not say.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was created. Null when C1 does not say.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was last changed. Null when C1 does not say.',
    }),
  }),
});
