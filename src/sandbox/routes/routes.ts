import { appEntitlementRoutes } from './app/app-entitlements.ts';
import { appResourceTypeRoutes } from './app/app-resource-types.ts';
import { appResourceRoutes } from './app/app-resources.ts';
import { appUserRoutes } from './app/app-users.ts';
import { appRoutes } from './app/apps.ts';
import { findingRoutes } from './findings.ts';
import { grantRoutes } from './app/grants.ts';
import { introspectionRoutes } from './introspection.ts';
import { connectorRoutes } from './app/connectors.ts';
import { ownedAppEntitlement } from '../ownership/kinds/app-entitlement.ts';
import { ownedAppResource } from '../ownership/kinds/app-resource.ts';
import { ownedAppUser } from '../ownership/kinds/app-user.ts';
import { ownedApp } from '../ownership/kinds/app.ts';
import { ownedConnector } from '../ownership/kinds/connector.ts';
import { ownedUser } from '../ownership/kinds/user.ts';
import { ownerRoutes } from '../ownership/owner-routes.ts';
import { personalClientRoutes } from './personal-clients.ts';
import { resourceOwnerRoutes } from './app/resource-owners.ts';
import type { Route } from '../protocol/route.ts';
import { servicePrincipalRoutes } from './service-principals.ts';
import type { Tenant } from '../store/tenant.ts';
import { directoryRoutes } from './directories.ts';
import { roleRoutes } from './roles.ts';
import { taskRoutes } from './tasks.ts';
import { userDelegationRoutes } from './user-delegation.ts';
import { userOwnershipRoutes } from './user-ownership.ts';
import { userRoutes } from './users.ts';

const owned = [ownedApp, ownedConnector, ownedAppEntitlement, ownedAppResource, ownedAppUser, ownedUser];

/** Every route below `/api`; the first match wins. A new resource is a file and its line here. */
export function createRoutes(tenant: Tenant): readonly Route[] {
  const routes: readonly Route[] = [
    ...introspectionRoutes(tenant, () => routes.map(({ rpc }) => rpc)),
    ...userRoutes(tenant),
    ...servicePrincipalRoutes(tenant),
    ...appRoutes(tenant),
    ...connectorRoutes(tenant),
    ...appEntitlementRoutes(tenant),
    ...appResourceRoutes(tenant),
    ...appResourceTypeRoutes(tenant),
    ...appUserRoutes(tenant),
    ...userDelegationRoutes(tenant),
    ...roleRoutes(tenant),
    ...directoryRoutes(tenant),
    ...grantRoutes(tenant),
    ...findingRoutes(tenant),
    ...userOwnershipRoutes(tenant),
    ...resourceOwnerRoutes(tenant),
    ...taskRoutes(tenant),
    ...personalClientRoutes(tenant),
    ...owned.flatMap((kind) => ownerRoutes(tenant, kind)),
  ];
  return routes;
}
