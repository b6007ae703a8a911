import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { createRandom } from '../../../../src/sandbox/random/random.ts';
import { exchange, type Exchange } from '../exchange.ts';
import type { Tenant } from './tenant.ts';

/** What became of the operations of good callers. */
export interface GoodOperations {
  readonly reads: number;
  /** 0 if there was none. */
  readonly medianReadMs: number;
  readonly writes: number;
  /** Answers other than the right ones: the first few of them. */
  readonly wrong: readonly string[];
}

const readQuery = `query ($appId: ID!) {
  appUserOwners(appId: $appId, first: 10) { nodes { roleSlug user { id displayName managers { displayName } } } }
}`;
const writeQuery = `mutation ($input: CreateUserOwnerInput!) {
  createUserOwner(input: $input) { appOwnerUser { appId roleSlug user { id } } }
}`;

const everyMs = 50;
const maxShown = 5;

/** The operations of callers with tokens of their own; they are sent again and again. */
export interface GoodCallers {
  /** What became of them since asked last. */
  readonly report: () => GoodOperations;
  /** The ownerships that were said to be created, as `appId userId`. */
  readonly created: ReadonlySet<string>;
}

/** Starts callers that read and write one operation at a time, and know the answers. */
export function startGoodCallers(url: string, tenant: Tenant): GoodCallers {
  const { sandbox, readAppId, writtenAppIds, userIds } = tenant;
  const tokens = Array.from({ length: 5 }, () => sandbox.issueToken());
  const random = createRandom(7);
  const expectedRead = inOrder({ data: { appUserOwners: { nodes: expectedNodes(tenant) } } });
  const created = new Set<string>();
  let readTimes: number[] = [];
  let writes = 0;
  let wrong: string[] = [];

  const judge = (what: string, { outcome, answer }: Exchange, right: unknown): boolean => {
    if (outcome === '200' && isDeepStrictEqual(inOrder(answer), right)) return true;
    if (wrong.length < maxShown)
      wrong.push(`${what}: ${outcome} ${JSON.stringify(answer ?? '').slice(0, 300)}`);
    return false;
  };
  const read = async (): Promise<void> => {
    const body = JSON.stringify({ query: readQuery, variables: { appId: readAppId } });
    const result = await exchange(url, { body, token: random.pick(tokens) });
    readTimes.push(result.tookMs);
    judge('read', result, expectedRead);
  };
  const write = async (): Promise<void> => {
    const [appId, userRefId] = [random.pick(writtenAppIds), random.pick(userIds)];
    const variables = { input: { appId, userRefId, roleSlug: 'primary' } };
    const appOwnerUser = { appId, roleSlug: 'primary', user: { id: userRefId } };
    const body = JSON.stringify({ query: writeQuery, variables });
    const result = await exchange(url, { body, token: random.pick(tokens) });
    writes += 1;
    if (judge('write', result, { data: { createUserOwner: { appOwnerUser } } })) {
      created.add(`${appId} ${userRefId}`);
    }
  };
  for (const operation of [read, write]) void repeat(operation);
  return {
    created,
    report: () => {
      const result = { reads: readTimes.length, medianReadMs: median(readTimes), writes, wrong };
      [readTimes, writes, wrong] = [[], 0, []];
      return result;
    },
  };
}

async function repeat(operation: () => Promise<void>): Promise<never> {
  for (;;) {
    await operation();
    await delay(everyMs);
  }
}

function expectedNodes({ sandbox: { store }, readAppId }: Tenant): object[] {
  return store.ownersOf(readAppId).map(({ roleSlug, userId }) => {
    const { id, displayName, managerIds } = store.user(userId) ?? { managerIds: [] };
    const managers = managerIds.map((managerId) => ({ displayName: store.user(managerId)?.displayName }));
    return { roleSlug, user: { id, displayName, managers } };
  });
}

/** The same with its rows in one order: C1 promises none. */
function inOrder(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null), (name, value: unknown) =>
    name === 'nodes' && Array.isArray(value)
      ? value.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)))
      : value,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
