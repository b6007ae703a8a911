import {
  searchAppResourceTypes,
  searchAppResourceTypesEndpoint,
} from '../../c1/resources/app/app-resource-types.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { App } from '../app/app.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { readConnection } from '../connection/read-connection.ts';
import { AppResourceType } from './app-resource-type.ts';
import { appResourceTypeLoader } from './app-resource-type-loader.ts';
import { callsC1 } from '../c1-calls.ts';

const AppResourceTypeConnection = connectionType(AppResourceType, 'resource types');

const AppResourceTypeFilter = builder.inputType('AppResourceTypeFilter', {
  description: 'Which resource types to list: those that meet every condition that is given.',
  fields: (t) => ({
    query: t.string({ description: 'Words to look for in the name.' }),
    displayName: t.string({ description: 'The whole name.' }),
    resourceTypeIds: t.idList({ description: 'Any of these resource types.' }),
  }),
});

builder.queryField('appResourceType', (t) =>
  t.field({
    type: AppResourceType,
    description: 'One resource type of an app. Null when it does not exist.',
    args: {
      appId: t.arg.id({ required: true, description: "C1's id of the app." }),
      resourceTypeId: t.arg.id({ required: true, description: "C1's id of the resource type." }),
    },
    extensions: callsC1(appResourceTypeLoader),
    resolve: (_query, key, context) => appResourceTypeLoader(context).load(key),
  }),
);

builder.objectField(App, 'resourceTypes', (t) =>
  t.field({
    type: AppResourceTypeConnection,
    description:
      "The app's resource types, in an order of C1's own. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: AppResourceTypeFilter, description: 'Which of them. All of them if absent.' }),
    },
    extensions: callsC1(searchAppResourceTypesEndpoint),
    resolve: ({ id }, { filter, ...page }, context) => {
      const conditions = { appIds: [id], ...normalizeFilter(filter) };
      const listing = {
        field: 'App.resourceTypes',
        filter: conditions,
        readPage: (request: PageRequest) => searchAppResourceTypes(context.c1, conditions, request),
        onNode: appResourceTypeLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
