import { computeHash } from '../random/hash.ts';
import { createInvalidValueError, type RequestDecoder } from '../protocol/request-decoder.ts';
import type { Tenant } from '../store/tenant.ts';
import { failedPrecondition, notFound } from '../protocol/status.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { OwnerScope } from './owner-scope.ts';
import type { Owner, OwnerKey, UserRef } from '../store/owner-table.ts';

/** Throws 400 or 404 if the tenant does not have the role, unless the switch `unknownRole` accepts any. */
export function refuseUnknownRole(tenant: Tenant, request: RequestDecoder<unknown>, roleSlug: string): void {
  if (tenant.store.roleSlugs.has(roleSlug)) return;
  if (tenant.switches.unknownRole === '400')
    throw createInvalidValueError(request, 'roleSlug', 'unknown role');
  if (tenant.switches.unknownRole === '404') throw notFound();
}

/** Throws 400 for more owners of one kind than an object may have over all its roles. */
export function refuseTooMany<Ref extends UserRef>(
  { tenant, kind, subject }: OwnerScope<Ref>,
  count: number,
): void {
  const most = tenant.switches.maxOwnersPerKind;
  if (count <= most) return;
  throw failedPrecondition(`${kind.label} can have at most ${most} ${subject.noun.toLowerCase()} owners`);
}

/** Creates the row of an owner, dated now. */
export function createOwner<Ref extends UserRef>(
  { tenant, subject }: OwnerScope<Ref>,
  key: OwnerKey<Ref>,
): Owner<Ref> {
  return { ...key, createdAt: formatTimestamp(tenant.now(), computeNanos(subject.textOf(key.ref))) };
}

/** Fractions of timestamps have nanoseconds, microseconds or no digits, so that no client relies on a fixed width. */
function computeNanos(owner: string): number {
  const hash = computeHash(owner);
  const nanos = hash % 1_000_000;
  return nanos - (nanos % ([1, 1_000, 1_000_000][hash % 3] ?? 1));
}
