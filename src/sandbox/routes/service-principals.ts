import { redactUserFor } from '../rows/user.ts';
import type { ServicePrincipal, ServicePrincipalCredential } from '../rows/service-principal.ts';
import type { Principal } from '../protocol/route.ts';
import { id, requestMessage, text } from '../protocol/request-decoder.ts';
import { pageFields, selectPage, selectSinglePage, type Page } from '../protocol/paging.ts';
import { route, type Call, type Route } from '../protocol/route.ts';
import { invalidArgument, notFound, permissionDenied } from '../protocol/status.ts';
import type { Tenant } from '../store/tenant.ts';

const service = 'c1.api.service_principal.v1.ServicePrincipalService';

const getRequest = requestMessage('ServicePrincipalServiceGetRequest', { id });
const credentialsRequest = requestMessage('ServicePrincipalServiceListCredentialsRequest', {
  servicePrincipalId: id,
});
const getCredentialRequest = requestMessage('ServicePrincipalServiceGetCredentialRequest', {
  servicePrincipalId: id,
  id: text,
});

/** Service principals and their credentials: list and get of both. A tenant may lack the feature. */
export function createServicePrincipalRoutes(tenant: Tenant): readonly Route[] {
  return [...createPrincipalRoutes(tenant), ...createCredentialRoutes(tenant)].map((one) =>
    guardFeature(tenant, one),
  );
}

function createPrincipalRoutes(tenant: Tenant): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/service_principals',
      rpc: `${service}.List`,
      handle: ({ query, caller }) => {
        const rows = tenant.store.servicePrincipals.all();
        const page = printPage(tenant, { name: 'List', key: '', rows, query });
        return { ...page, list: page.list.map((row) => printServicePrincipal(caller, tenant, row)) };
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/service_principals/{id}',
      rpc: `${service}.Get`,
      handle: ({ params, caller }) => {
        const row = requireServicePrincipal(tenant, getRequest.read(params).id);
        return { servicePrincipal: printServicePrincipal(caller, tenant, row) };
      },
    }),
  ];
}

function createCredentialRoutes(tenant: Tenant): readonly Route[] {
  const listCredentials = () => tenant.store.servicePrincipalCredentials.all().filter(isListed(tenant));
  return [
    route({
      method: 'GET',
      path: '/api/v1/service_principals/{service_principal_id}/credentials',
      rpc: `${service}.ListCredentials`,
      handle: ({ params, query }) => {
        const request = credentialsRequest.read({ servicePrincipalId: params.service_principal_id });
        const key = requireServicePrincipal(tenant, request.servicePrincipalId).id;
        const rows = listCredentials().filter(({ servicePrincipalId }) => servicePrincipalId === key);
        return printPage(tenant, { name: 'ListCredentials', key, rows, query });
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/service_principals/{service_principal_id}/credentials/{id}',
      rpc: `${service}.GetCredential`,
      handle: ({ params }) => {
        const key = { servicePrincipalId: params.service_principal_id, id: params.id };
        const request = getCredentialRequest.read(key);
        const credential = listCredentials().find(
          (row) => row.servicePrincipalId === request.servicePrincipalId && row.id === request.id,
        );
        if (credential === undefined) throw notFound();
        return { credential };
      },
    }),
  ];
}

/** The switch `servicePrincipals` decides whether the tenant has the feature. */
function guardFeature({ switches }: Tenant, one: Route): Route {
  return {
    ...one,
    handle: (call) => {
      if (switches.servicePrincipals === '403') throw permissionDenied(one.rpc);
      if (switches.servicePrincipals === '404') throw notFound();
      return one.handle(call);
    },
  };
}

function requireServicePrincipal({ store }: Tenant, key: string): ServicePrincipal {
  const row = store.servicePrincipals.get(key);
  if (row === undefined) throw notFound();
  return row;
}

/** Whether a credential is there; that C1 no longer has expired ones is an inference. */
function isListed({ switches, now }: Tenant): (row: ServicePrincipalCredential) => boolean {
  return ({ expiresAt }) =>
    switches.expiredCredentials === 'listed' || expiresAt === null || Date.parse(expiresAt) > now();
}

function printServicePrincipal(caller: Principal, { store }: Tenant, row: ServicePrincipal) {
  const user = store.user(row.id);
  const mayChange = caller.permissions === 'all';
  return {
    ...row,
    user: user === undefined ? null : redactUserFor(caller, user),
    objectPermissions: { read: true, edit: mayChange, delete: mayChange, extra: {} },
  };
}

interface List<Row> {
  readonly name: string;
  /** The object that the list belongs to. */
  readonly key: string;
  readonly rows: readonly Row[];
  readonly query: Call['query'];
}

/** A response of a list, as the switch `servicePrincipalPages` has it. */
function printPage<Row extends { readonly id: string }>(
  { switches }: Tenant,
  { name, key, rows, query }: List<Row>,
): Page<Row> {
  const { servicePrincipalPages: pages } = switches;
  const [unknown] = Object.keys(query);
  if (pages === 'one' && unknown !== undefined) throw invalidArgument(`unknown query parameter ${unknown}`);
  const { pageToken = '' } = pages === 'by-token' ? query : {};
  const message = requestMessage(`ServicePrincipalService${name}Request`, { key: text, ...pageFields });
  const listing = { message, request: { key, pageToken, pageSize: 0 }, rows, keyOf: getKey };
  return pages === 'one' ? selectSinglePage(listing) : selectPage(listing, switches);
}

const getKey = ({ id: key }: { readonly id: string }) => key;
