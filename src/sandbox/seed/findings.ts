import { createRandom, type Random } from '../random/random.ts';
import type { AppUser } from '../rows/app/app-user.ts';
import {
  emptyFinding,
  type DeactivatedOwnerDetail,
  type Finding,
  type FindingOwnerRef,
} from '../rows/finding.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { User } from '../rows/user.ts';
import type { Store } from '../store/store.ts';
import { listOwnedObjects } from './owned-objects.ts';

const dayMs = 86_400_000;

/** The parts of a finding that depend on what is found. */
type Found = Pick<Finding, 'appId' | 'type' | 'target' | 'severity'>;

/** What has become of findings, in turn: most are open, and a rule has suppressed some before anyone saw them. */
const states: readonly Partial<Finding>[] = [
  { state: 'FINDING_STATE_OPEN' },
  { state: 'FINDING_STATE_IN_PROGRESS' },
  { state: 'FINDING_STATE_OPEN' },
  {
    state: 'FINDING_STATE_SNOOZED',
    snoozeUntil: formatTimestamp(Date.UTC(2027, 0, 31)),
    snoozeReason: 'The app is replaced this winter.',
  },
  { state: 'FINDING_STATE_OPEN' },
  { state: 'FINDING_STATE_RESOLVED', resolvedAt: formatTimestamp(Date.UTC(2026, 9, 12)) },
  { state: 'FINDING_STATE_OPEN' },
  {
    state: 'FINDING_STATE_RISK_ACCEPTED',
    riskAcceptanceExpiresAt: formatTimestamp(Date.UTC(2027, 5, 30)),
    riskAcceptanceJustification: 'The vendor keeps it, and it reads nothing.',
  },
  { state: 'FINDING_STATE_SUPPRESSED', suppressReason: 'A routing rule: the app is a test system.' },
];

/**
 * The findings of the company about ownership, in all states, and two about something else. The detector of unowned service
 * accounts was switched off after it had found a few.
 */
export function addFindings(store: Store): void {
  const random = createRandom(73_529);
  const unowned = store.appUsers
    .all()
    .filter((account) => isProgram(account) && !hasPrimaryOwner(store, account));
  const found: readonly Found[] = [
    ...unowned.map((account) => ({
      ...toAccountTarget(account),
      type: { nhiUnowned: {} },
      severity: random.pick(['FINDING_SEVERITY_HIGH', 'FINDING_SEVERITY_MEDIUM']),
    })),
    ...unowned.slice(0, 5).map((account) => ({
      ...toAccountTarget(account),
      type: { serviceAccountUnowned: {} },
      severity: 'FINDING_SEVERITY_MEDIUM',
    })),
    ...findDeactivatedOwners(store),
    ...findOtherProblems(store),
  ];
  store.findings.addAll(
    found.map((one, index) => ({ ...createFinding(store, random, one), ...states[index % states.length] })),
  );
  for (const [type, isEnabled] of [
    ['FINDING_TYPE_NHI_UNOWNED', true],
    ['FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED', false],
    ['FINDING_TYPE_DEACTIVATED_OWNER', true],
  ] as const)
    store.findingSettings.set(type, isEnabled);
}

function toAccountTarget({ appId, id }: AppUser): Pick<Found, 'appId' | 'target'> {
  return { appId, target: { appUserTarget: { appId, appUserId: id } } };
}

const isProgram = ({ appUserType, deletedAt }: AppUser): boolean =>
  appUserType === 'APP_USER_TYPE_SERVICE_ACCOUNT' && deletedAt === null;

function hasPrimaryOwner(store: Store, { appId, id: userId }: AppUser): boolean {
  const key = { appId, userId };
  const owners = [...store.userOwnersOf('appUser', key), ...store.entitlementOwnersOf('appUser', key)];
  return owners.some(({ roleSlug }) => roleSlug === 'primary');
}

