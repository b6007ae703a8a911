import { searchAppResources, searchAppResourcesEndpoint } from '../../c1/resources/app/app-resources.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { App } from '../app/app.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { readConnection } from '../connection/read-connection.ts';
import { AppResource } from './app-resource.ts';
import { AppResourceOrder } from './app-resource-order.ts';
import { appResourceLoader } from './app-resource-loader.ts';
import { callsC1 } from '../c1-calls.ts';

const AppResourceConnection = connectionType(AppResource, 'resources');

const AppResourceFilter = builder.inputType('AppResourceFilter', {
  description:
    'Which resources to list: those that meet every condition that is given. A list means any of its items.',
  fields: (t) => ({
    query: t.string({ description: 'Words to look for in the name.' }),
    resourceTypeIds: t.idList({ description: 'Resources of one of these types.' }),
    ownerUserIds: t.idList({
      description:
        'Resources with one of these people as an owner. The word `none` among them means resources without an owner.',
    }),
    unownedOnly: t.boolean({
      description: 'Only resources without a primary owner. C1 refuses it together with `ownerUserIds`.',
    }),
  }),
});

builder.queryField('appResource', (t) =>
  t.field({
    type: AppResource,
    description: 'One resource of an app. Null when it does not exist.',
    args: {
      appId: t.arg.id({ required: true, description: "C1's id of the app." }),
      resourceTypeId: t.arg.id({ required: true, description: "C1's id of the resource type." }),
      resourceId: t.arg.id({ required: true, description: "C1's id of the resource." }),
    },
    extensions: callsC1(appResourceLoader),
    resolve: (_query, key, context) => appResourceLoader(context).load(key),
  }),
);

builder.objectField(App, 'resources', (t) =>
  t.field({
    type: AppResourceConnection,
    description:
      "The app's resources, in an order of C1's own unless another is asked for. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: AppResourceFilter, description: 'Which of them. All of them if absent.' }),
      orderBy: t.arg({ type: AppResourceOrder, description: "In which order. In C1's own if absent." }),
    },
    extensions: callsC1(searchAppResourcesEndpoint),
    resolve: ({ id }, { filter, orderBy, ...page }, context) => {
      const conditions = { appIds: [id], ...normalizeFilter(filter), ...orderBy };
      const listing = {
        field: 'App.resources',
        filter: conditions,
        readPage: (request: PageRequest) => searchAppResources(context.c1, conditions, request),
        onNode: appResourceLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
