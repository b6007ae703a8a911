import { appOwnerRoutes } from './app-owners.ts';
import { appRoutes } from './apps.ts';
import type { Route, Tenant } from './route.ts';
import { userRoutes } from './users.ts';

/** Every call below `/api`; the first route that fits wins. A new resource is a file and its line here. */
export function createRoutes(tenant: Tenant): readonly Route[] {
  return [...userRoutes(tenant), ...appRoutes(tenant), ...appOwnerRoutes(tenant)];
}
