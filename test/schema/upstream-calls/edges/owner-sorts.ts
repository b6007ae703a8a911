import type { ObjectKind } from '../../../../src/sandbox/store/owned-object.ts';
import type { Store } from '../../../../src/sandbox/store/store.ts';
import { idOf } from '../../../support/fixtures/rows.ts';
import { keyOf, type OwnedType } from './tenant.ts';

/** The two sorts of owners; that of a number is `Owner 7`, or in app 7 the entitlement `Key 7`. */
export const ownerSorts = [
  {
    sort: 'User',
    list: 'userOwners',
    one: 'userOwner',
    subject: 'user',
    subjectName: 'Owner',
    collection: 'users',
    path: 'users/primary/{Owner}',
    refOf: (number: number): Readonly<Record<string, string>> => ({ userRefId: idOf('Owner', number) }),
    addTo: (store: Store, owned: OwnedType, { object, owner }: { object: number; owner: number }): void => {
      const subject = { roleSlug: 'primary', userId: idOf('Owner', owner) };
      store.addUserOwner(owned.kind, keyOf(owned, object), subject);
    },
  },
  {
    sort: 'Entitlement',
    list: 'entitlementOwners',
    one: 'entitlementOwner',
    subject: 'appEntitlement',
    subjectName: 'Key',
    collection: 'entitlements',
    path: 'entitlements/primary/{App}/{Key}',
    refOf: (number: number): Readonly<Record<string, string>> => ({
      appEntitlementRefAppId: idOf('App', number),
      appEntitlementRefId: idOf('Key', number),
    }),
    addTo: (store: Store, owned: OwnedType, { object, owner }: { object: number; owner: number }): void => {
      const subject = {
        roleSlug: 'primary',
        appId: idOf('App', owner),
        entitlementId: idOf('Key', owner),
      };
      store.addEntitlementOwner(owned.kind, keyOf(owned, object), subject);
    },
  },
] as const;

export type OwnerSort = (typeof ownerSorts)[number];

/** C1 reads no single ownerships of these. */
const withoutGet: readonly ObjectKind[] = ['appUser', 'user'];

/** The call that looks for one ownership. */
export function readOfOne({ kind, owners }: OwnedType, { path, collection }: OwnerSort): string {
  return withoutGet.includes(kind)
    ? `GET ${owners}/${collection}?page_size=100&role_slug=primary`
    : `GET ${owners}/${path}`;
}

/** The type of the ownerships of one kind by one sort: `AppOwnerUser`. */
export function ownershipTypeOf({ type }: OwnedType, { sort }: OwnerSort): string {
  return `${type}Owner${sort}`;
}
