import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { expectRow } from '../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  bool,
  jsonObject,
  lazyObject,
  list,
  nullableString,
  requiredId,
  timestamp,
  type Decoded,
} from '../json/decoders.ts';
import { readUser } from './users.ts';

/** A program with its own identity in C1 (`c1.api.service_principal.v1.ServicePrincipal`); its id is that of its user. */
export type C1ServicePrincipal = Decoded<typeof readServicePrincipal>;
const readServicePrincipal = lazyObject('ServicePrincipal', {
  id: requiredId,
  displayName: nullableString,
  user: readUser,
  objectPermissions: lazyObject('ActorObjectPermissions', {
    read: bool,
    edit: bool,
    delete: bool,
    extra: jsonObject,
  }),
  createdAt: timestamp,
  updatedAt: timestamp,
});

/** A client credential without its secret (`c1.api.service_principal.v1.ServicePrincipalCredential`). */
export type C1ServicePrincipalCredential = Decoded<typeof readCredential>;
const readCredential = lazyObject('ServicePrincipalCredential', {
  id: requiredId,
  servicePrincipalId: requiredId,
  displayName: nullableString,
  clientId: nullableString,
  allowSourceCidrs: list(nullableString),
  scopedRoleIds: list(nullableString),
  requireDpop: bool,
  createdAt: timestamp,
  expiresAt: timestamp,
  lastUsedAt: timestamp,
});

/** What identifies a credential: the service principal, and a readable name within it. */
export interface ServicePrincipalCredentialKey {
  readonly servicePrincipalId: string;
  readonly credentialId: string;
}

const service = 'c1.api.service_principal.v1.ServicePrincipalService';

export const listServicePrincipalsEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/service_principals',
  `${service}.List`,
);
export const getServicePrincipalEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/service_principals/{id}',
  `${service}.Get`,
);
export const listCredentialsEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/service_principals/{service_principal_id}/credentials',
  `${service}.ListCredentials`,
);
export const getCredentialEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/service_principals/{service_principal_id}/credentials/{id}',
  `${service}.GetCredential`,
);

/** A page of a list without documented parameters: its size is C1's, and only a token that C1 gave is sent. */
type TokenOnly = Pick<PageRequest, 'pageToken'>;

/** ServicePrincipalService.List: all service principals, or one page of them; docs/upstream.md. */
export async function listServicePrincipals(
  c1: C1Client,
  { pageToken }: TokenOnly,
): Promise<Page<C1ServicePrincipal>> {
  const query = { page_token: pageToken };
  const response = await c1.send(buildCall(listServicePrincipalsEndpoint, {}, { query }));
  return readPage(response, readServicePrincipal, 'ServicePrincipalServiceListResponse', c1.responses);
}

/** ServicePrincipalService.Get: one of them. @throws C1Error of kind `not-found`, also for a user that is none. */
export async function getServicePrincipal(c1: C1Client, id: string): Promise<C1ServicePrincipal> {
  const response = await c1.send(buildCall(getServicePrincipalEndpoint, { id }));
  const where = 'ServicePrincipalServiceGetResponse.servicePrincipal';
  return expectRow(readServicePrincipal(response['servicePrincipal'], where, c1.responses), { id });
}

/** ServicePrincipalService.ListCredentials: all credentials of a service principal, or one page of them. */
export async function listServicePrincipalCredentials(
  c1: C1Client,
  servicePrincipalId: string,
  { pageToken }: TokenOnly,
): Promise<Page<C1ServicePrincipalCredential>> {
  const parameters = { service_principal_id: servicePrincipalId };
  const query = { page_token: pageToken };
  const response = await c1.send(buildCall(listCredentialsEndpoint, parameters, { query }));
  return readPage(response, readCredential, 'ServicePrincipalServiceListCredentialsResponse', c1.responses);
}

/** ServicePrincipalService.GetCredential: one credential. @throws C1Error of kind `not-found`. */
export async function getServicePrincipalCredential(
  c1: C1Client,
  { servicePrincipalId, credentialId: id }: ServicePrincipalCredentialKey,
): Promise<C1ServicePrincipalCredential> {
  const parameters = { service_principal_id: servicePrincipalId, id };
  const response = await c1.send(buildCall(getCredentialEndpoint, parameters));
  const where = 'ServicePrincipalServiceGetCredentialResponse.credential';
  return expectRow(readCredential(response['credential'], where, c1.responses), { servicePrincipalId, id });
}