/** Accounts and resources that a deactivated user owns, and some accounts of such users. */
function findDeactivatedOwners(store: Store): readonly Found[] {
  const severity = 'FINDING_SEVERITY_HIGH';
  const assigned = listOwnedObjects(store).flatMap(({ kind, key }): readonly Found[] => {
    const owners = store
      .userOwnersOf(kind, key)
      .flatMap(({ userId }) => findDeactivation(store.user(userId)));
    if (owners.length === 0) return [];
    const type = createFindingType('DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED', owners);
    const ids: Readonly<Record<string, string>> = { ...key };
    const { appId = '', userId: appUserId = '', resourceTypeId = '', resourceId = '' } = ids;
    if (kind === 'appUser')
      return [{ appId, type, severity, target: { appUserTarget: { appId, appUserId } } }];
    const resource = { appId, appResourceTypeId: resourceTypeId, appResourceId: resourceId };
    return kind === 'appResource' ? [{ appId, type, severity, target: { appResourceTarget: resource } }] : [];
  });
  const correlated = store.appUsers
    .all()
    .flatMap((account): readonly Found[] => {
      const owners = findDeactivation(store.user(account.identityUserId));
      const type = createFindingType('DEACTIVATED_OWNER_SOURCE_IDENTITY_CORRELATION', owners);
      return owners.length === 0 ? [] : [{ ...toAccountTarget(account), type, severity }];
    })
    .slice(0, 12);
  return [...assigned, ...correlated];
}

function createFindingType(
  source: string,
  deactivatedOwners: readonly DeactivatedOwnerDetail[],
): Finding['type'] {
  return { deactivatedOwner: { source }, deactivatedOwnerEvidence: { deactivatedOwners } };
}

function findDeactivation(user: User | undefined): readonly DeactivatedOwnerDetail[] {
  if (user === undefined || user.status === 'ENABLED') return [];
  const reason = user.status === 'DELETED' ? 'USER_DELETED' : 'USER_DISABLED';
  return [{ userId: user.id, reason: `DEACTIVATED_OWNER_REASON_${reason}` }];
}

/** A secret without use, and a connector without a check: findings that are not about ownership. */
function findOtherProblems(store: Store): readonly Found[] {
  const secret = store.appResources.all().find(({ secretTrait }) => secretTrait !== undefined);
  const [connector] = store.connectors.all();
  if (!secret || !connector) throw new Error('the seed has to have a secret and a connector');
  const { appId, appResourceTypeId, id: appResourceId } = secret;
  const ofConnector = { appId: connector.appId, connectorId: connector.id };
  const severity = 'FINDING_SEVERITY_LOW';
  return [
    {
      appId,
      severity,
      type: { unusedSecret: {} },
      target: { appResourceTarget: { appId, appResourceTypeId, appResourceId } },
    },
    {
      appId: connector.appId,
      severity,
      type: { connectorAnomalyDetectionDisabled: {} },
      target: { connectorTarget: ofConnector },
    },
  ];
}

/** A finding with its owners: C1 proposes those of the app, and some are assigned to a person. */
function createFinding(store: Store, random: Random, found: Found): Finding {
  const firstMs = Date.UTC(2026, 5, 1) + random.below(90 * dayMs);
  const lastMs = Date.UTC(2026, 10, 20) + random.below(5 * dayMs);
  const [owner] = store.ownersOf(found.appId);
  const computedOwner: FindingOwnerRef = { appOwnerAppId: found.appId };
  const assignedOwner = owner !== undefined && random.chance(0.3) ? { identityUserId: owner.userId } : null;
  return {
    ...emptyFinding,
    ...found,
    id: random.id(),
    sourceKind: 'FINDING_SOURCE_KIND_DETECTOR',
    computedOwner,
    assignedOwner,
    fingerprint: random.id(),
    createdAt: formatTimestamp(firstMs),
    updatedAt: formatTimestamp(lastMs),
    firstObservedAt: formatTimestamp(firstMs),
    lastObservedAt: formatTimestamp(lastMs),
    lastAppearedAt: formatTimestamp(firstMs),
  };
}
