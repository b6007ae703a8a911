import type { Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import { emptyUser, type User } from '../rows/user.ts';
import type { Directories } from './apps.ts';
import type { Sourced } from './attribute-sources.ts';
import type { Seat } from './org-chart.ts';

interface Hire {
  readonly random: Random;
  readonly seat: Seat;
  /** Neither a contractor nor a former employee. */
  readonly isLasting: boolean;
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly employeeId: string;
  readonly managerIds: readonly string[];
  readonly delegatedUserId: string;
  readonly roleIds: readonly string[];
  readonly directories: Directories;
  readonly sourcesFor: (directoryIds: readonly string[]) => Sourced;
}

const domain = 'tamarack.example';
const dayMs = 86_400_000;
const foundedMs = Date.UTC(2019, 2, 1);
const offices = ['Lisbon', 'Nairobi', 'Toronto', 'Osaka', 'São Paulo', 'Rotterdam', 'Remote'];

/** Draws the personal attributes of the person on a seat. */
export function createPerson(hire: Hire): User {
  const { random, directories, isLasting, managerIds } = hire;
  const isContractor = !isLasting && random.chance(0.08);
  const directoryIds = isContractor ? [directories.partners] : [directories.records, directories.corporate];
  const sourced = hire.sourcesFor(directoryIds);
  const contact = createContact(hire, isContractor);
  const state = isLasting ? 'ENABLED' : drawState(random);
  const repeatForDirectories = (value: string) => directoryIds.map(() => value);
  return {
    ...emptyUser,
    id: hire.id,
    displayName: hire.name,
    ...contact,
    usernameSources: sourced('username', contact.usernames),
    emailSources: sourced('email', contact.emails),
    employeeIds: [hire.employeeId],
    employeeIdSources: sourced('employee_id', [hire.employeeId]),
    department: hire.seat.department,
    departmentSources: sourced('department', repeatForDirectories(hire.seat.department)),
    jobTitle: hire.seat.title,
    jobTitleSources: sourced('job_title', repeatForDirectories(hire.seat.title)),
    ...createEmployment({ random, state, isContractor, sourced }),
    ...createLifecycle(random, state),
    directoryStatusSources: sourced('directory_status', repeatForDirectories(state)),
    type: 'USER_TYPE_HUMAN',
    origin: 'USER_ORIGIN_DIRECTORY',
    managerIds,
    managerSources: sourced('manager_id', managerIds),
    directoryIds,
    roleIds: hire.roleIds,
    delegatedUserId: hire.delegatedUserId,
    profile: createProfile(random),
  };
}

function createContact({ random, address }: Hire, isContractor: boolean) {
  const email = `${address}@${isContractor ? 'partners.' : ''}${domain}`;
  const emails = random.chance(0.3) ? [email, `${address}@mail.${domain}`] : [email];
  return { username: address, usernames: [address], email, emails };
}

interface Employment {
  readonly random: Random;
  readonly state: string;
  readonly isContractor: boolean;
  readonly sourced: Sourced;
}

function createEmployment({ random, state, isContractor, sourced }: Employment) {
  const employmentStatus = state === 'ENABLED' ? 'Active' : 'Terminated';
  const employmentType = isContractor ? 'Contractor' : random.pick(['Full-time', 'Full-time', 'Part-time']);
  return {
    employmentStatus,
    employmentStatusSources: sourced('employment_status', [employmentStatus]),
    employmentType,
    employmentTypeSources: sourced('employment_type', [employmentType]),
  };
}

function drawState(random: Random): string {
  if (random.chance(0.03)) return 'DELETED';
  return random.chance(0.04) ? 'DISABLED' : 'ENABLED';
}

function createLifecycle(random: Random, state: string) {
  const createdMs = foundedMs + random.below(2_300 * dayMs);
  const updatedMs = createdMs + random.below(200 * dayMs);
  const deletedMs = updatedMs + random.below(30 * dayMs);
  return {
    status: state,
    directoryStatus: state,
    createdAt: formatTimestamp(createdMs, random.below(1_000_000)),
    updatedAt: formatTimestamp(updatedMs),
    deletedAt: state === 'DELETED' ? formatTimestamp(deletedMs) : null,
  };
}

function createProfile(random: Random) {
  return {
    officeLocation: random.pick(offices),
    costCenter: `CC-${100 + random.below(90)}`,
    badge: { number: 10_000 + random.below(90_000), active: random.chance(0.9) },
    languages: random.chance(0.5) ? ['en'] : ['en', random.pick(['fr', 'pt', 'ja', 'sw', 'nl'])],
  };
}
