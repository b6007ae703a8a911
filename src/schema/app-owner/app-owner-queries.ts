import { searchUserOwners, type C1AppOwnerUser } from '../../c1/app-owners.ts';
import type { PageRequest } from '../../c1/page.ts';
import { App } from '../app/app.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection, type ConnectionArguments } from '../connection/read-connection.ts';
import type { Context } from '../context.ts';
import { appOwnerUserLoader, rememberPerson } from './app-owner-loader.ts';
import { AppOwnerUser } from './app-owner-user.ts';

const AppOwnerUserConnection = connectionType(AppOwnerUser, 'people who own an app');

type OwnersArguments = ConnectionArguments & { readonly roleSlug?: string | null | undefined };

function readOwners(appId: string, { roleSlug, ...page }: OwnersArguments, context: Context) {
  const filter = { appId, roleSlug: roleSlug ?? undefined };
  const listing = {
    field: 'appUserOwners',
    filter,
    readPage: (request: PageRequest) => searchUserOwners(context.c1, filter, request),
    onRow: (owner: C1AppOwnerUser) => {
      rememberPerson(owner, context);
    },
  };
  return readConnection(listing, page);
}

const ownersArguments = {
  ...connectionArguments,
  ...builder.args((t) => ({
    roleSlug: t.string({ description: 'Only owners under this role. Owners under all roles if absent.' }),
  })),
};

const ownerArguments = builder.args((t) => ({
  roleSlug: t.string({ required: true, description: 'The role.' }),
  userRefId: t.id({ required: true, description: "C1's id of the person." }),
}));

const appIdArgument = builder.args((t) => ({
  appId: t.id({ required: true, description: "C1's id of the app." }),
}));

builder.objectFields(App, (t) => ({
  userOwners: t.field({
    type: AppOwnerUserConnection,
    description:
      'The people who own the app, one entry for each role of each. Null when they cannot be read.',
    args: ownersArguments,
    resolve: ({ id }, args, context) => readOwners(id, args, context),
  }),
  userOwner: t.field({
    type: AppOwnerUser,
    description: 'One ownership of the app. Null when the person does not own it under this role.',
    args: ownerArguments,
    resolve: ({ id }, owner, context) => appOwnerUserLoader(context).load({ appId: id, ...owner }),
  }),
}));

builder.queryFields((t) => ({
  appUserOwners: t.field({
    type: AppOwnerUserConnection,
    description:
      'The people who own an app, one entry for each role of each, without reading the app first. ' +
      'Null with an error when the app does not exist or its owners cannot be read.',
    args: { ...appIdArgument, ...ownersArguments },
    resolve: (_query, { appId, ...args }, context) => readOwners(appId, args, context),
  }),
  appUserOwner: t.field({
    type: AppOwnerUser,
    description: 'One ownership of an app. Null when the person does not own it under this role.',
    args: { ...appIdArgument, ...ownerArguments },
    resolve: (_query, owner, context) => appOwnerUserLoader(context).load(owner),
  }),
}));
