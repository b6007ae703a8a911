import { appOwners, apps, chain } from './branch.ts';
import { leaders, ownerships, type Ownership } from './company.ts';
import { printGrant } from './entitlement.ts';
import { appGroups, groups, holders } from './groups.ts';
import type { Person } from './person.ts';

/** The answer to a create. */
export function createAnswer(ownership: Ownership): string {
  return JSON.stringify({ appOwnerUser: ownership });
}

/** The one page of an app's owners. */
export function ownersAnswer(owners: readonly Ownership[]): string {
  return JSON.stringify({ list: owners, nextPageToken: '' });
}

const viewOf = (user: Person) => ({
  user,
  userId: user.id,
  rolesPath: '',
  managersPath: '',
  delegatedUserPath: '',
  directoriesPath: '',
  objectPermissions: null,
});

/** Rows as they are printed, by the id that a search finds them by, in the order in which C1 finds them. */
export type PrintedRows = ReadonlyMap<string, readonly string[]>;

export const userRows: PrintedRows = new Map(
  [...leaders, ...chain, ...holders].map((person) => [person.id, [JSON.stringify(viewOf(person))]]),
);

/** All entitlements are of one app: their ids tell them apart. */
export const grantRows: PrintedRows = new Map(
  groups.map((group) => [
    group.entitlement.id,
    group.holders.map((holder) => JSON.stringify(printGrant(group.entitlement, holder))),
  ]),
);

/** The answer to a search by ids. */
export function foundAnswer(rows: PrintedRows, ids: ReadonlySet<string>): string {
  const found = [...rows].flatMap(([id, printed]) => (ids.has(id) ? printed : []));
  return `{"list":[${found.join()}],"nextPageToken":"","expanded":[]}`;
}

/** The answer to a search for people by their ids, in an order of its own. */
export function searchAnswer(ids: ReadonlySet<string>): string {
  return foundAnswer(userRows, ids);
}

/** The one page of the entitlements that own an app. */
function entitlementOwnersAnswer(app: number): string {
  const list = (appGroups[app] ?? []).map(({ entitlement }) => ({
    appId: apps[app]?.id,
    roleSlug: 'delegated',
    createdAt: '2026-02-03T04:05:06.789Z',
    appEntitlement: entitlement,
  }));
  return JSON.stringify({ list, nextPageToken: '' });
}

/** The first page of all apps. */
export function appsAnswer(): string {
  return JSON.stringify({ list: apps, nextPageToken: '' });
}

/** The answers to reads and creates by method and URL, prepared. */
export function preparedAnswers(): ReadonlyMap<string, Buffer> {
  const answers = new Map<string, Buffer>();
  for (const owners of ownerships) {
    const appId = owners[0]?.appId ?? '';
    const path = `/api/v2/apps/${appId}/owners/users`;
    answers.set(`GET ${path}?page_size=100`, Buffer.from(ownersAnswer(owners)));
    for (const ownership of owners) {
      const key = `POST ${path}/${ownership.roleSlug}/${ownership.user.id}`;
      answers.set(key, Buffer.from(createAnswer(ownership)));
    }
  }
  for (const [index, app] of apps.entries()) {
    const owners = Buffer.from(ownersAnswer(appOwners[index] ?? []));
    answers.set(`GET /api/v1/apps/${app.id}`, Buffer.from(JSON.stringify({ app })));
    const path = `GET /api/v2/apps/${app.id}/owners`;
    answers.set(`${path}/users?page_size=25`, owners);
    answers.set(`${path}/users?page_size=100`, owners);
    answers.set(`${path}/entitlements?page_size=100`, Buffer.from(entitlementOwnersAnswer(index)));
  }
  for (const person of chain) {
    const answer = JSON.stringify({ userView: viewOf(person), expanded: [] });
    answers.set(`GET /api/v1/users/${person.id}`, Buffer.from(answer));
  }
  return answers;
}
