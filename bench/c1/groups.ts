import { apps } from './branch.ts';
import { createEntitlement, createHolder, type Entitlement } from './entitlement.ts';
import type { Person } from './person.ts';

/** An entitlement that owns apps, and the people who hold it. */
export interface Group {
  readonly entitlement: Entitlement;
  readonly holders: readonly Person[];
}

/** More than one search for grants takes, and fewer than two. */
const groupCount = 40;

const holdersEach = 3;

/** So many entitlements are held by a person of another one too: a search for 32 is one page of a hundred grants at most. */
const overlaps = 4;

/** The numbers of the two entitlements that own an app: one of its own, and one that owns other apps too. */
const numbersOf = (app: number): readonly [number, number] => {
  const shared = groupCount - apps.length;
  return [app, apps.length + (app % shared)];
};

const own = (number: number): readonly Person[] =>
  Array.from({ length: holdersEach }, (_, index) => createHolder(number * holdersEach + index));

/** All entitlements that own apps: 120 people hold them. */
export const groups: readonly Group[] = Array.from({ length: groupCount }, (_, number) => ({
  entitlement: createEntitlement(number),
  holders: [...own(number), ...(number < overlaps ? own(numbersOf(number)[1]).slice(0, 1) : [])],
}));

/** The entitlements that own each app, in the order in which C1 lists them. */
export const appGroups: readonly (readonly Group[])[] = apps.map((_, app) =>
  numbersOf(app).flatMap((number) => groups[number] ?? []),
);

/** All people who hold one, each once, in the order in which C1 finds them: not that of their ids. */
export const holders: readonly Person[] = [
  ...new Map(groups.flatMap((group) => group.holders).map((person) => [person.id, person])).values(),
].toReversed();
