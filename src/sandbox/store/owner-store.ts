import { timestamp } from '../rows/timestamp.ts';
import type { ObjectKeys, ObjectKind } from './owned-object.ts';
import { createOwnerTable, type AppEntitlementRef, type OwnerTable, type UserRef } from './owner-table.ts';

/** A user who owns something under a role. */
export interface UserOwner {
  readonly roleSlug: string;
  readonly userId: string;
  readonly createdAt: string;
}

/** An entitlement whose holders own something under a role. */
export interface EntitlementOwner {
  readonly roleSlug: string;
  readonly appId: string;
  readonly entitlementId: string;
  readonly createdAt: string;
}

/** Without a time, it is the present. */
type New<Owner> = Omit<Owner, 'createdAt'> & Partial<Owner>;

/** The owners of all objects. What is added every read shows at once; neither object, owner nor role has to exist. */
export interface OwnerStore {
  readonly addUserOwner: <Kind extends ObjectKind>(
    kind: Kind,
    key: ObjectKeys[Kind],
    owner: New<UserOwner>,
  ) => UserOwner;
  readonly addEntitlementOwner: <Kind extends ObjectKind>(
    kind: Kind,
    key: ObjectKeys[Kind],
    owner: New<EntitlementOwner>,
  ) => EntitlementOwner;
  /** Which users own the object now, whatever reads still show. */
  readonly userOwnersOf: <Kind extends ObjectKind>(kind: Kind, key: ObjectKeys[Kind]) => readonly UserOwner[];
  /** Which entitlements own the object now, whatever reads still show. */
  readonly entitlementOwnersOf: <Kind extends ObjectKind>(
    kind: Kind,
    key: ObjectKeys[Kind],
  ) => readonly EntitlementOwner[];
  readonly userOwners: OwnerTable<UserRef>;
  readonly entitlementOwners: OwnerTable<AppEntitlementRef>;
}

/** No owners of anything; `now` dates those that are added without a time. */
export function createOwnerStore(now: () => number): OwnerStore {
  const userOwners = createOwnerTable<UserRef>(({ id }) => id);
  const entitlementOwners = createOwnerTable<AppEntitlementRef>(({ appId, id }) => `${appId}/${id}`);
  return {
    addUserOwner: (kind, key, { roleSlug, userId, createdAt = timestamp(now()) }) => {
      userOwners.add({ object: { kind, key }, roleSlug, ref: { id: userId }, createdAt });
      return { roleSlug, userId, createdAt };
    },
    addEntitlementOwner: (kind, key, { roleSlug, appId, entitlementId, createdAt = timestamp(now()) }) => {
      const ref = { appId, id: entitlementId };
      entitlementOwners.add({ object: { kind, key }, roleSlug, ref, createdAt });
      return { roleSlug, appId, entitlementId, createdAt };
    },
    userOwnersOf: (kind, key) =>
      userOwners
        .list({ kind, key })
        .map(({ roleSlug, ref, createdAt }) => ({ roleSlug, userId: ref.id, createdAt })),
    entitlementOwnersOf: (kind, key) =>
      entitlementOwners.list({ kind, key }).map(({ roleSlug, ref, createdAt }) => {
        return { roleSlug, appId: ref.appId, entitlementId: ref.id, createdAt };
      }),
    userOwners,
    entitlementOwners,
  };
}
