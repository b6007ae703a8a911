import type { User } from '../rows/user.ts';

/**
 * Adds what a directory may say of managers by mistake: two people that are each other's, and one that is their own. All
 * three keep the managers that they have.
 */
export function addManagerCircles(people: readonly User[]): readonly User[] {
  const [one, two, own] = people
    .filter(({ department, status }) => department === 'Legal' && status === 'ENABLED')
    .slice(-3)
    .map(({ id }) => id);
  if (one === undefined || two === undefined || own === undefined)
    throw new Error('the seed has to have three people in Legal');
  const added = new Map([
    [one, two],
    [two, one],
    [own, own],
  ]);
  return people.map((user) => {
    const manager = added.get(user.id);
    return manager === undefined ? user : { ...user, managerIds: [...user.managerIds, manager] };
  });
}
