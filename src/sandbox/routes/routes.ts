import { createAppEntitlementRoutes } from './app/app-entitlements.ts';
import { createResourceTypeRoutes } from './app/app-resource-types.ts';
import { createAppResourceRoutes } from './app/app-resources.ts';
import { createAppUserRoutes } from './app/app-users.ts';
import { createAppRoutes } from './app/apps.ts';
import { createFindingRoutes } from './findings.ts';
import { createGrantRoutes } from './app/grants.ts';
import { createIntrospectionRoutes } from './introspection.ts';
import { createConnectorRoutes } from './app/connectors.ts';
import { ownedAppEntitlement } from '../ownership/kinds/app-entitlement.ts';
import { ownedAppResource } from '../ownership/kinds/app-resource.ts';
import { ownedAppUser } from '../ownership/kinds/app-user.ts';
import { ownedApp } from '../ownership/kinds/app.ts';
import { ownedConnector } from '../ownership/kinds/connector.ts';
import { ownedUser } from '../ownership/kinds/user.ts';
import { createOwnershipRoutes } from '../ownership/owner-routes.ts';
import { createPersonalClientRoutes } from './personal-clients.ts';
import { createResourceOwnerRoutes } from './app/resource-owners.ts';
import type { Route } from '../protocol/route.ts';
import { createServicePrincipalRoutes } from './service-principals.ts';
import type { Tenant } from '../store/tenant.ts';
import { createDirectoryRoutes } from './directories.ts';
import { createRoleRoutes } from './roles.ts';
import { createTaskRoutes } from './tasks.ts';
import { createUserDelegationRoutes } from './user-delegation.ts';
import { createUserOwnershipRoutes } from './user-ownership.ts';
import { createUserRoutes } from './users.ts';

const owned = [ownedApp, ownedConnector, ownedAppEntitlement, ownedAppResource, ownedAppUser, ownedUser];

/** Every route below `/api`; the first match wins. A new resource is a file and its line here. */
export function createRoutes(tenant: Tenant): readonly Route[] {
  const routes: readonly Route[] = [
    ...createIntrospectionRoutes(tenant, () => routes.map(({ rpc }) => rpc)),
    ...createUserRoutes(tenant),
    ...createServicePrincipalRoutes(tenant),
    ...createAppRoutes(tenant),
    ...createConnectorRoutes(tenant),
    ...createAppEntitlementRoutes(tenant),
    ...createAppResourceRoutes(tenant),
    ...createResourceTypeRoutes(tenant),
    ...createAppUserRoutes(tenant),
    ...createUserDelegationRoutes(tenant),
    ...createRoleRoutes(tenant),
    ...createDirectoryRoutes(tenant),
    ...createGrantRoutes(tenant),
    ...createFindingRoutes(tenant),
    ...createUserOwnershipRoutes(tenant),
    ...createResourceOwnerRoutes(tenant),
    ...createTaskRoutes(tenant),
    ...createPersonalClientRoutes(tenant),
    ...owned.flatMap((kind) => createOwnershipRoutes(tenant, kind)),
  ];
  return routes;
}
