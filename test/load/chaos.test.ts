import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { print, type DocumentNode } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { graphql } from '../generated/gql.ts';
import { faultsAfter, faultsBefore, type Fault } from '../support/upstream/fault.ts';
import { faultProxy } from '../support/upstream/fault-proxy.ts';
import { gatewayOver, quickLimits } from '../support/gateway.ts';
import { overheard } from '../support/log-leaks/track-responses.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';
import { soakFactor } from './amount.ts';
import { createRandom } from './random.ts';

const operations = 1_000 * soakFactor;
/** After so many operations V8 has compiled what it will; the heap is measured from then on. */
const settled = 1_000;
const concurrency = 32;

/** A share of a hundredth, and as much more as chance adds where operations are few. */
const fewUnknown = 0.01 + 1 / Math.sqrt(operations);

const create = graphql(/* GraphQL */ `
  mutation ChaosCreate($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        user {
          id
        }
      }
    }
  }
`);

const remove = graphql(/* GraphQL */ `
  mutation ChaosDelete($input: DeleteUserOwnerInput!) {
    deleteUserOwner(input: $input) {
      deletedNodeId
    }
  }
`);

/** What is done to each ownership. */
type Change = 'create' | 'delete';

const methods: Readonly<Record<Change, string>> = { create: 'POST', delete: 'DELETE' };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapAfterCollection(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

interface Chaos {
  readonly operations: number;
  /** How many different ownerships the operations create, in turn. */
  readonly ownerships: number;
  readonly ownerLagSeconds: number;
  readonly faults?: readonly Fault[];
  readonly change?: Change;
}

/** All faults of single calls, but for huge answers: hundreds of them would measure the loopback device. */
const allFaults: readonly Fault[] = [...faultsBefore, ...faultsAfter].filter((fault) => fault !== 'huge');

/** A 5xx in front of C1 leaves each write of unknown outcome by right, as resets in front of it do already. */
const faultsOfC1: readonly Fault[] = allFaults.filter((fault) => !/^5.*-before$/.test(fault));

/** Counts by key, as many as there are keys. */
type Counts = Map<string, number>;

function count(counts: Counts, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The same sandbox, which counts the changes that it carries out, by path; its ledger would drop some or keep all. */
function counted(sandbox: Sandbox, change: Change, writes: Counts): Sandbox {
  return {
    ...sandbox,
    receive: async (call) => {
      const answer = await sandbox.receive(call);
      if (call.method === methods[change] && answer.status === 200) count(writes, call.target);
      return answer;
    },
  };
}

/** Sends all the operations through a network that fails one call in five, and keeps what was said of each. */
async function runChaos(chaos: Chaos) {
  const { operations: total, ownerships, ownerLagSeconds, faults = faultsOfC1, change = 'create' } = chaos;
  const switches = { maxOwnersPerKind: ownerships, ownerLagSeconds };
  const sandbox = await createSandbox({
    seed: 'empty',
    ledgerLimit: 0,
    tokenLifetimeSeconds: 36_000,
    switches,
  });
  const writes: Counts = new Map();
  const upstream = await listen(overheard(counted(sandbox, change, writes)));
  onTestFinished(upstream.close);
  const random = createRandom(1);
  const { origin } = await faultProxy(upstream.origin, () =>
    random() < 0.2 ? faults[Math.floor(random() * faults.length)] : undefined,
  );
  const { send } = gatewayOver(origin, {
    token: sandbox.issueToken(),
    log: searchedLog('info'),
    // Long enough that a busy machine is not taken for a stalled one.
    timeoutMs: 1_000,
    calls: { ...quickLimits, operationTimeoutMs: 20_000, retry: { maxAttempts: 6, baseMs: 1, maxMs: 5 } },
  });
  const apps = Array.from({ length: 10 }, () => sandbox.store.addApp().id);
  const users = Array.from({ length: ownerships / apps.length }, () => sandbox.store.addUser().id);
  if (change === 'delete') addAllOwners(sandbox, apps, users);
  const said = { succeeded: new Set<string>(), failed: new Set<string>(), unknown: new Set<string>() };
  const answers: Counts = new Map();
  let settledHeap = 0;
  let next = 0;

  const work = async (): Promise<void> => {
    while (next < total) {
      const index = next++;
      const appId = apps[index % apps.length] ?? '';
      const userRefId = users[Math.floor(index / apps.length) % users.length] ?? '';
      const input = { appId, roleSlug: 'primary', userRefId };
      const { data, errors } = await send<Record<string, object | null>, object>(print(documents[change]), {
        input,
      });
      const key = pathOf(appId, userRefId);
      count(answers, key);
      if (Object.values(data ?? {}).some((payload) => payload !== null)) said.succeeded.add(key);
      else if (errors?.[0]?.extensions['outcome'] === 'UNKNOWN') said.unknown.add(key);
      else said.failed.add(key);
      if (index === settled) settledHeap = heapAfterCollection();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));

  const owners = apps.flatMap((id) => sandbox.store.ownersOf(id).map(({ userId }) => pathOf(id, userId)));
  const stored = new Set(owners);
  const all = apps.flatMap((appId) => users.map((userId) => pathOf(appId, userId)));
  const done = change === 'create' ? stored : new Set(all.filter((key) => !stored.has(key)));
  return { said, answers, writes, done, heap: heapAfterCollection() / settledHeap };
}

const documents: Readonly<Record<Change, DocumentNode>> = { create, delete: remove };

function addAllOwners({ store }: Sandbox, apps: readonly string[], users: readonly string[]): void {
  for (const appId of apps) {
    for (const userId of users) store.addOwner({ appId, roleSlug: 'primary', userId });
  }
}

/** Where an ownership is written, which is also its name here. */
function pathOf(appId: string, userId: string): string {
  return `/api/v2/apps/${appId}/owners/users/primary/${userId}`;
}

/** What C1 was brought to do more often than somebody was answered. */
function excessOf({ writes, answers }: { readonly writes: Counts; readonly answers: Counts }): string[] {
  return [...writes].filter(([key, done]) => done > (answers.get(key) ?? 0)).map(([key]) => key);
}

/** The figures of a run, for whoever reads the output. */
function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

// The first one in the file, so that nothing of another run is still there when the heap has settled.
test('memory does not grow with the number of operations that fail', async () => {
  // Few ownerships, so that the sandbox in the same process has all its rows by then.
  const { heap, ...counts } = await runChaos({
    operations: settled + 2 * operations,
    ownerships: settled / 2,
    ownerLagSeconds: 0,
  });
  report(`heap at the end ÷ after ${settled} operations: ${heap.toFixed(3)}`);

  expect(heap).toBeLessThanOrEqual(1.03);
  expect(excessOf(counts)).toEqual([]);
});

test.each<[string, Omit<Chaos, 'operations' | 'ownerships'>, { maxUnknown: number }]>([
  ['reads that show writes at once', { ownerLagSeconds: 0 }, { maxUnknown: fewUnknown }],
  ['reads that lag behind writes', { ownerLagSeconds: 3_600 }, { maxUnknown: 1 }],
  ['failures in front of C1 too', { ownerLagSeconds: 0, faults: allFaults }, { maxUnknown: 1 }],
  ['deletes', { ownerLagSeconds: 0, change: 'delete' }, { maxUnknown: fewUnknown }],
  ['deletes and reads that lag', { ownerLagSeconds: 3_600, change: 'delete' }, { maxUnknown: 1 }],
])(
  'no write is lost or misreported when one call in five fails, with %s',
  async (name, chaos, { maxUnknown }) => {
    const { said, done, ...counts } = await runChaos({ operations, ownerships: operations, ...chaos });
    const { succeeded, failed, unknown } = said;
    const carriedOut = [...unknown].filter((key) => done.has(key)).length;
    report(
      `${name}: ${succeeded.size} succeeded, ${failed.size} failed, ${unknown.size} unknown (${carriedOut} done)`,
    );

    expect(succeeded.size + failed.size + unknown.size).toBe(operations);
    // What was said to be done is; what was said not to be is not; of the rest nothing was said.
    expect([...succeeded].filter((key) => !done.has(key))).toEqual([]);
    expect([...failed].filter((key) => done.has(key))).toEqual([]);
    // One ownership, one answer, so at most one write; and each of those shows, so none went uncounted.
    expect(excessOf(counts)).toEqual([]);
    expect(new Set(counts.writes.keys())).toEqual(done);
    expect(unknown.size / operations).toBeLessThanOrEqual(maxUnknown);
  },
);
