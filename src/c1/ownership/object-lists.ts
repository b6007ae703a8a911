import type { C1Client } from '../client/client.ts';
import { C1Error } from '../errors.ts';
import { maxPageSize, minPageSize, readAllPages, type Page, type PageRequest } from '../json/pagination.ts';
import {
  searchAppUsers,
  searchAppUsersEndpoint,
  type AppUserFilter,
  type C1AppUser,
} from '../resources/app/app-users.ts';
import { searchApps, searchAppsEndpoint } from '../resources/app/apps.ts';
import { listConnectors, listConnectorsEndpoint, type C1Connector } from '../resources/app/connectors.ts';
import { searchUsers, searchUsersEndpoint, type C1User } from '../resources/users.ts';
import type { ObjectKey } from './ownable-kinds.ts';

/** Reads one page of objects that can have owners. Pages have always the same size. */
export type RowPageReader<Row> = (pageToken: string | undefined) => Promise<Page<Row>>;

/** As {@link RowPageReader}, of the keys of objects. */
export type ObjectPageReader = RowPageReader<ObjectKey>;

/** What the lists of this file call. */
export const objectListEndpoints = {
  connectors: [searchAppsEndpoint, listConnectorsEndpoint],
  accounts: [searchAppUsersEndpoint],
  users: [searchUsersEndpoint],
} as const;

/** A list of rows, in pages as large as C1 gives them unless another size is given. */
export function createRowReader<Row>(
  read: (page: PageRequest) => Promise<Page<Row>>,
  pageSize: number = maxPageSize,
): RowPageReader<Row> {
  return (pageToken) => read({ pageSize, pageToken });
}

/** A list of keys: of each row that has one, each once in a page, in pages as large as C1 gives them. */
export function createKeyReader<Row>(
  read: (page: PageRequest) => Promise<Page<Row>>,
  keyOf: (row: Row) => ObjectKey | null,
): ObjectPageReader {
  return toKeyReader(createRowReader(read), keyOf);
}

function toKeyReader<Row>(read: RowPageReader<Row>, keyOf: (row: Row) => ObjectKey | null): ObjectPageReader {
  return async (pageToken) => {
    const { rows, nextPageToken } = await read(pageToken);
    const keys = rows.map(keyOf).filter((key) => key !== null);
    const distinct = new Map(keys.map((key) => [JSON.stringify(key), key]));
    return { rows: [...distinct.values()], nextPageToken };
  };
}

/** The filter of a list that may be that of some apps only. */
export interface OfApps {
  readonly appIds?: readonly string[];
}

/**
 * The connectors of all apps, or of some. C1 lists those of one app, so a page has those of the fewest apps that a page
 * can have.
 */
export function createConnectorReader(c1: C1Client, apps: OfApps = {}): RowPageReader<C1Connector> {
  return async (pageToken) => {
    const { rows, nextPageToken } = await searchApps(c1, apps, { pageSize: minPageSize, pageToken });
    const connectors = await Promise.all(rows.map(({ id }) => readAppConnectors(c1, id)));
    return { rows: connectors.flat(), nextPageToken };
  };
}

/** The connectors of an app; none of one that was deleted since it was listed. */
async function readAppConnectors(c1: C1Client, appId: string): Promise<readonly C1Connector[]> {
  try {
    return await readAllPages((page) => listConnectors(c1, appId, page));
  } catch (error) {
    if (error instanceof C1Error && error.kind === 'not-found') return [];
    throw error;
  }
}

/** The keys of all connectors, as {@link createConnectorReader}. */
export function createConnectorKeyReader(c1: C1Client): ObjectPageReader {
  return toKeyReader(createConnectorReader(c1), ({ appId, id }) => ({ appId, connectorId: id }));
}

/** All users that are no people: services, agents and C1's own. */
export function createServiceUserReader(c1: C1Client): RowPageReader<C1User> {
  return createRowReader((page) => searchUsers(c1, { excludeTypes: ['USER_TYPE_HUMAN'] }, page));
}

/** The keys of all users that are no people. */
export function createServiceUserKeyReader(c1: C1Client): ObjectPageReader {
  return toKeyReader(createServiceUserReader(c1), ({ id }) => ({ userId: id }));
}

/** A search of accounts, and whether an account is among its results. */
export interface AccountSearch {
  readonly filter: AppUserFilter;
  readonly matches: (account: C1AppUser) => boolean;
}

const accountTypes = ['APP_USER_TYPE_SERVICE_ACCOUNT', 'APP_USER_TYPE_SYSTEM_ACCOUNT'];
const nhiTypes = [
  'APP_USER_NHI_TYPE_APP_REGISTRATION',
  'APP_USER_NHI_TYPE_ASSUMABLE_ROLE',
  'APP_USER_NHI_TYPE_MANAGED_IDENTITY',
];
const agentStatuses = ['APP_USER_AGENT_STATUS_READY', 'APP_USER_AGENT_STATUS_DISABLED'];

/** The searches that together find the accounts of machines and agents. */
export const machineAccountSearches: readonly AccountSearch[] = [
  {
    filter: { appUserTypes: accountTypes },
    matches: ({ appUserType }) => accountTypes.includes(appUserType ?? ''),
  },
  { filter: { nhiTypes }, matches: ({ nhiType }) => nhiTypes.includes(nhiType ?? '') },
  { filter: { agentStatuses }, matches: ({ agentStatus }) => agentStatuses.includes(agentStatus ?? '') },
];

/** The accounts that several searches find, one list for each search: without those that an earlier one finds, too. */
export function createAccountReaders(
  c1: C1Client,
  searches: readonly AccountSearch[],
  apps: OfApps = {},
): readonly RowPageReader<C1AppUser>[] {
  return searches.map(({ filter }, index) => {
    const earlier = searches.slice(0, index);
    return createRowReader(async (page) => {
      const { rows, nextPageToken } = await searchAppUsers(c1, { ...filter, ...apps }, page);
      return {
        rows: rows.filter((account) => !earlier.some(({ matches }) => matches(account))),
        nextPageToken,
      };
    });
  });
}

/** The keys of the accounts that several searches find, as {@link createAccountReaders}. */
export function createAccountKeyReaders(
  c1: C1Client,
  searches: readonly AccountSearch[],
): readonly ObjectPageReader[] {
  return createAccountReaders(c1, searches).map((read) =>
    toKeyReader(read, ({ appId, id }) => ({ appId, userId: id })),
  );
}
