import { appOwners, apps, chain } from './branch.ts';
import { leaders, ownerships, type Ownership } from './company.ts';
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

/** The answer to a search for people by their ids, in an order of its own. */
export function searchAnswer(ids: ReadonlySet<string>): string {
  const list = [...leaders, ...chain].filter(({ id }) => ids.has(id)).map(viewOf);
  return JSON.stringify({ list, nextPageToken: '', expanded: [] });
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
    answers.set(`GET /api/v2/apps/${app.id}/owners/users?page_size=25`, owners);
  }
  for (const person of chain) {
    const answer = JSON.stringify({ userView: viewOf(person), expanded: [] });
    answers.set(`GET /api/v1/users/${person.id}`, Buffer.from(answer));
  }
  return answers;
}
