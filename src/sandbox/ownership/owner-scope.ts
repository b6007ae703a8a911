import type { Principal } from '../protocol/route.ts';
import type { Call } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import type { OwnedKind } from './owned-kind.ts';
import type { Owner, UserRef } from '../store/owner-table.ts';
import type { OwnerKind } from './owner-kind.ts';

/** The scope of an operation: owners of one kind, of objects of one kind. */
export interface OwnerScope<Ref extends UserRef> {
  readonly tenant: Tenant;
  readonly kind: OwnedKind;
  readonly subject: OwnerKind<Ref>;
}

/** Formats an owner as this caller may see it. */
export function printOwner<Ref extends UserRef>(
  { tenant, subject }: OwnerScope<Ref>,
  { object, roleSlug, createdAt, ref }: Owner<Ref>,
  caller: Principal,
): object {
  return {
    ...object.key,
    roleSlug,
    createdAt,
    [subject.embeddedAs]: subject.seenBy(caller, tenant, ref),
  };
}

/** The response with one owner. */
export function createOwnerResponse<Ref extends UserRef>(
  scope: OwnerScope<Ref>,
  owner: Owner<Ref>,
  { caller }: Call,
): object {
  return { [`${scope.kind.item}${scope.subject.noun}`]: printOwner(scope, owner, caller) };
}

/** The time from which reads show a write of now. */
export function visibleFrom({ switches, now }: Tenant): number {
  return now() + switches.ownerLagSeconds * 1000;
}
