import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { expectRow } from '../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  jsonObject,
  lazyObject,
  list,
  nullableString,
  requiredId,
  timestamp,
  type Decoder,
  type Decoded,
} from '../json/decoders.ts';

/** An app from which people come to C1 (`c1.api.directory.v1.Directory`); the app has its name. */
export type C1Directory = Decoded<typeof readDirectory>;
const readDirectory = lazyObject('Directory', {
  appId: requiredId,
  // The two members of the oneof `account_filter`: at most one of them is set.
  all: jsonObject,
  celExpression: lazyObject('DirectoryAccountFilterCel', { expression: nullableString }),
  mergeConfig: lazyObject('DirectoryMergeConfig', {
    matchCases: list(
      lazyObject('DirectoryMergeMatchCase', { appUserKeyCel: nullableString, userKeyCel: nullableString }),
    ),
  }),
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

/** What identifies a directory: its app. */
export interface DirectoryKey {
  readonly appId: string;
}

export const listDirectoriesEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/directories',
  'c1.api.directory.v1.DirectoryService.List',
);
export const getDirectoryEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/directories/{app_id}',
  'c1.api.directory.v1.DirectoryService.Get',
);

const readView = lazyObject('DirectoryView', { directory: readDirectory });

/** The directory of a view; null if C1 hides it. */
const readViewed: Decoder<C1Directory | null> = (value, where, reading) =>
  readView(value, where, reading)?.directory ?? null;

/** DirectoryService.List: one page of the directories. */
export async function listDirectories(c1: C1Client, page: PageRequest): Promise<Page<C1Directory>> {
  const query = { page_size: page.pageSize, page_token: page.pageToken };
  const response = await c1.send(buildCall(listDirectoriesEndpoint, {}, { query }));
  return readPage(response, readViewed, 'DirectoryServiceListResponse', c1.responses);
}

/** DirectoryService.Get: one directory. @throws C1Error of kind `not-found`. */
export async function getDirectory(c1: C1Client, { appId }: DirectoryKey): Promise<C1Directory> {
  const response = await c1.send(buildCall(getDirectoryEndpoint, { app_id: appId }));
  const where = 'DirectoryServiceGetResponse.directoryView';
  return expectRow(readViewed(response['directoryView'], where, c1.responses), { appId });
}
