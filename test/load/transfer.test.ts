import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { ObjectKeys, ObjectKind } from '../../src/sandbox/store/owned-object.ts';
import { start, type Running } from '../support/process.ts';
import { faultsAfter, faultsBefore, type Fault } from '../support/upstream/fault.ts';
import { faultProxy } from '../support/upstream/fault-proxy.ts';
import { overheard } from '../support/log-leaks/track-responses.ts';
import { createRandom } from './random.ts';

const rows = 1_000;
const roles = ['primary', 'invented-deputy'] as const;
const rowsOfCall = 25;
/** The most rounds of calls for the rows that are not done: far more than are needed. */
const maxRounds = 60;

/** All faults of single calls but huge answers, which would measure the loopback device. */
const faults: readonly Fault[] = [...faultsBefore, ...faultsAfter].filter((fault) => fault !== 'huge');

const types: Readonly<Record<ObjectKind, string>> = {
  app: 'App',
  connector: 'Connector',
  appEntitlement: 'AppEntitlement',
  appResource: 'AppResource',
  appUser: 'AppUser',
  user: 'User',
};

/** An object with the leaver as its only owner, under each of two roles. */
interface Owned {
  readonly kind: ObjectKind;
  readonly key: ObjectKeys[ObjectKind];
}

/** One row of the plan. */
interface Row extends Owned {
  readonly id: string;
  readonly roleSlug: string;
}

interface Transfer {
  readonly ownershipId: string;
  readonly outcome: 'MOVED' | 'ALREADY_MOVED' | 'ADDED' | 'NOT_MOVED' | 'UNKNOWN';
}

/** An object of each kind in turn. */
function addObject({ store }: Sandbox, index: number): Owned {
  const { id: appId } = store.addApp();
  switch (index % 6) {
    case 0:
      return { kind: 'app', key: { appId } };
    case 1:
      return { kind: 'connector', key: { appId, connectorId: store.addConnector({ appId }).id } };
    case 2:
      return { kind: 'appEntitlement', key: { appId, entitlementId: store.addAppEntitlement({ appId }).id } };
    case 3: {
      const { id: resourceTypeId } = store.addAppResourceType({ appId });
      const { id: resourceId } = store.addAppResource({ appId, appResourceTypeId: resourceTypeId });
      return { kind: 'appResource', key: { appId, resourceTypeId, resourceId } };
    }
    case 4:
      return { kind: 'appUser', key: { appId, userId: store.addAppUser({ appId }).id } };
    default:
      return { kind: 'user', key: { userId: store.addUser({ type: 'USER_TYPE_SERVICE' }).id } };
  }
}

/** A tenant with a leaver that alone owns everything, and what the sandbox sees of its owners. */
async function arrange(ownerLagSeconds: number) {
  let offset = 0;
  const sandbox = await createSandbox({
    now: () => Date.now() + offset,
    seed: 'empty',
    ledgerLimit: 0,
    tokenLifetimeSeconds: 36_000,
    switches: { ownerLagSeconds },
  });
  const { store } = sandbox;
  const [leaver, successor] = [store.addUser().id, store.addUser().id];
  const objects = Array.from({ length: rows / roles.length }, (_, index) => addObject(sandbox, index));
  const createdAt = '2026-01-02T03:04:05Z';
  const plan = objects.flatMap(({ kind, key }) =>
    roles.map((roleSlug): Row => {
      store.addUserOwner(kind, key, { roleSlug, userId: leaver, createdAt });
      const parts = [`${types[kind]}OwnerUser`, ...Object.values(key), roleSlug, leaver];
      return { kind, key, roleSlug, id: Buffer.from(JSON.stringify(parts)).toString('base64url') };
    }),
  );
  const ownersOf = ({ kind, key }: Owned) => store.userOwnersOf(kind, key);
  const isOwned = (row: Row, userId: string): boolean =>
    ownersOf(row).some((owner) => owner.userId === userId && owner.roleSlug === row.roleSlug);
  let deletes = 0;
  const ownerless: Owned[] = [];
  let calls = 0;
  const watched: Sandbox = {
    ...sandbox,
    receive: async (call) => {
      calls += 1;
      const answer = await sandbox.receive(call);
      if (call.method !== 'DELETE' || answer.status !== 200) return answer;
      deletes += 1;
      ownerless.push(...objects.filter((object) => ownersOf(object).length === 0));
      return answer;
    },
  };
  const { origin, close } = await listen(overheard(watched));
  onTestFinished(close);
  return {
    sandbox,
    origin,
    leaver,
    successor,
    plan,
    ownersOf,
    isOwned,
    objects,
    deletes: () => deletes,
    ownerless: () => ownerless,
    calls: () => calls,
    /** Lets reads show all that was written. */
    passTime: () => {
      offset += ownerLagSeconds * 1_000;
    },
  };
}

type Tenant = Awaited<ReturnType<typeof arrange>>;

const mutation = `mutation ($ownershipIds: [ID!]!, $toUserId: ID!) {
  transferOwnerships(input: { ownershipIds: $ownershipIds, toUserId: $toUserId }) { transfers { ownershipId outcome } }
}`;

