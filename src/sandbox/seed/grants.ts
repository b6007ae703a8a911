import { createRandom, type Random } from '../random/random.ts';
import type { AppEntitlement } from '../rows/app/app-entitlement.ts';
import { emptyAppUser, type AppUser } from '../rows/app/app-user.ts';
import type { Grant } from '../rows/app/grant.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { Store } from '../store/store.ts';
import type { ExampleIds } from './example-ids.ts';

const dayMs = 86_400_000;

/** The place of the entitlement of a directory that has many holders. */
const largeGroup = 2;

/** The source of numbers, and the time at which a grant begins. */
interface Draw {
  readonly random: Random;
  readonly createdAt: () => string;
}

/**
 * Gives holders to the entitlements of directories, which own objects: one has some 40, the others a few. The
 * well-known entitlements have grants of every kind, and one grant is to a deleted entitlement.
 */
export function addGrants(store: Store, wellKnown: ExampleIds): void {
  const random = createRandom(58_213);
  const drawCreatedAt = () => formatTimestamp(Date.UTC(2024, 2, 1) + random.below(800 * dayMs));
  const draw = { random, createdAt: drawCreatedAt };
  addHolders(store, draw);
  addHoldersOfOwner(store, wellKnown, draw);
  addGrantsInWellKnownApp(store, wellKnown, draw);
  addGrantToDeleted(store, draw);
}

function addHolders(store: Store, { random, createdAt }: Draw): void {
  const accountsOf = new Map(
    store.directories().map(({ appId }) => [appId, listAccounts(store, appId).filter(isEnabled)]),
  );
  const entitlements = store.appEntitlements
    .all()
    .filter(({ appId, deletedAt }) => accountsOf.has(appId) && deletedAt === null);
  for (const [index, entitlement] of entitlements.entries()) {
    const accounts = accountsOf.get(entitlement.appId) ?? [];
    const count = index === largeGroup ? 40 : 2 + random.below(4);
    for (let place = 0; place < count; place += 1)
      store.addGrant({ ...createGrantKey(entitlement, random.pick(accounts)), createdAt: createdAt() });
  }
}

/**
 * The holders of the entitlement that owns the well-known app, besides those by chance: a person who owns the app
 * directly too, the well-known person by two accounts, an account without a person, and a grant that has expired.
 */
function addHoldersOfOwner(store: Store, { appId, userId }: ExampleIds, { random, createdAt }: Draw): void {
  const [owner] = store.entitlementOwnersOf('app', { appId });
  const group = owner && store.appEntitlements.get(owner.appId, owner.entitlementId);
  if (!group) throw new Error('the seed has to have an entitlement that owns the well-known app');
  const accounts = listAccounts(store, group.appId);
  const findAccounts = (id: string | undefined) =>
    accounts.filter((account) => account.identityUserId === id);
  const [directOwner] = store.userOwnersOf('app', { appId });
  const [own] = findAccounts(userId);
  if (!own) throw new Error('the seed has to have an account of the well-known person');
  const second = store.addAppUser({ ...own, id: random.id(), username: `adm-${own.username}` });
  const unmapped = store.addAppUser({
    ...emptyAppUser,
    id: random.id(),
    appId: group.appId,
    displayName: 'Break-glass Administrator',
    username: 'break-glass',
    usernames: ['break-glass'],
    appUserType: 'APP_USER_TYPE_SYSTEM_ACCOUNT',
    status: own.status,
    createdAt: own.createdAt,
  });
  for (const account of [...findAccounts(directOwner?.userId), own, second, unmapped])
    store.addGrant({ ...createGrantKey(group, account), createdAt: createdAt() });
  const expired = { createdAt: createdAt(), deprovisionAt: formatTimestamp(Date.UTC(2026, 4, 1)) };
  const former = accounts.find(({ status }) => status?.status === 'STATUS_DISABLED');
  if (former) store.addGrant({ ...createGrantKey(group, former), ...expired });
}

/** The holders of the well-known entitlement: directly, through another entitlement, for a time, without a person. */
function addGrantsInWellKnownApp(store: Store, { appId, entitlementId }: ExampleIds, draw: Draw): void {
  const entitlement = store.appEntitlements.get(appId, entitlementId);
  const through = store.appEntitlements
    .all()
    .find((other) => other.appId === appId && other.displayName === 'Editor Member');
  if (!entitlement || !through)
    throw new Error('the seed has to have two entitlements of the well-known app');
  const [first, second, third, ...others] = listAccounts(store, appId);
  const robot = others.find(({ identityUserId }) => identityUserId === '');
  const grant = (account: AppUser | undefined, fields: Partial<Grant>, of = entitlement): void => {
    if (account) store.addGrant({ ...createGrantKey(of, account), createdAt: draw.createdAt(), ...fields });
  };
  grant(first, { originatingTicketId: draw.random.id() });
  grant(second, {}, through);
  grant(second, { grantSources: [{ appId, id: through.id }] });
  grant(third, { deprovisionAt: formatTimestamp(Date.UTC(2031, 0, 31)) });
  grant(robot, {});
}

function addGrantToDeleted(store: Store, { createdAt }: Draw): void {
  const deleted = store.appEntitlements.all().find(({ deletedAt }) => deletedAt !== null);
  const [account] = deleted ? listAccounts(store, deleted.appId) : [];
  if (!deleted || !account)
    throw new Error('the seed has to have a deleted entitlement in an app with accounts');
  store.addGrant({ ...createGrantKey(deleted, account), createdAt: createdAt() });
}

const listAccounts = (store: Store, appId: string): readonly AppUser[] =>
  store.appUsers.all().filter((account) => account.appId === appId);

const isEnabled = ({ status }: AppUser): boolean => status?.status === 'STATUS_ENABLED';

const createGrantKey = ({ appId, id }: AppEntitlement, account: AppUser) => ({
  appId,
  appEntitlementId: id,
  appUserId: account.id,
});
