import { readAppEntitlement, type C1AppEntitlement } from '../resources/app/app-entitlements.ts';
import type { Decoder } from '../json/decoders.ts';
import { readUser, type C1User } from '../resources/users.ts';

/** A kind of owner, and its representation in paths and bodies. */
export interface OwnerKind<Row, Ref> {
  /** The collection below an object's owners: `users`. */
  readonly collection: string;
  /** The suffix of an item's name in C1's responses: `User`, as in `appOwnerUser`. */
  readonly suffix: string;
  /** The path of one owner, relative to the role. */
  readonly path: string;
  readonly parametersOf: (ref: Ref) => Readonly<Record<string, string>>;
  /** The ref as it is repeated in bodies. */
  readonly bodyOf: (ref: Ref) => object;
  /** The field of an item that embeds the complete row. */
  readonly field: string;
  readonly read: Decoder<Row | null>;
  readonly refOf: (row: Row) => Ref;
  /** The same text for the same ref. */
  readonly textOf: (ref: Ref) => string;
}

export interface UserRef {
  readonly userRefId: string;
}

/** Users as owners. */
export const userOwnerKind: OwnerKind<C1User, UserRef> = {
  collection: 'users',
  suffix: 'User',
  path: '{user_ref_id}',
  parametersOf: ({ userRefId }) => ({ user_ref_id: userRefId }),
  bodyOf: ({ userRefId }) => ({ userRef: { id: userRefId } }),
  field: 'user',
  read: readUser,
  refOf: ({ id }) => ({ userRefId: id }),
  textOf: ({ userRefId }) => userRefId,
};

/** An entitlement's id is unique within its app only. */
export interface AppEntitlementRef {
  readonly appEntitlementRefAppId: string;
  readonly appEntitlementRefId: string;
}

/** Entitlements as owners: all of their holders own the object. */
export const entitlementOwnerKind: OwnerKind<C1AppEntitlement, AppEntitlementRef> = {
  collection: 'entitlements',
  suffix: 'Entitlement',
  path: '{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  parametersOf: (ref) => ({
    app_entitlement_ref_app_id: ref.appEntitlementRefAppId,
    app_entitlement_ref_id: ref.appEntitlementRefId,
  }),
  bodyOf: (ref) => ({
    appEntitlementRef: { appId: ref.appEntitlementRefAppId, id: ref.appEntitlementRefId },
  }),
  field: 'appEntitlement',
  read: readAppEntitlement,
  refOf: ({ appId, id }) => ({ appEntitlementRefAppId: appId, appEntitlementRefId: id }),
  textOf: (ref) => JSON.stringify([ref.appEntitlementRefAppId, ref.appEntitlementRefId]),
};
