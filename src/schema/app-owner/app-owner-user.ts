import { randomUUID } from 'node:crypto';
import type { C1AppOwnerUser } from '../../c1/app-owners.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { identifiedBy, Node } from '../node/node.ts';
import { followReference } from '../reference.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';
import { appOwnerUserLoader } from './app-owner-loader.ts';

/** No id of C1's begins like this. */
const hidden = 'hidden ';

/** A person who owns an app under one role. */
export const AppOwnerUser = builder.objectRef<C1AppOwnerUser>('AppOwnerUser');

AppOwnerUser.implement({
  description: 'A person who owns an app under one role. The same person may own it under several.',
  interfaces: [Node],
  extensions: identifiedBy(
    ['appId', 'roleSlug', 'userRefId'],
    // A hidden person has no id to be told by; the keys must tell such ownerships apart all the same.
    (owner: C1AppOwnerUser) => [owner.appId, owner.roleSlug, owner.userRefId ?? hidden + randomUUID()],
    ([appId, roleSlug, userRefId], context) =>
      userRefId.startsWith(hidden)
        ? Promise.resolve(null)
        : appOwnerUserLoader(context).load({ appId, roleSlug, userRefId }),
  ),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: "C1's id of the app." }),
    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      resolve: ({ appId }, _args, context, info) => followReference(info, appLoader(context))(appId),
    }),
    roleSlug: t.exposeString('roleSlug', {
      nullable: false,
      description: 'The role under which the person owns the app. Roles are named by each tenant.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'Since when the person owns the app under this role. Null when C1 does not say.',
    }),
    user: t.field({
      type: User,
      description: 'The person. Null when C1 does not show them to the caller or they cannot be read.',
      resolve: ({ user, userRefId }, _args, context, info) => {
        if (user !== null || userRefId === null) return user;
        return followReference(info, userLoader(context))(userRefId);
      },
    }),
  }),
});
