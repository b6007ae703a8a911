import type { C1Client } from '../../c1/client/client.ts';
import type { Endpoint } from '../../c1/call/endpoint.ts';
import {
  createAccountReaders,
  createConnectorReader,
  machineAccountSearches,
  objectListEndpoints,
  createRowReader,
  createServiceUserReader,
  type OfApps,
  type RowPageReader,
} from '../../c1/ownership/object-lists.ts';
import {
  entitlementPageSize,
  searchAppEntitlements,
  searchAppEntitlementsEndpoint,
} from '../../c1/resources/app/app-entitlements.ts';
import { searchAppResources, searchAppResourcesEndpoint } from '../../c1/resources/app/app-resources.ts';
import { searchApps, searchAppsEndpoint } from '../../c1/resources/app/apps.ts';
import type { PageReader } from '../connection/page-of-lists.ts';
import type { OwnableKindName } from '../owner/ownable-kind.ts';

/** An object that is looked at: its row as C1 lists it. */
export interface ListedObject {
  readonly kindName: OwnableKindName;
  readonly row: object;
}

/** How the objects of a kind are listed. */
interface Listing {
  readonly endpoints: readonly Endpoint[];
  /** Whether the objects belong to apps; `always` if there are so many that those of all apps are not listed. */
  readonly ofApps: 'always' | 'if-given' | 'never';
  /** The lists that together have every object of the kind. */
  readonly lists: (c1: C1Client, apps: OfApps) => readonly RowPageReader<object>[];
}

/** How the objects of each kind are listed. */
export const listings: Readonly<Record<OwnableKindName, Listing>> = {
  APP: {
    endpoints: [searchAppsEndpoint],
    ofApps: 'if-given',
    lists: (c1, apps) => [createRowReader((page) => searchApps(c1, apps, page))],
  },
  CONNECTOR: {
    endpoints: objectListEndpoints.connectors,
    ofApps: 'if-given',
    lists: (c1, apps) => [createConnectorReader(c1, apps)],
  },
  APP_ENTITLEMENT: {
    endpoints: [searchAppEntitlementsEndpoint],
    ofApps: 'always',
    lists: (c1, apps) => [
      createRowReader((page) => searchAppEntitlements(c1, apps, page), entitlementPageSize),
    ],
  },
  APP_RESOURCE: {
    endpoints: [searchAppResourcesEndpoint],
    ofApps: 'always',
    lists: (c1, apps) => [createRowReader((page) => searchAppResources(c1, apps, page))],
  },
  APP_USER: {
    endpoints: objectListEndpoints.accounts,
    ofApps: 'if-given',
    lists: (c1, apps) => createAccountReaders(c1, machineAccountSearches, apps),
  },
  USER: {
    endpoints: objectListEndpoints.users,
    ofApps: 'never',
    lists: (c1) => [createServiceUserReader(c1)],
  },
};

/** The lists of the objects of these kinds, kind by kind. */
export function createObjectReaders(
  kinds: readonly OwnableKindName[],
  apps: OfApps,
  c1: C1Client,
): readonly PageReader<ListedObject>[] {
  return kinds.flatMap((kindName) =>
    listings[kindName].lists(c1, apps).map((read): PageReader<ListedObject> => {
      return async (pageToken) => {
        const { rows, nextPageToken } = await read(pageToken);
        return { rows: rows.map((row) => ({ kindName, row })), nextPageToken };
      };
    }),
  );
}
