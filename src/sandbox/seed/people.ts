import type { Random } from '../random/random.ts';
import type { User } from '../rows/user.ts';
import type { ExampleIds } from './example-ids.ts';
import { createAddresses } from './addresses.ts';
import type { Directories } from './apps.ts';
import { createAttributeSources } from './attribute-sources.ts';
import { familyNames, givenNames } from './names.ts';
import { createOrgChart } from './org-chart.ts';
import { createPerson } from './person.ts';
import type { CommonRoles } from './roles.ts';

interface Company {
  readonly random: Random;
  readonly directories: Directories;
  readonly wellKnown: Pick<
    ExampleIds,
    'userId' | 'userDisplayName' | 'ownerOfManyId' | 'ownerOfManyDisplayName'
  >;
}

interface People {
  /** All current and former employees, in the order of the org chart. */
  readonly people: readonly User[];
  readonly commonRoles: CommonRoles;
}

/** Creates the employees. */
export function createPeople({ random, directories, wellKnown }: Company): People {
  const seats = createOrgChart(random);
  const sourcesFor = createAttributeSources(random);
  const addressOf = createAddresses();
  const roles: CommonRoles = { everybody: random.id(), administrator: random.id(), viewer: random.id() };
  // At depth 3 the user has managers on three levels, all of them current employees (`isLasting`).
  const known = seats.findIndex((seat) => seat.department === 'Finance' && seat.depth === 3);
  // Seats of depth 2 are held by current employees, too.
  const ofMany = seats.findIndex((seat) => seat.department === 'IT' && seat.depth === 2);
  const ids = seats
    .map((_, index) => (index === known ? wellKnown.userId : random.id()))
    .with(ofMany, wellKnown.ownerOfManyId);
  const names = new Map([
    [known, wellKnown.userDisplayName],
    [ofMany, wellKnown.ownerOfManyDisplayName],
  ]);
  const drawOptional = (probability: number, value: () => string) =>
    random.chance(probability) ? [value()] : [];
  const drawPersonId = () => random.pick(ids);
  const people = seats.map((seat, index) => {
    const drawnName = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
    const name = names.get(index) ?? drawnName;
    return createPerson({
      random,
      seat,
      isLasting: index === known || seat.depth < 3,
      id: ids[index] ?? '',
      name,
      address: addressOf(name),
      employeeId: `E${10_001 + index}`,
      managerIds: [
        ...(seat.boss === undefined ? [] : [ids[seat.boss] ?? '']),
        ...drawOptional(seat.boss === undefined ? 0 : 0.05, drawPersonId),
      ],
      delegatedUserId: drawOptional(0.03, drawPersonId)[0] ?? '',
      roleIds: [
        roles.everybody,
        ...drawOptional(0.01, () => roles.administrator),
        ...drawOptional(0.02, () => roles.viewer),
      ],
      directories,
      sourcesFor,
    });
  });
  return {
    people: people.map((user, index) => (index === 1_234 ? setUnlistedOrigin(user) : user)),
    commonRoles: roles,
  };
}

/** Gives one user a value that no document lists: C1's enums are open. */
function setUnlistedOrigin(user: User): User {
  return { ...user, origin: 'USER_ORIGIN_FEDERATED' };
}
