import { formatTimestamp } from '../rows/timestamp.ts';
import type { ObjectKeys, ObjectKind } from './owned-object.ts';
import { createOwnerTable, type AppEntitlementRef, type OwnerTable, type UserRef } from './owner-table.ts';

/** A user as an owner of an object under a role. */
export interface UserOwner {
  readonly roleSlug: string;
  readonly userId: string;
  readonly createdAt: string;
}

/** An entitlement whose holders own an object under a role. */
export interface EntitlementOwner {
  readonly roleSlug: string;
  readonly appId: string;
  readonly entitlementId: string;
  readonly createdAt: string;
}

/** The time is the present by default. */
type New<Owner> = Omit<Owner, 'createdAt'> & Partial<Owner>;

/** The owners of all objects. Reads show an added owner immediately; neither object, owner nor role has to exist. */
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
  /** The users that own the object now, regardless of the lag of reads. */
  readonly userOwnersOf: <Kind extends ObjectKind>(kind: Kind, key: ObjectKeys[Kind]) => readonly UserOwner[];
  /** The entitlements that own the object now, regardless of the lag of reads. */
  readonly entitlementOwnersOf: <Kind extends ObjectKind>(
    kind: Kind,
    key: ObjectKeys[Kind],
  ) => readonly EntitlementOwner[];
  readonly userOwners: OwnerTable<UserRef>;
  readonly entitlementOwners: OwnerTable<AppEntitlementRef>;
}

/** Creates an empty store; `now` dates owners that are added without a time. */
export function createOwnerStore(now: () => number): OwnerStore {
  const userOwners = createOwnerTable<UserRef>(({ id }) => id);
  const entitlementOwners = createOwnerTable<AppEntitlementRef>(({ appId, id }) => `${appId}/${id}`);
  return {
    addUserOwner: (kind, key, { roleSlug, userId, createdAt = formatTimestamp(now()) }) => {
      userOwners.add({ object: { kind, key }, roleSlug, ref: { id: userId }, createdAt });
      return { roleSlug, userId, createdAt };
    },
    addEntitlementOwner: (
      kind,
      key,
      { roleSlug, appId, entitlementId, createdAt = formatTimestamp(now()) },
    ) => {
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
