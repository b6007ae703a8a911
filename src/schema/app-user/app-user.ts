import type { C1AppUser } from '../../c1/resources/app/app-users.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';
import { AppUserAgentStatus, AppUserNhiType, AppUserStatusStatus, AppUserType } from './app-user-enums.ts';
import { appUserLoader } from './app-user-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** An account in an app: every field of its REST object, its `id` under the name `appUserId`. */
export const AppUser = builder.objectRef<C1AppUser>('AppUser');

const nullWhenHidden = 'Null when there is none or C1 does not show it to the caller.';

const AppUserStatus = builder.objectRef<NonNullable<C1AppUser['status']>>('AppUserStatus').implement({
  description: 'Whether an account can be used.',
  fields: (t) => ({
    status: t.expose('status', {
      type: AppUserStatusStatus,
      description: 'Whether it can be used. Null for a value that this graph does not know.',
    }),
    details: t.exposeString('details', {
      description: "The same in the app's own words, such as `Suspended`. Null when it says no more.",
    }),
  }),
});

AppUser.implement({
  description: 'An account in an app, of a person, a program or the app itself.',
  interfaces: [Node],
  extensions: nodeIdentity(appUserLoader),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: "C1's id of the app." }),
    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) => resolveReference(info, appLoader(context))(appId),
    }),
    appUserId: t.exposeID('id', {
      nullable: false,
      description: "C1's id of the account, unique within its app only.",
    }),
    displayName: t.exposeString('displayName', { description: `The name to show. ${nullWhenHidden}` }),
    username: t.exposeString('username', { description: `The main user name. ${nullWhenHidden}` }),
    usernames: t.exposeStringList('usernames', { nullable: false, description: 'All its user names.' }),
    email: t.exposeString('email', { description: `The main email address. ${nullWhenHidden}` }),
    emails: t.exposeStringList('emails', { nullable: false, description: 'All its email addresses.' }),
    employeeIds: t.exposeStringList('employeeIds', {
      nullable: false,
      description: 'All employee numbers that it names.',
    }),
    status: t.expose('status', {
      type: AppUserStatus,
      description: `Whether it can be used. ${nullWhenHidden}`,
    }),
    isExternal: t.exposeBoolean('isExternal', {
      nullable: false,
      description: 'Whether it belongs to a person outside of the organisation.',
    }),
    profile: t.expose('profile', {
      type: 'JSONObject',
      description: `Further attributes, free in form. ${nullWhenHidden}`,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: `When C1 first saw it. ${nullWhenHidden}`,
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: `When it was last changed. ${nullWhenHidden}`,
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      description: 'When it was deleted. Null while it is not.',
    }),

    identityUserId: t.exposeID('identityUserId', {
      description: 'The person whose account it is. Null when C1 has matched it with no person.',
    }),
    identityUser: t.field({
      type: User,
      description:
        'The person whose account it is. Null when C1 has matched it with no person or that person cannot be read.',
      extensions: callsC1(userLoader),
      resolve: ({ identityUserId }, _args, context, info) =>
        identityUserId === null ? null : resolveReference(info, userLoader(context))(identityUserId),
    }),
    appUserType: t.expose('appUserType', {
      type: AppUserType,
      description: 'The kind of user that it is made for. Null for a value that this graph does not know.',
    }),
    agentStatus: t.expose('agentStatus', {
      type: AppUserAgentStatus,
      description:
        'Whether the AI agent that it stands for can work. Null for a value that this graph does not know.',
    }),
    nhiType: t.expose('nhiType', {
      type: AppUserNhiType,
      description:
        'The kind of non-human identity, if it is one. Null for a value that this graph does not know.',
    }),
    nhiDetail: t.exposeString('nhiDetail', {
      description: `A finer kind than \`nhiType\`, such as \`aws.role.lambda\`. ${nullWhenHidden}`,
    }),
  }),
});
