import type { AppEntitlement } from '../rows/app/app-entitlement.ts';
import type { AppResourceType } from '../rows/app/app-resource-type.ts';
import type { AppResource } from '../rows/app/app-resource.ts';
import type { AppUser } from '../rows/app/app-user.ts';
import type { App } from '../rows/app/app.ts';
import type { Connector } from '../rows/app/connector.ts';
import type { Tenant } from './tenant.ts';
import { notFound } from '../protocol/status.ts';
import type { Store } from './store.ts';
import type { User } from '../rows/user.ts';

/*
 * The objects that a call may refer to. C1 is known to hide a deleted app from every such call. It is assumed to do the
 * same with deleted objects of an app, and with all objects of a deleted app. All functions throw 404.
 */

/** The app; a deleted one is 404. */
export function requireApp(store: Store, appId: string): App {
  return requireUndeleted(store.app(appId));
}

/** The rows of an app without deleted ones; for an app that does not exist, the switch `listOfUnknownApp` decides. */
export function visibleRowsOfApp<Row extends AppRow>(
  { store, switches }: Tenant,
  appId: string,
  rows: readonly Row[],
): readonly Row[] {
  const app = store.app(appId);
  const isThere = app !== undefined && app.deletedAt === null;
  if (!isThere && switches.listOfUnknownApp === '404') throw notFound();
  return isThere ? rows.filter((row) => row.appId === appId && row.deletedAt === null) : [];
}

interface AppRow {
  readonly appId: string;
  readonly deletedAt: string | null;
}

export function requireConnector(store: Store, appId: string, id: string): Connector {
  requireApp(store, appId);
  return requireUndeleted(store.connectors.get(appId, id));
}

export function requireEntitlement(store: Store, appId: string, id: string): AppEntitlement {
  requireApp(store, appId);
  return requireUndeleted(store.appEntitlements.get(appId, id));
}

export function requireResourceType(store: Store, appId: string, id: string): AppResourceType {
  requireApp(store, appId);
  return requireUndeleted(store.appResourceTypes.get(appId, id));
}

export function requireResource(store: Store, key: readonly [string, string, string]): AppResource {
  requireApp(store, key[0]);
  return requireUndeleted(store.appResources.get(...key));
}

export function requireAppUser(store: Store, appId: string, id: string): AppUser {
  requireApp(store, appId);
  return requireUndeleted(store.appUsers.get(appId, id));
}

/** The user, deleted or not. */
export function requireUser(store: Store, id: string): User {
  const user = store.user(id);
  if (!user) throw notFound();
  return user;
}

function requireUndeleted<Row extends { readonly deletedAt: string | null }>(row: Row | undefined): Row {
  if (!row || row.deletedAt !== null) throw notFound();
  return row;
}
