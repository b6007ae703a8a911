import type { Role } from '../rows/role.ts';
import { pageFields, selectPage } from '../protocol/paging.ts';
import { id, requestMessage } from '../protocol/request-decoder.ts';
import { route, type Principal, type Route } from '../protocol/route.ts';
import { notFound } from '../protocol/status.ts';
import type { Tenant } from '../store/tenant.ts';

const listRequest = requestMessage('ListRolesRequest', pageFields);
const getRequest = requestMessage('GetRolesRequest', { roleId: id });

const getKey = (role: Role) => role.id;

/** Roles: list and get. Deleted ones are assumed to be hidden from both; whether they are in C1 is not known. */
export function createRoleRoutes({ store, switches }: Tenant): readonly Route[] {
  const isListedFor = (caller: Principal) => {
    if (switches.rolesListScope === 'all') return () => true;
    const held = store.user(caller.userId)?.roleIds ?? [];
    return (role: Role) => held.includes(role.id);
  };
  return [
    route({
      method: 'GET',
      path: '/api/v1/iam/roles',
      rpc: 'c1.api.iam.v1.Roles.List',
      handle: ({ query, caller }) => {
        const request = listRequest.read(query);
        const rows = store.roles.all().filter(isThere).filter(isListedFor(caller));
        return selectPage({ message: listRequest, request, rows, keyOf: getKey }, switches);
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/iam/roles/{role_id}',
      rpc: 'c1.api.iam.v1.Roles.Get',
      handle: ({ params }) => {
        const role = store.roles.get(getRequest.read({ roleId: params.role_id }).roleId);
        if (!role || !isThere(role)) throw notFound();
        return { role };
      },
    }),
  ];
}

const isThere = ({ deletedAt }: Role) => deletedAt === null;
