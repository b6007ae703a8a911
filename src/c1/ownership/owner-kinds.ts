import { readAppEntitlement, type C1AppEntitlement } from '../resources/app-entitlements.ts';
import type { Decoder } from '../json/decoders.ts';
import { readUser, type C1User } from '../resources/users.ts';

/** What can own an object: a sort of row, and how one of it is named in paths and bodies. */
export interface OwnerKind<Row, Ref> {
  /** The collection below an object's owners: `users`. */
  readonly collection: string;
  /** The end of an item's name in C1's answers: `User`, as in `appOwnerUser`. */
  readonly suffix: string;
  /** The path below the collection that names one, after the role. */
  readonly path: string;
  readonly parametersOf: (ref: Ref) => Readonly<Record<string, string>>;
  /** The same ref as bodies say it again. */
  readonly bodyOf: (ref: Ref) => object;
  /** The field of an item in which C1 embeds the whole row. */
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

/** Entitlements, all of whose holders own something. */
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
