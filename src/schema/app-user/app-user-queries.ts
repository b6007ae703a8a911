import { searchAppUsers, searchAppUsersEndpoint } from '../../c1/resources/app/app-users.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { App } from '../app/app.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { readConnection } from '../connection/read-connection.ts';
import { AppUser } from './app-user.ts';
import { AppUserStatusStatus, AppUserType } from './app-user-enums.ts';
import { appUserLoader } from './app-user-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** Accounts, page by page. */
export const AppUserConnection = connectionType(AppUser, 'accounts');

const AppUserFilter = builder.inputType('AppUserFilter', {
  description:
    'Which accounts to list: those that meet every condition that is given. A list means any of its items.',
  fields: (t) => ({
    query: t.string({
      description:
        'Words to look for in the name. C1 does not document whether it looks in user names and email addresses too.',
    }),
    userIds: t.idList({ description: 'Accounts of one of these people.' }),
    appUserStatuses: t.field({
      type: [AppUserStatusStatus],
      description: 'Whether the account can be used.',
    }),
    appUserTypes: t.field({
      type: [AppUserType],
      description: 'The kind of user that the account is made for.',
    }),
  }),
});

builder.queryField('appUser', (t) =>
  t.field({
    type: AppUser,
    description: 'One account in an app. Null when it does not exist or C1 does not find it.',
    args: {
      appId: t.arg.id({ required: true, description: "C1's id of the app." }),
      appUserId: t.arg.id({ required: true, description: "C1's id of the account." }),
    },
    extensions: callsC1(appUserLoader),
    resolve: (_query, key, context) => appUserLoader(context).load(key),
  }),
);

builder.objectField(App, 'appUsers', (t) =>
  t.field({
    type: AppUserConnection,
    description:
      "The accounts in the app, in an order of C1's own. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: AppUserFilter, description: 'Which of them. All of them if absent.' }),
    },
    extensions: callsC1(searchAppUsersEndpoint),
    resolve: ({ id }, { filter, ...page }, context) => {
      const conditions = { appIds: [id], ...normalizeFilter(filter) };
      const listing = {
        field: 'App.appUsers',
        filter: conditions,
        readPage: (request: PageRequest) => searchAppUsers(context.c1, conditions, request),
        onNode: appUserLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
