import { onTestFinished } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { ObjectKeys, ObjectKind } from '../../src/sandbox/store/owned-object.ts';
import { keepOutOfLogs } from '../support/log-leaks/leak-check.ts';
import { overheard } from '../support/log-leaks/track-responses.ts';
import { start } from '../support/process.ts';
import { faultsAfter, faultsBefore, type Fault } from '../support/upstream/fault.ts';
import { faultProxy } from '../support/upstream/fault-proxy.ts';

/** An object of the leaver. */
export interface LeaverObject {
  readonly kind: ObjectKind;
  readonly key: ObjectKeys[ObjectKind];
  readonly name: string;
  readonly roleSlug: string;
}

/** A name that a spreadsheet would compute, with the signs that CSV needs. */
export const hostileName = '=HYPERLINK("http://127.0.0.1/?"&A1,"open")';

/** The names of the two people. */
export const leaverName = 'Lea Parting';
export const successorName = 'Sam Staying';

/** Adds an object of each kind in turn. */
function addObject({ store }: Sandbox, index: number): LeaverObject {
  const displayName = index === 1 ? hostileName : `Object ${index}`;
  const { id: appId } = store.addApp({ displayName });
  const roleSlug = index % 2 === 0 ? 'primary' : 'invented-deputy';
  const named = { name: displayName, roleSlug };
  switch (index % 6) {
    case 0:
      return { kind: 'app', key: { appId }, ...named };
    case 1: {
      const { id: connectorId } = store.addConnector({ appId, displayName });
      return { kind: 'connector', key: { appId, connectorId }, ...named };
    }
    case 2: {
      const { id: entitlementId } = store.addAppEntitlement({ appId, displayName });
      return { kind: 'appEntitlement', key: { appId, entitlementId }, ...named };
    }
    case 3: {
      const { id: resourceTypeId } = store.addAppResourceType({ appId });
      const resource = { appId, appResourceTypeId: resourceTypeId, displayName };
      const { id: resourceId } = store.addAppResource(resource);
      return { kind: 'appResource', key: { appId, resourceTypeId, resourceId }, ...named };
    }
    case 4: {
      const account = { appId, displayName, appUserType: 'APP_USER_TYPE_SERVICE_ACCOUNT' };
      return { kind: 'appUser', key: { appId, userId: store.addAppUser(account).id }, ...named };
    }
    default: {
      const { id: userId } = store.addUser({ displayName, type: 'USER_TYPE_SERVICE', status: 'ENABLED' });
      return { kind: 'user', key: { userId }, ...named };
    }
  }
}

/** All faults of single calls but huge answers, which would measure the loopback device. */
const faults: readonly Fault[] = [...faultsBefore, ...faultsAfter].filter((fault) => fault !== 'huge');

/**
 * A gateway over a tenant with a leaver that alone owns so many objects, and a successor. One call to C1 in five fails
 * while `random` is set.
 */
export async function leaverTenant(count: number) {
  const sandbox = await createSandbox({ seed: 'empty', ledgerLimit: 0, tokenLifetimeSeconds: 36_000 });
  const { store } = sandbox;
  const person = (displayName: string) =>
    store.addUser({ displayName, email: `${displayName.slice(0, 3)}@example.com`, status: 'ENABLED' });
  const [leaver, successor] = [person(leaverName), person(successorName)];
  const objects = Array.from({ length: count }, (_, index) => addObject(sandbox, index));
  for (const { kind, key, roleSlug } of objects) {
    store.addUserOwner(kind, key, { roleSlug, userId: leaver.id, createdAt: '2026-01-02T03:04:05Z' });
  }
  const ownersOf = ({ kind, key }: LeaverObject) =>
    store.userOwnersOf(kind, key).map(({ roleSlug, userId }) => ({ roleSlug, userId }));
  const ownerless: LeaverObject[] = [];
  let random: (() => number) | undefined;
  let creates: Promise<void> = Promise.resolve();
  const upstream = await listen(
    overheard({
      ...sandbox,
      receive: async (call) => {
        if (call.method === 'POST' && call.target.includes('/owners')) await creates;
        const answer = await sandbox.receive(call);
        if (call.method === 'DELETE') ownerless.push(...objects.filter((one) => ownersOf(one).length === 0));
        return answer;
      },
    }),
  );
  onTestFinished(upstream.close);
  let faultCount = 0;
  const network = await faultProxy(upstream.origin, () => {
    if (random === undefined || random() >= 0.2) return undefined;
    faultCount += 1;
    return faults[Math.floor(random() * faults.length)];
  });
  const { url } = await start({
    CONDUCTORONE_SERVER_URL: network.origin,
    GATEWAY_UPSTREAM_TIMEOUT_MS: '1000',
  });
  const token = sandbox.issueToken();
  keepOutOfLogs(token);
  return {
    url,
    token,
    store,
    leaver,
    successor,
    objects,
    ownersOf,
    /** Objects that have been without an owner at some time. */
    ownerless: (): readonly LeaverObject[] => ownerless,
    /** Lets calls fail from now on, or none any more. */
    fail: (chance: (() => number) | undefined) => {
      random = chance;
    },
    /** Calls that create an owner wait until what is returned is called. */
    holdCreates: (): (() => void) => {
      let release = (): void => undefined;
      creates = new Promise((resolve) => (release = resolve));
      return release;
    },
    /** How many calls have failed. */
    faultCount: () => faultCount,
  };
}
