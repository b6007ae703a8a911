import type { PageRequest } from '../../c1/json/pagination.ts';
import type { C1Role } from '../../c1/resources/roles.ts';
import {
  listCredentialsEndpoint,
  listServicePrincipalCredentials,
  type C1ServicePrincipalCredential,
} from '../../c1/resources/service-principals.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments, connectionType } from '../connection/connection-type.ts';
import { readConnection } from '../connection/read-connection.ts';
import { resolveReference, resolveReferences } from '../loader/reference.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { Role } from '../role/role.ts';
import { roleLoader } from '../role/role-loader.ts';
import { ServicePrincipal } from './service-principal.ts';
import { servicePrincipalCredentialLoader } from './service-principal-credential-loader.ts';
import { callsServicePrincipalLoader, servicePrincipalLoader } from './service-principal-loader.ts';

/** A client credential of a service principal; C1 shows its secret only when it is created, and never here. */
export const ServicePrincipalCredential = builder.objectRef<C1ServicePrincipalCredential>(
  'ServicePrincipalCredential',
);

const nullWhenUnknown = 'Null when C1 does not say.';

ServicePrincipalCredential.implement({
  description: "A client credential by which a program calls C1's API, without its secret.",
  interfaces: [Node],
  extensions: nodeIdentity(servicePrincipalCredentialLoader),
  fields: (t) => ({
    servicePrincipalId: t.exposeID('servicePrincipalId', {
      nullable: false,
      description: "C1's id of the service principal.",
    }),
    servicePrincipal: t.field({
      type: ServicePrincipal,
      description: 'The service principal. Null when it does not exist (any more) or cannot be read.',
      extensions: callsServicePrincipalLoader,
      resolve: ({ servicePrincipalId }, _args, context, info) =>
        resolveReference(info, servicePrincipalLoader(context))(servicePrincipalId),
    }),
    credentialId: t.exposeID('id', {
      nullable: false,
      description:
        "C1's id of the credential, a readable name such as `blue-whale-12345`, unique within its service principal only.",
    }),
    displayName: t.exposeString('displayName', {
      description: 'The name to show. Null when C1 has none or does not show it to the caller.',
    }),
    clientId: t.exposeString('clientId', {
      description: `The OAuth client id, which is no secret. ${nullWhenUnknown}`,
    }),
    allowSourceCidrs: t.exposeStringList('allowSourceCidrs', {
      nullable: false,
      description:
        'The networks that it can be used from, in CIDR notation. Empty when it can be used from all.',
    }),
    scopedRoleIds: t.exposeIDList('scopedRoleIds', {
      nullable: false,
      description:
        'The roles in C1 to which its tokens are limited; of these they have the ones that the service principal has. Empty ' +
        'when its tokens have all roles of the service principal.',
    }),
    scopedRoles: t.field({
      type: [Role],
      nullable: { list: false, items: true },
      description:
        'The roles to which its tokens are limited, in the order of `scopedRoleIds`. Null at the place of a role that does not exist or cannot be read.',
      extensions: callsC1(roleLoader),
      resolve: ({ scopedRoleIds }, _args, context, info) =>
        resolveReferences(info, roleLoader(context))(scopedRoleIds) as readonly (C1Role | null)[],
    }),
    requireDpop: t.exposeBoolean('requireDpop', {
      nullable: false,
      description: 'Whether calls with its tokens need a proof of possession (DPoP).',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: `When it was created. ${nullWhenUnknown}`,
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: `When it expires; C1 cannot extend it. ${nullWhenUnknown}`,
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      description: 'When it was last used. Null when it never was, or C1 does not say.',
    }),
  }),
});

const ServicePrincipalCredentialConnection = connectionType(ServicePrincipalCredential, 'credentials');

builder.objectField(ServicePrincipal, 'credentials', (t) =>
  t.field({
    type: ServicePrincipalCredentialConnection,
    description:
      "The client credentials, in an order of C1's own, without those that were revoked. Null with an error when they cannot be read.",
    args: connectionArguments,
    extensions: callsC1(listCredentialsEndpoint),
    resolve: ({ id }, page, context) => {
      const listing = {
        field: 'ServicePrincipal.credentials',
        filter: { servicePrincipalId: id },
        readPage: (request: PageRequest) => listServicePrincipalCredentials(context.c1, id, request),
        onNode: servicePrincipalCredentialLoader(context).prime,
      };
      return readConnection(listing, page);
    },
  }),
);
