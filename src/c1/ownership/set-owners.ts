import type { C1Client } from '../client/client.ts';
import { buildCall } from '../call/endpoint.ts';
import { C1Error } from '../errors.ts';
import { toPathParameters, type ObjectKey, type OwnableKind } from './ownable-kinds.ts';
import {
  entitlementOwnerKind,
  userOwnerKind,
  type AppEntitlementRef,
  type OwnerKind,
  type UserRef,
} from './owner-kinds.ts';
import { createSetOwnersEndpoint } from './owner-endpoints.ts';
import { createOwnerReads } from './owner-reads.ts';
import { readAllPages } from '../json/pagination.ts';
import { assertPathSegments } from '../call/path.ts';
import { reconcileWrite } from '../client/reconcile.ts';

/** All owners of an object under one role. */
export interface OwnerSet {
  readonly object: ObjectKey;
  readonly roleSlug: string;
  readonly userRefs: readonly UserRef[];
  readonly appEntitlementRefs: readonly AppEntitlementRef[];
}

/**
 * Set: makes these the only owners of the object under the role; owners under other roles remain. Both
 * lists are always sent, since C1 does not distinguish a missing list from an empty one. If the write fails ambiguously,
 * equal lists count as success.
 */
export function createSetOwners(kind: OwnableKind): (c1: C1Client, set: OwnerSet) => Promise<void> {
  const setEndpoint = createSetOwnersEndpoint(kind);
  const isUserSet = createOwnerComparison(kind, userOwnerKind);
  const isEntitlementSet = createOwnerComparison(kind, entitlementOwnerKind);
  return (c1, set) => {
    refuseUnusableIn(kind.base, set);
    const body = {
      roleSlug: set.roleSlug,
      userRefs: removeDuplicates(userOwnerKind, set.userRefs).map(({ userRefId }) => ({ id: userRefId })),
      appEntitlementRefs: removeDuplicates(entitlementOwnerKind, set.appEntitlementRefs).map((ref) => ({
        appId: ref.appEntitlementRefAppId,
        id: ref.appEntitlementRefId,
      })),
    };
    const call = buildCall(setEndpoint, toPathParameters(kind, set.object), { body });
    const write = async (): Promise<void> => {
      await c1.send(call);
    };
    return reconcileWrite(write, async () => {
      const [areUsers, areEntitlements] = await Promise.all([
        isUserSet(c1.detached(), set, set.userRefs),
        isEntitlementSet(c1.detached(), set, set.appEntitlementRefs),
      ]);
      if (!areUsers || !areEntitlements) throw new C1Error('not-found', 'not seen to be set');
    });
  };
}

/** Removes duplicates: C1's behaviour for repeated refs is unknown. */
function removeDuplicates<Row, Ref>({ textOf }: OwnerKind<Row, Ref>, refs: readonly Ref[]): readonly Ref[] {
  return [...new Map(refs.map((ref) => [textOf(ref), ref])).values()];
}

/**
 * Rejects values in the body that the path of a single ownership rejects.
 * @throws C1Error of kind `invalid` whose `field` names the role or the list.
 */
function refuseUnusableIn(pattern: string, { roleSlug, userRefs, appEntitlementRefs }: OwnerSet): void {
  assertPathSegments(pattern, { role_slug: roleSlug });
  for (const { userRefId } of userRefs) assertPathSegments(pattern, { user_refs: userRefId });
  for (const ref of appEntitlementRefs) {
    assertPathSegments(pattern, { app_entitlement_refs: ref.appEntitlementRefAppId });
    assertPathSegments(pattern, { app_entitlement_refs: ref.appEntitlementRefId });
  }
}

/** Whether the owners of one kind are exactly these. */
function createOwnerComparison<Row, Ref>(kind: OwnableKind, subject: OwnerKind<Row, Ref>) {
  const { search } = createOwnerReads(kind, subject);
  return async (c1: C1Client, filter: OwnerSet, wanted: readonly Ref[]): Promise<boolean> => {
    const rows = await readAllPages((page) => search(c1, filter, page));
    const found = rows.map(({ ref }) => (ref === null ? null : subject.textOf(ref)));
    const texts = new Set(wanted.map((ref) => subject.textOf(ref)));
    return found.length === texts.size && found.every((text) => text !== null && texts.has(text));
  };
}
