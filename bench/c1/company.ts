import { createPerson, idOf, type Person } from './person.ts';

/** One app, and one caller, for each connection of the load: nobody asks for what another one is asking for. */
export const callers = 32;

/** As many owners as one page of C1's has. */
const ownersPerApp = 100;

/** All managers and delegates there are: one search finds them. */
const [managers, delegates] = [90, 10];
const managersEach = 10;

export interface Ownership {
  readonly appId: string;
  readonly roleSlug: string;
  readonly createdAt: string;
  readonly user: Person;
}

/** Everybody who is a manager or a delegate, in the order in which C1 finds them: not that of their ids. */
export const leaders: readonly Person[] = Array.from({ length: managers + delegates }, (_, index) =>
  createPerson(managers + delegates - 1 - index, { managerIds: [idOf('User', 0)], delegatedUserId: '' }),
);

/** Ten managers each, so spread that each app's owners have all of them; one in ten has no delegate. */
function createOwner(app: number, index: number): Person {
  const managerIds = Array.from({ length: managersEach }, (_, place) =>
    idOf('User', (index + place * (managers / managersEach)) % managers),
  );
  const delegatedUserId = index % 11 === 5 ? '' : idOf('User', managers + (index % delegates));
  return createPerson(1_000 + app * ownersPerApp + index, { managerIds, delegatedUserId });
}

/** The owners of each app. */
export const ownerships: readonly (readonly Ownership[])[] = Array.from({ length: callers }, (_, app) =>
  Array.from({ length: ownersPerApp }, (__, index) => ({
    appId: idOf('App', app),
    roleSlug: 'primary',
    createdAt: '2026-02-03T04:05:06.789Z',
    user: createOwner(app, index),
  })),
);
