/** Where an attribute came from, as C1 prints it. */
interface Source {
  readonly appId: string;
  readonly appUserId: string;
  readonly appUserProfileAttributeKey: string;
  readonly userAttributeMappingId: string;
  readonly value: string;
  readonly priority: number;
}

/** A person as C1 prints one, all 32 fields: about 3.3 kB of JSON. */
export type Person = ReturnType<typeof createPerson>;

export interface Ties {
  readonly managerIds: readonly string[];
  /** Empty if the person has no delegate. */
  readonly delegatedUserId: string;
}

/** An id in C1's form: 27 letters and digits. */
export function idOf(kind: string, number: number): string {
  return `2${kind}${String(number).padStart(26 - kind.length, '0')}`;
}

const departments = ['Engineering', 'Finance', 'People', 'Sales', 'Security', 'Support'];
const directoryId = idOf('App', 9000);

function sourceOf(attribute: string, value: string, number: number): Source {
  return {
    appId: directoryId,
    appUserId: idOf('Account', number),
    appUserProfileAttributeKey: attribute,
    userAttributeMappingId: idOf('Mapping', attribute.length),
    value,
    priority: 0,
  };
}

function employmentOf(number: number) {
  // Some have no department: what C1 prints as "" is null in the graph.
  const department = number % 10 === 3 ? '' : (departments[number % departments.length] ?? '');
  const jobTitle = `${department || 'General'} specialist ${number % 9}`;
  const employeeId = String(100_000 + number);
  return {
    employeeIds: [employeeId],
    employeeIdSources: [sourceOf('employeeNumber', employeeId, number)],
    department,
    departmentSources: department === '' ? [] : [sourceOf('department', department, number)],
    jobTitle,
    jobTitleSources: [sourceOf('title', jobTitle, number)],
    employmentStatus: 'Active',
    employmentStatusSources: [sourceOf('employmentStatus', 'Active', number)],
    employmentType: 'Full time',
    employmentTypeSources: [sourceOf('employmentType', 'Full time', number)],
  };
}

/** The same person for the same number, in every run. */
export function createPerson(number: number, { managerIds, delegatedUserId }: Ties) {
  const username = `first${number}.last${number}`;
  const email = `${username}@company.example`;
  const [manager = ''] = managerIds;
  return {
    id: idOf('User', number),
    displayName: `First${number} Last${number}`,
    username,
    usernames: [username],
    usernameSources: [sourceOf('login', username, number)],
    email,
    emails: [email, `${username}@subsidiary.example`],
    emailSources: [sourceOf('email', email, number)],
    ...employmentOf(number),
    status: number % 50 === 7 ? 'DISABLED' : 'ENABLED',
    directoryStatus: 'ENABLED',
    directoryStatusSources: [sourceOf('status', 'ACTIVE', number)],
    type: 'USER_TYPE_HUMAN',
    origin: 'USER_ORIGIN_DIRECTORY',
    managerIds,
    managerSources: [sourceOf('manager', manager, number)],
    directoryIds: [directoryId],
    roleIds: [idOf('Role', 1), idOf('Role', 2)],
    delegatedUserId,
    profile: { city: 'Springfield', costCenter: `CC-${number % 40}`, floor: number % 12, isRemote: false },
    createdAt: '2024-03-01T09:30:00.123456789Z',
    updatedAt: '2026-05-17T16:04:59.987654321Z',
    deletedAt: null,
  };
}
