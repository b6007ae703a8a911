import type { Endpoint } from '../../c1/call/endpoint.ts';
import type { C1Client } from '../../c1/client/client.ts';
import { maxPageSize, type Page, type PageRequest } from '../../c1/json/pagination.ts';
import { maxFindingsPage, searchFindings, searchFindingsEndpoint } from '../../c1/resources/findings.ts';
import {
  maxPersonalClientsOfPage,
  searchPersonalClients,
  searchPersonalClientsEndpoint,
} from '../../c1/resources/personal-clients.ts';
import { searchOpenTasks, searchTasksEndpoint } from '../../c1/resources/tasks.ts';
import { searchUsers, searchUsersEndpoint } from '../../c1/resources/users.ts';

/** A number of rows, as far as they were counted. */
export interface BoundedCount {
  readonly count: number;
  /** Whether there are no more. */
  readonly isComplete: boolean;
}

/** Something that belongs to a person and is not moved together with ownerships. */
export interface Belongings {
  readonly endpoint: Endpoint;
  /** Counts what the person has. @throws C1Error */
  readonly count: (c1: C1Client, userId: string) => Promise<BoundedCount>;
}

/** The most pages that are counted. */
const maxPages = 5;

function createBelongings<Row>(
  endpoint: Endpoint,
  read: (c1: C1Client, userId: string, page: PageRequest) => Promise<Page<Row>>,
  isOf: (row: Row, userId: string) => boolean,
  pageSize = maxPageSize,
): Belongings {
  return {
    endpoint,
    count: async (c1, userId) => {
      let count = 0;
      let pageToken: string | undefined;
      for (let pages = 0; pages < maxPages; pages += 1) {
        const page = await read(c1, userId, { pageSize, pageToken });
        count += page.rows.filter((row) => isOf(row, userId)).length;
        pageToken = page.nextPageToken;
        if (pageToken === undefined) return { count, isComplete: true };
      }
      return { count, isComplete: false };
    },
  };
}

/** The people whose delegate the person is. */
export const delegators = createBelongings(
  searchUsersEndpoint,
  (c1, userId, page) => searchUsers(c1, { delegatedUserIds: [userId] }, page),
  ({ delegatedUserId }, userId) => delegatedUserId === userId,
);

/** The open tasks that are assigned to the person. */
export const openTasks = createBelongings(
  searchTasksEndpoint,
  searchOpenTasks,
  ({ state }) => state === 'TASK_STATE_OPEN',
);

const openStates = ['FINDING_STATE_OPEN', 'FINDING_STATE_IN_PROGRESS'];

/** The findings of any type of which the person is to take care, and that are not settled. */
export const openFindings = createBelongings(
  searchFindingsEndpoint,
  (c1, userId, page) => searchFindings(c1, { ownerIdentityUserIds: [userId], states: openStates }, page),
  ({ assignedOwner, computedOwner, state }, userId) =>
    (assignedOwner ?? computedOwner)?.identityUserId === userId && openStates.includes(state ?? ''),
  maxFindingsPage,
);

/** The person's API keys. */
export const apiKeys = createBelongings(
  searchPersonalClientsEndpoint,
  searchPersonalClients,
  (key, userId) => key.userId === userId && key.deletedAt === null,
  maxPersonalClientsOfPage,
);
