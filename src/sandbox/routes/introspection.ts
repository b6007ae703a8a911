import { createPermits } from '../auth/permissions.ts';
import { list, nested, requestMessage, text } from '../protocol/request-decoder.ts';
import { route, type Principal, type Route } from '../protocol/route.ts';
import { notFound, permissionDenied } from '../protocol/status.ts';
import type { Role } from '../rows/role.ts';
import type { Tenant } from '../store/tenant.ts';
import { toUserView } from './users.ts';

const authRpc = 'c1.api.auth.v1.Auth.Introspect';
const userRpc = 'c1.api.user.v1.UserService.Introspect';

const userRequest = requestMessage('IntrospectRequest', {
  expandMask: nested(requestMessage('UserExpandMask', { paths: list(text) })),
});

/** What C1 has of the caller: the person, and the permissions of the token. @param rpcs all that the tenant has */
export function createIntrospectionRoutes(tenant: Tenant, rpcs: () => readonly string[]): readonly Route[] {
  const { store, switches } = tenant;
  return [
    route({
      method: 'GET',
      path: '/api/v1/auth/introspect',
      rpc: authRpc,
      handle: ({ caller }) => {
        if (switches.introspectPermissions === '403') throw permissionDenied(authRpc);
        const { userId } = caller;
        return {
          principleId: userId === '' ? '2SandboxPrincipalNoUser0001' : userId,
          userId,
          tenantId: '2SandboxTenantTamarack00001',
          roles: getRoles(tenant, caller).flatMap(({ serviceRoles }) => serviceRoles),
          permissions: getPermittedRpcs(tenant, caller, rpcs()).map((rpc) => `permission/${rpc}`),
          features: ['SERVICE_PRINCIPALS'],
          disabledModules: [],
          deviceClientId: '',
        };
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/users/introspect',
      rpc: userRpc,
      handle: ({ body, caller }) => {
        userRequest.read(body);
        const user = store.user(caller.userId);
        if (!user && switches.introspectWithoutUser === '404') throw notFound();
        if (!user && switches.introspectWithoutUser === '403') throw permissionDenied(userRpc);
        return { userView: user ? toUserView(user, caller) : null, expanded: [] };
      },
    }),
  ];
}

/** The roles of the user that the caller acts for. */
export function getRoles({ store }: Tenant, { userId }: Principal): readonly Role[] {
  return (store.user(userId)?.roleIds ?? []).flatMap((id) => store.roles.get(id) ?? []);
}

function getPermittedRpcs(tenant: Tenant, caller: Principal, rpcs: readonly string[]): readonly string[] {
  switch (tenant.switches.introspectPermissions) {
    case 'all':
      return rpcs;
    case 'auth-only':
      return [authRpc];
    default:
      return rpcs.filter(createPermits(caller, getRoles(tenant, caller)));
  }
}