/** Sends one call; undefined if the gateway died, or refused all of it. */
async function call(
  url: string,
  { sandbox, successor }: Tenant,
  ownershipIds: readonly string[],
): Promise<readonly Transfer[] | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${sandbox.issueToken()}`,
      },
      body: JSON.stringify({ query: mutation, variables: { ownershipIds, toUserId: successor } }),
    });
    const { data } = (await response.json()) as {
      readonly data?: { readonly transferOwnerships: { readonly transfers: readonly Transfer[] } | null };
    };
    return data?.transferOwnerships?.transfers;
  } catch {
    return undefined;
  }
}

/** Who of the two has the ownership. */
interface State {
  readonly hasLeaver: boolean;
  readonly hasSuccessor: boolean;
}

/** Whether an outcome agrees with what C1 has before and after the call. */
function isRight({ outcome }: Transfer, before: State, { hasLeaver, hasSuccessor }: State): boolean {
  switch (outcome) {
    case 'MOVED':
    case 'ALREADY_MOVED':
      return hasSuccessor && !hasLeaver;
    case 'ADDED':
      return hasSuccessor && hasLeaver;
    case 'NOT_MOVED':
      return hasLeaver === before.hasLeaver && hasSuccessor === before.hasSuccessor;
    case 'UNKNOWN':
      return true;
  }
}

/** Whether nothing is left to do for a row. */
function isDone({ outcome }: Transfer): boolean {
  return outcome === 'MOVED' || outcome === 'ALREADY_MOVED';
}

interface Run {
  readonly isFaulty: boolean;
  /** How often the gateway is killed. */
  readonly kills: number;
  readonly ownerLagSeconds: number;
}

/** Hands everything over as a client would: in calls of 25 rows, again for those that are not done. */
async function handOver({ isFaulty, kills, ownerLagSeconds }: Run) {
  const tenant = await arrange(ownerLagSeconds);
  const { plan, isOwned, leaver, successor } = tenant;
  const random = createRandom(19);
  const network = await faultProxy(tenant.origin, () =>
    isFaulty && random() < 0.2 ? faults[Math.floor(random() * faults.length)] : undefined,
  );
  const startGateway = (): Promise<Running> =>
    start({
      CONDUCTORONE_SERVER_URL: network.origin,
      GATEWAY_UPSTREAM_TIMEOUT_MS: '1000',
    });
  let gateway = await startGateway();
  const killAt = new Set(Array.from({ length: kills }, (_, index) => 2 * index));
  const wrong: Transfer[] = [];
  const outcomes = new Map<string, number>();
  const byId = new Map(plan.map((row) => [row.id, row]));
  const stateOf = (id: string): State => {
    const row = byId.get(id);
    if (row === undefined) throw new Error('a row that was not asked for');
    return { hasLeaver: isOwned(row, leaver), hasSuccessor: isOwned(row, successor) };
  };
  let open = plan.map(({ id }) => id);
  let sent = 0;
  let round = 0;
  for (; open.length > 0 && round < maxRounds; round += 1) {
    const again: string[] = [];
    for (let from = 0; from < open.length; from += rowsOfCall) {
      const ids = open.slice(from, from + rowsOfCall);
      const before = new Map(ids.map((id) => [id, stateOf(id)]));
      const answer = call(gateway.url, tenant, ids);
      if (killAt.has(sent++)) {
        await wait(Math.floor(random() * 120));
        gateway.process.kill('SIGKILL');
        await once(gateway.process, 'close');
        await answer;
        gateway = await startGateway();
        again.push(...ids);
        continue;
      }
      const transfers = (await answer) ?? [];
      for (const { outcome } of transfers) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      wrong.push(
        ...transfers.filter(
          (one) => !isRight(one, before.get(one.ownershipId) as State, stateOf(one.ownershipId)),
        ),
      );
      const done = new Set(transfers.filter(isDone).map(({ ownershipId }) => ownershipId));
      again.push(...ids.filter((id) => !done.has(id)));
    }
    open = again;
    tenant.passTime();
  }
  return { ...tenant, wrong, outcomes, open, round };
}

test.each<[string, Run]>([
  ['nothing fails', { isFaulty: false, kills: 0, ownerLagSeconds: 0 }],
  ['one call in five fails and the gateway is killed', { isFaulty: true, kills: 20, ownerLagSeconds: 0 }],
  [
    'one call in five fails, the gateway is killed and reads are late',
    { isFaulty: true, kills: 20, ownerLagSeconds: 60 },
  ],
])(
  'a thousand ownerships change hands while %s',
  async (name, run) => {
    const { open, wrong, outcomes, round, ...tenant } = await handOver(run);
    const { objects, ownersOf, successor, ownerless, calls } = tenant;
    const counts = JSON.stringify(Object.fromEntries(outcomes));
    process.stderr.write(`${name}: ${counts}, ${round} rounds, ${(calls() / rows).toFixed(2)} calls a row\n`);

    expect(open).toEqual([]);
    expect(wrong).toEqual([]);
    expect(ownerless()).toEqual([]);
    const rolesOf = (object: Owned) =>
      ownersOf(object)
        .map(({ roleSlug, userId }) => (userId === successor ? roleSlug : userId))
        .toSorted();
    expect(objects.map(rolesOf)).toEqual(objects.map(() => [...roles].toSorted()));
    if (!run.isFaulty) expect(calls() / rows).toBeLessThanOrEqual(4.05);
  },
  600_000,
);
