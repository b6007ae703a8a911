import { appOwners, apps, chain } from '../c1/branch.ts';
import { leaders, ownerships, type Ownership } from '../c1/company.ts';
import { appGroups } from '../c1/groups.ts';
import type { Person } from '../c1/person.ts';

const byId = new Map(leaders.map((person) => [person.id, person]));

/** The fields that the graph is asked for; "" is null there. */
function picked<Field extends keyof Person>(person: Person, ...fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [field, person[field] === '' ? null : person[field]]));
}

/** The app of a caller, as its owners name it, and the one whom the caller makes an owner. */
export function ownersOf(caller: number): readonly [Ownership, ...Ownership[]] {
  const [first, ...others] = ownerships[caller] ?? [];
  if (first === undefined) throw new Error(`there is no caller ${caller}`);
  return [first, ...others];
}

export function createdData(caller: number) {
  const [{ user, ...ownership }] = ownersOf(caller);
  const fields = picked(
    user,
    ...(['id', 'displayName', 'username', 'email', 'department', 'jobTitle'] as const),
    ...(['employmentStatus', 'employmentType', 'status', 'createdAt'] as const),
  );
  const departmentSources = user.departmentSources.map(({ appId, value }) => ({ appId, value }));
  return { createUserOwner: { appOwnerUser: { ...ownership, user: { ...fields, departmentSources } } } };
}

export function ownersData(caller: number) {
  const nodes = ownersOf(caller).map(({ user }) => ({
    user: picked(
      user,
      ...(['id', 'displayName', 'username', 'email', 'department', 'jobTitle'] as const),
      ...(['employmentStatus', 'employmentType', 'status', 'directoryStatus', 'type', 'createdAt'] as const),
    ),
  }));
  return { appUserOwners: { nodes } };
}

function leader<Field extends keyof Person>(id: string, ...fields: readonly Field[]) {
  const person = byId.get(id);
  return person === undefined ? null : picked(person, ...fields);
}

export function managersData(caller: number) {
  const nodes = ownersOf(caller).map(({ user }) => ({
    user: {
      ...picked(user, 'id', 'displayName'),
      managers: user.managerIds.map((id) => leader(id, 'id', 'displayName', 'email')),
      delegatedUser: leader(user.delegatedUserId, 'id', 'displayName'),
    },
  }));
  return { appUserOwners: { nodes } };
}

const ownersOfFirstApp = {
  nodes: (appOwners[0] ?? []).map(({ user }) => ({ user: picked(user, 'id', 'displayName') })),
};

export function lookupData() {
  return { app: apps[0], appUserOwners: ownersOfFirstApp };
}

export function chainData() {
  const top = chain.slice(-1).map((person): object => picked(person, 'id', 'displayName'));
  const [user] = chain.slice(0, -1).reduceRight((managers, { id }) => [{ id, managers }], top);
  return { user, appUserOwners: ownersOfFirstApp };
}

export function wideData() {
  const nodes = apps.map((app, index) => ({
    ...app,
    userOwners: {
      nodes: (appOwners[index] ?? []).map(({ user }) => ({
        user: {
          ...picked(user, 'id', 'displayName'),
          managers: user.managerIds.map((id) => leader(id, 'id', 'displayName')),
        },
      })),
    },
  }));
  return { apps: { nodes } };
}

/** The direct owners of an app as C1 lists them, then the others by id; each with all ownerships that make them one. */
function effectiveOwnersOf(app: number) {
  const direct = (appOwners[app] ?? []).map(({ user, roleSlug }) => ({
    user: picked(user, 'id', 'displayName'),
    sources: [{ roleSlug }],
  }));
  const people = (appGroups[app] ?? []).flatMap((group) => group.holders);
  const others = [...new Map(people.map((person) => [person.id, person])).values()]
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((person) => ({
      user: picked(person, 'id', 'displayName'),
      sources: people.filter(({ id }) => id === person.id).map(() => ({ roleSlug: 'delegated' })),
    }));
  return { nodes: [...direct, ...others], isComplete: true };
}

export function effectiveOwnersData() {
  const nodes = apps.map((app, index) => ({ ...app, effectiveOwners: effectiveOwnersOf(index) }));
  return { apps: { nodes } };
}
