import {
  entitlementPageSize,
  searchAppEntitlements,
  searchAppEntitlementsEndpoint,
} from '../../c1/resources/app/app-entitlements.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { App } from '../app/app.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { readConnection } from '../connection/read-connection.ts';
import { AppEntitlement } from './app-entitlement.ts';
import { appEntitlementLoader } from './app-entitlement-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** Entitlements, page by page. */
export const AppEntitlementConnection = connectionType(AppEntitlement, 'entitlements');

const AppEntitlementFilter = builder.inputType('AppEntitlementFilter', {
  description:
    'Which entitlements to list: those that meet every condition that is given. A list means any of its items.',
  fields: (t) => ({
    query: t.string({ description: 'Words to look for in the name and the description.' }),
    displayName: t.string({ description: 'The whole name.' }),
    alias: t.string({ description: "The exact name by which C1's command line finds it." }),
    resourceTypeIds: t.idList({ description: 'Entitlements on resources of one of these types.' }),
    resourceIds: t.idList({ description: 'Entitlements on one of these resources.' }),
    includeDeleted: t.boolean({
      description: 'Deleted ones too, and those whose resource or resource type is deleted.',
    }),
  }),
});

builder.queryField('appEntitlement', (t) =>
  t.field({
    type: AppEntitlement,
    description: 'One entitlement of an app. Null when it does not exist.',
    args: {
      appId: t.arg.id({ required: true, description: "C1's id of the app." }),
      entitlementId: t.arg.id({ required: true, description: "C1's id of the entitlement." }),
    },
    extensions: callsC1(appEntitlementLoader),
    resolve: (_query, key, context) => appEntitlementLoader(context).load(key),
  }),
);

builder.objectField(App, 'entitlements', (t) =>
  t.field({
    type: AppEntitlementConnection,
    description:
      "The app's entitlements, in an order of C1's own. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: AppEntitlementFilter, description: 'Which of them. All of them if absent.' }),
    },
    extensions: callsC1(searchAppEntitlementsEndpoint),
    resolve: ({ id }, { filter, ...page }, context) => {
      const conditions = { appIds: [id], ...normalizeFilter(filter) };
      const listing = {
        field: 'App.entitlements',
        filter: conditions,
        maxPageSize: entitlementPageSize,
        readPage: (request: PageRequest) => searchAppEntitlements(context.c1, conditions, request),
        onNode: appEntitlementLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
