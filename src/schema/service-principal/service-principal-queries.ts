import type { PageRequest } from '../../c1/json/pagination.ts';
import {
  listServicePrincipals,
  listServicePrincipalsEndpoint,
} from '../../c1/resources/service-principals.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { User } from '../user/user.ts';
import { ServicePrincipal } from './service-principal.ts';
import {
  callsServicePrincipalLoader,
  primeServicePrincipal,
  servicePrincipalLoader,
} from './service-principal-loader.ts';

const ServicePrincipalConnection = connectionType(ServicePrincipal, 'service principals');

builder.queryFields((t) => ({
  servicePrincipal: t.field({
    type: ServicePrincipal,
    description: 'One service principal. Null when there is none with this id.',
    args: { id: t.arg.id({ required: true, description: "C1's id of the service principal." }) },
    extensions: callsServicePrincipalLoader,
    resolve: (_query, { id }, context) => servicePrincipalLoader(context).load(id),
  }),
  servicePrincipals: t.field({
    type: ServicePrincipalConnection,
    description:
      "Service principals, in an order of C1's own. Null with an error when they cannot be read, or the tenant does not " +
      'have the feature.',
    args: connectionArguments,
    extensions: callsC1(listServicePrincipalsEndpoint),
    resolve: (_query, page, context) => {
      const listing = {
        field: 'servicePrincipals',
        filter: {},
        readPage: (request: PageRequest) => listServicePrincipals(context.c1, request),
        onNode: (row: typeof ServicePrincipal.$inferType) => {
          primeServicePrincipal(row, context);
        },
      };
      return readConnection(listing, page);
    },
  }),
}));

/** The types of users that are no service principals: nothing is read for them. */
const otherTypes: ReadonlySet<unknown> = new Set(['USER_TYPE_HUMAN', 'USER_TYPE_SYSTEM']);

builder.objectField(User, 'servicePrincipal', (t) =>
  t.field({
    type: ServicePrincipal,
    description:
      'The service principal that the user is. Null for all other users, and where the tenant does not have the feature; for ' +
      'people, and for C1 itself, nothing is read.',
    extensions: callsServicePrincipalLoader,
    resolve: ({ id, type }, _args, context) =>
      otherTypes.has(type) ? null : servicePrincipalLoader(context).load(id),
  }),
);
