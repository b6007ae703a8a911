import type { ObjectRef } from '@pothos/core';
import type { Ownership } from '../../c1/ownership/ownership.ts';
import type { AppEntitlementRef, UserRef } from '../../c1/ownership/owner-kinds.ts';
import type { OwnerEndpoints } from '../../c1/ownership/owner-endpoints.ts';
import type { OwnerReads } from '../../c1/ownership/owner-reads.ts';
import type { OwnerWrites } from '../../c1/ownership/owner-writes.ts';
import type { C1AppEntitlement } from '../../c1/resources/app/app-entitlements.ts';
import type { C1User } from '../../c1/resources/users.ts';
import type { GraphTypes } from '../builder.ts';
import type { OwnableKindConfig } from './ownable-kind-config.ts';
import type { OwnerKindConfig } from './owner-kind-config.ts';
import type { OwnershipLoader } from './ownership-loader.ts';

/** One kind of owners of one kind of object, with the operations, the loader and the type of their ownerships. */
export interface OwnershipParts<Object, Row, Ref extends object> {
  readonly owned: OwnableKindConfig<Object>;
  readonly sort: OwnerKindConfig<Row, Ref>;
  readonly owners: OwnerReads<Row, Ref> & OwnerWrites<Row, Ref>;
  readonly endpoints: OwnerEndpoints;
  readonly loader: OwnershipLoader<Row, Ref>;
  readonly type: ObjectRef<GraphTypes, Ownership<Row, Ref>, Ownership<Row, Ref>>;
}

/** Both kinds of owners of one kind of object. */
export interface BothOwners<Object> {
  readonly user: OwnershipParts<Object, C1User, UserRef>;
  readonly entitlement: OwnershipParts<Object, C1AppEntitlement, AppEntitlementRef>;
}
