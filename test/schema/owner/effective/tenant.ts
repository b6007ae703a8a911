import type { SandboxOptions } from '../../../../src/sandbox/sandbox.ts';
import { idOf, range } from '../../../support/fixtures/rows.ts';
import { sandboxedGateway, type SandboxedGateway } from '../../../support/gateway.ts';

/** The app in which the entitlements are that own others. */
export const groupsId = idOf('Groups');

const roleSlug = 'primary';

/** A gateway over a tenant with an app whose entitlements own others. */
export async function gatewayOfGroups(switches: SandboxOptions['switches'] = {}) {
  const gateway = await sandboxedGateway({ switches });
  gateway.sandbox.store.addApp({ id: groupsId });
  return gateway;
}

export const userId = (number: number): string => idOf('User', number);
export const appId = (number: number): string => idOf('App', number);

/** Adds an entitlement that people with these numbers hold, each by one account of the entitlement's own. */
export function addGroup(
  { sandbox: { store } }: SandboxedGateway,
  number: number,
  people: readonly number[],
): void {
  const id = idOf('Ent', number);
  store.addAppEntitlement({ appId: groupsId, id, displayName: `Group ${number}` });
  for (const person of people) {
    if (store.user(userId(person)) === undefined)
      store.addUser({ id: userId(person), displayName: `Person ${person}` });
    const appUserId = idOf('Acc', number * 10_000 + person);
    store.addAppUser({ appId: groupsId, id: appUserId, identityUserId: userId(person) });
    store.addGrant({ appId: groupsId, appEntitlementId: id, appUserId });
  }
}

/** Adds an app that these people own, and the groups of these numbers. */
export function addOwnedApp(
  { sandbox: { store } }: SandboxedGateway,
  number: number,
  { people = [], groups = [] }: { readonly people?: readonly number[]; readonly groups?: readonly number[] },
): void {
  const key = { appId: appId(number) };
  store.addApp({ id: appId(number), displayName: `App ${number}` });
  for (const person of people) {
    store.addUser({ id: userId(person), displayName: `Person ${person}` });
    store.addUserOwner('app', key, { roleSlug, userId: userId(person) });
  }
  for (const group of groups) {
    const entitlement = { appId: groupsId, entitlementId: idOf('Ent', group) };
    store.addEntitlementOwner('app', key, { roleSlug, ...entitlement });
  }
}

/** The numbers from one to before another. */
export const between = (start: number, end: number): number[] =>
  range(end - start).map((index) => start + index);
