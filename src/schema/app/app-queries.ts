import { searchApps, searchAppsEndpoint } from '../../c1/resources/app/apps.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { builder } from '../builder.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { App } from './app.ts';
import { AppFilter } from './app-filter.ts';
import { appLoader } from './app-loader.ts';
import { callsC1 } from '../c1-calls.ts';

const AppConnection = connectionType(App, 'apps');

builder.queryFields((t) => ({
  app: t.field({
    type: App,
    description: 'One app. Null when it does not exist or was deleted.',
    args: { id: t.arg.id({ required: true, description: "C1's id of the app." }) },
    extensions: callsC1(appLoader),
    resolve: (_query, { id }, context) => appLoader(context).load(id),
  }),
  apps: t.field({
    type: AppConnection,
    description: "Apps, in an order of C1's own. Null with an error when they cannot be read.",
    args: {
      ...connectionArguments,
      filter: t.arg({ type: AppFilter, description: 'Which apps. All of them if absent.' }),
    },
    extensions: callsC1(searchAppsEndpoint),
    resolve: (_query, { filter, ...page }, context) => {
      const conditions = normalizeFilter(filter);
      const listing = {
        field: 'apps',
        filter: conditions,
        readPage: (request: PageRequest) => searchApps(context.c1, conditions, request),
        onNode: appLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
}));
