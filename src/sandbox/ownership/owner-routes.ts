import type { Route } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import { createOwnerRoute } from './create-owner.ts';
import { deleteOwnerRoute } from './delete-owner.ts';
import { getOwnerRoute } from './get-owner.ts';
import type { OwnedKind } from './owned-kind.ts';
import type { OwnerScope } from './owner-scope.ts';
import type { UserRef } from '../store/owner-table.ts';
import { searchOwnersRoute } from './search-owners.ts';
import { setOwnersRoute } from './set-owners.ts';
import { entitlementOwnerKind, userOwnerKind } from './owner-kind.ts';

/** The routes of ownership v2 for one kind of objects, with users and entitlements as owners. */
export function createOwnershipRoutes(tenant: Tenant, kind: OwnedKind): readonly Route[] {
  return [
    setOwnersRoute(tenant, kind),
    ...createOwnerKindRoutes({ tenant, kind, subject: userOwnerKind }),
    ...createOwnerKindRoutes({ tenant, kind, subject: entitlementOwnerKind }),
  ];
}

function createOwnerKindRoutes<Ref extends UserRef>(scope: OwnerScope<Ref>): readonly Route[] {
  return [
    searchOwnersRoute(scope),
    createOwnerRoute(scope),
    ...(scope.kind.hasGet ? [getOwnerRoute(scope)] : []),
    deleteOwnerRoute(scope),
  ];
}
