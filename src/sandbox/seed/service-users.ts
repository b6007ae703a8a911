import type { Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import { emptyUser, type User } from '../rows/user.ts';

const accounts: Readonly<Record<string, readonly string[]>> = {
  USER_TYPE_SERVICE: [
    'Backup Runner',
    'Badge Sync',
    'Build Pipeline',
    'Data Warehouse Loader',
    'Invoice Importer',
    'Log Shipper',
    'Mail Relay',
    'Metrics Collector',
    'Payroll Export',
    'Release Deployer',
    'Ticket Bridge',
    'Vault Rotator',
  ],
  USER_TYPE_AGENT: ['Access Review Agent', 'Onboarding Agent', 'Triage Agent'],
  USER_TYPE_SYSTEM: ['System'],
};

interface WellKnownMachine {
  readonly serviceAccountId: string;
  readonly serviceAccountDisplayName: string;
}

/** The users without a person: they are in no directory, and almost every attribute is unset. */
export function createMachines(random: Random, wellKnown: WellKnownMachine): readonly User[] {
  return Object.entries(accounts).flatMap(([type, names]) =>
    names.map((name) => ({
      ...emptyUser,
      id: selectId(name, random.id(), wellKnown),
      displayName: name,
      username: name.toLowerCase().replaceAll(' ', '-'),
      status: 'ENABLED',
      type,
      origin: type === 'USER_TYPE_SYSTEM' ? 'USER_ORIGIN_SYSTEM' : 'USER_ORIGIN_LOCAL',
      createdAt: formatTimestamp(Date.UTC(2023, 0, 9 + random.below(900))),
    })),
  );
}

function selectId(name: string, drawnId: string, wellKnown: WellKnownMachine): string {
  return name === wellKnown.serviceAccountDisplayName ? wellKnown.serviceAccountId : drawnId;
}
