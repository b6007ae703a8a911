import { createRandom, type Random } from '../random/random.ts';
import {
  emptyServicePrincipalCredential,
  type ServicePrincipalCredential,
} from '../rows/service-principal.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { Store } from '../store/store.ts';

const dayMs = 86_400_000;
const host = 'tamarack.example';

/** The days for which C1's console lets a credential live. */
const lifetimes = [30, 60, 90, 180];

/** The users of type SERVICE that are no service principals. */
const withoutCredentials: readonly string[] = ['Badge Sync', 'Mail Relay', 'Ticket Bridge'];

/** The credentials of each service principal, by name; the others have one. */
const counts: Readonly<Record<string, number>> = {
  'Payroll Export': 2,
  'Build Pipeline': 3,
  'Log Shipper': 0,
};

const colours = ['amber', 'blue', 'grey', 'olive', 'scarlet', 'violet'];
const animals = ['heron', 'lynx', 'otter', 'plover', 'stoat', 'whale'];

/** Makes most users of type SERVICE service principals, with credentials of every kind. */
export function addServicePrincipals(store: Store): void {
  const random = createRandom(41_903);
  const [roleId = ''] = store.users().flatMap(({ roleIds }) => roleIds);
  const programs = store
    .users()
    .filter(
      ({ type, displayName }) => type === 'USER_TYPE_SERVICE' && !withoutCredentials.includes(displayName),
    );
  for (const { id, displayName, createdAt } of programs) {
    store.addServicePrincipal({ id, displayName, createdAt, updatedAt: createdAt });
    for (let index = 0; index < (counts[displayName] ?? 1); index += 1) {
      store.addServicePrincipalCredential(createCredential(random, { id, displayName, index, roleId }));
    }
  }
}

interface CredentialDraft {
  /** The service principal's. */
  readonly id: string;
  readonly displayName: string;
  readonly index: number;
  readonly roleId: string;
}

function createCredential(
  random: Random,
  { id: servicePrincipalId, displayName, index, roleId }: CredentialDraft,
): ServicePrincipalCredential {
  const id = `${random.pick(colours)}-${random.pick(animals)}-${10_000 + random.below(90_000)}`;
  const createdMs = Date.UTC(2026, 6, 1) + random.below(120 * dayMs);
  const usedMs = createdMs + random.below(20 * dayMs);
  return {
    ...emptyServicePrincipalCredential,
    id,
    servicePrincipalId,
    displayName: index === 0 ? `${displayName}, production` : `${displayName}, spare ${index}`,
    clientId: `${id}@${host}/spc`,
    allowSourceCidrs: random.chance(0.4) ? ['192.0.2.0/24', '2001:db8::/32'] : [],
    scopedRoleIds: random.chance(0.5) ? [roleId] : [],
    requireDpop: random.chance(0.3),
    createdAt: formatTimestamp(createdMs),
    expiresAt: formatTimestamp(createdMs + random.pick(lifetimes) * dayMs),
    lastUsedAt: index < 2 ? formatTimestamp(usedMs) : null,
  };
}
