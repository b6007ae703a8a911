import type { Principal } from '../protocol/route.ts';
import { requireEntitlement, requireUser } from '../store/lookup.ts';
import {
  nested,
  id,
  list,
  requestMessage,
  text,
  type FieldDecoder,
  type RequestDecoder,
} from '../protocol/request-decoder.ts';
import type { Store } from '../store/store.ts';
import type { Tenant } from '../store/tenant.ts';
import { hideInactiveDelegate } from '../store/user-delegation.ts';
import { redactUserFor } from '../rows/user.ts';
import type { AppEntitlementRef, OwnerTable, UserRef } from '../store/owner-table.ts';

/** The properties of one kind of owners: users or entitlements. */
export interface OwnerKind<Ref extends UserRef> {
  /** The path of these owners below the owners of an object. */
  readonly collection: string;
  /** The part of a path that identifies one owner. */
  readonly item: string;
  /** The noun in `CreateUserOwner`, and at the end of the name of an item. */
  readonly noun: 'User' | 'Entitlement';
  /** The field of an item that embeds the owner. */
  readonly embeddedAs: string;
  /** The field of a request that identifies the owner. */
  readonly refName: string;
  readonly refMessage: RequestDecoder<unknown>;
  /**
   * The body of a request, which repeats the ids of the path. Its ids are not validated: those of the path are used.
   */
  readonly body: RequestDecoder<Readonly<Record<string, Readonly<Record<string, string>> | null>>>;
  /** The field of a Set that lists owners; null if it is absent. */
  readonly refsName: string;
  readonly refs: FieldDecoder<readonly Ref[], null>;
  readonly refIn: (params: Readonly<Record<string, string>>) => Ref;
  readonly textOf: (ref: Ref) => string;
  readonly owners: (store: Store) => OwnerTable<Ref>;
  /** Throws 404 for a ref that cannot become an owner. */
  readonly existing: (store: Store, ref: Ref) => unknown;
  /** The owner as this caller may see it; null if it no longer exists. */
  readonly seenBy: (caller: Principal, tenant: Tenant, ref: Ref) => unknown;
}

const userRef = requestMessage('UserRef', { id });
const entitlementRef = requestMessage('AppEntitlementRef', { appId: id, id });

/** Users as owners. */
export const userOwnerKind: OwnerKind<UserRef> = {
  collection: 'users',
  item: 'users/{role_slug}/{user_ref_id}',
  noun: 'User',
  embeddedAs: 'user',
  refName: 'userRef',
  refMessage: userRef,
  body: requestMessage('UserOwnerBody', { userRef: nested(requestMessage('UserRef', { id: text })) }),
  refsName: 'userRefs',
  refs: { ...list(nested(userRef)), unset: null },
  refIn: (params) => ({ id: params['user_ref_id'] ?? '' }),
  textOf: (ref) => ref.id,
  owners: (store) => store.userOwners,
  existing: (store, ref) => requireUser(store, ref.id),
  seenBy: (caller, tenant, ref) => {
    const user = tenant.store.user(ref.id);
    return user ? redactUserFor(caller, hideInactiveDelegate(tenant, user)) : null;
  },
};

/** App entitlements as owners: all holders of one are owners. */
export const entitlementOwnerKind: OwnerKind<AppEntitlementRef> = {
  collection: 'entitlements',
  item: 'entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}',
  noun: 'Entitlement',
  embeddedAs: 'appEntitlement',
  refName: 'appEntitlementRef',
  refMessage: entitlementRef,
  body: requestMessage('EntitlementOwnerBody', {
    appEntitlementRef: nested(requestMessage('AppEntitlementRef', { appId: text, id: text })),
  }),
  refsName: 'appEntitlementRefs',
  refs: { ...list(nested(entitlementRef)), unset: null },
  refIn: (params) => ({
    appId: params['app_entitlement_ref_app_id'] ?? '',
    id: params['app_entitlement_ref_id'] ?? '',
  }),
  textOf: (ref) => `${ref.appId}/${ref.id}`,
  owners: (store) => store.entitlementOwners,
  existing: (store, ref) => requireEntitlement(store, ref.appId, ref.id),
  seenBy: (_caller, { store }, ref) => store.appEntitlements.get(ref.appId, ref.id) ?? null,
};
