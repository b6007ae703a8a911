import type { Ownership } from './company.ts';
import { createPerson, idOf, type Person } from './person.ts';

/** An app as C1 prints one, as far as an operation of the bench reads it. */
export interface App {
  readonly id: string;
  readonly displayName: string;
}

const ownersPerApp = 4;
const managersPerApp = 3;

/** As many apps as one page has by default. */
export const apps: readonly App[] = Array.from({ length: 25 }, (_, app) => ({
  id: idOf('Branch', app),
  displayName: `App ${app}`,
}));

/** The owners of each app; their managers are leaders of the company, and no other app's owners have the same. */
export const appOwners: readonly (readonly Ownership[])[] = apps.map(({ id: appId }, app) =>
  Array.from({ length: ownersPerApp }, (_, index) => ({
    appId,
    roleSlug: 'primary',
    createdAt: '2026-02-03T04:05:06.789Z',
    user: createPerson(10_000 + app * ownersPerApp + index, {
      managerIds: [idOf('User', app * managersPerApp + (index % managersPerApp))],
      delegatedUserId: '',
    }),
  })),
);

const chainLength = 5;

/** A person, their manager, the manager's manager and so on. */
export const chain: readonly Person[] = Array.from({ length: chainLength }, (_, place) =>
  createPerson(20_000 + place, {
    managerIds: place === chainLength - 1 ? [] : [idOf('User', 20_000 + place + 1)],
    delegatedUserId: '',
  }),
);
