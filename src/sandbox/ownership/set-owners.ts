import { createInvalidValueError, requestMessage, text } from '../protocol/request-decoder.ts';
import type { Route } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import { createIdFields, parseOwnedObject, type OwnedKind } from './owned-kind.ts';
import type { OwnedObject } from '../store/owned-object.ts';
import { createOwner, refuseTooMany, refuseUnknownRole } from './owner-rules.ts';
import { visibleFrom, type OwnerScope } from './owner-scope.ts';
import type { UserRef } from '../store/owner-table.ts';
import { entitlementOwnerKind, userOwnerKind } from './owner-kind.ts';

/** The route that replaces the owners under one role by the given users and entitlements; other roles keep theirs. */
export function setOwnersRoute(tenant: Tenant, kind: OwnedKind): Route {
  const { store } = tenant;
  const objectMessage = requestMessage(kind.setRequest, createIdFields(kind));
  const bodyMessage = requestMessage(kind.setRequest, {
    roleSlug: text,
    userRefs: userOwnerKind.refs,
    appEntitlementRefs: entitlementOwnerKind.refs,
  });
  return {
    method: 'PUT',
    path: kind.base,
    rpc: `${kind.service}.Set`,
    handle: ({ params, body }) => {
      const object = parseOwnedObject(kind, params);
      objectMessage.read(object.key);
      const { roleSlug, userRefs, appEntitlementRefs } = bodyMessage.read(body);
      if (roleSlug === '')
        throw createInvalidValueError(bodyMessage, 'roleSlug', 'value length must be at least 1 runes');
      refuseUnknownRole(tenant, bodyMessage, roleSlug);
      kind.existing(store, object.key);
      const replacements = [
        prepare({ tenant, kind, subject: userOwnerKind }, { object, roleSlug }, userRefs),
        prepare({ tenant, kind, subject: entitlementOwnerKind }, { object, roleSlug }, appEntitlementRefs),
      ];
      for (const replace of replacements) replace();
      return {};
    },
  };
}

/** Validates one list of new owners, and returns the function that stores it: both lists change or neither does. */
function prepare<Ref extends UserRef>(
  scope: OwnerScope<Ref>,
  { object, roleSlug }: { readonly object: OwnedObject; readonly roleSlug: string },
  refs: readonly Ref[] | null,
): () => void {
  const { tenant, subject } = scope;
  if (refs === null && tenant.switches.setOmittedList === 'keep') return () => undefined;
  const wanted = new Map(refs?.map((ref) => [subject.textOf(ref), ref]));
  for (const ref of wanted.values()) subject.existing(tenant.store, ref);
  const owners = subject.owners(tenant.store);
  const present = owners.list(object);
  const others = present.filter((owner) => owner.roleSlug !== roleSlug);
  refuseTooMany(scope, others.length + wanted.size);
  return () => {
    for (const owner of present) {
      if (others.includes(owner) || wanted.has(subject.textOf(owner.ref))) continue;
      owners.remove(owner, visibleFrom(tenant));
    }
    for (const ref of wanted.values()) {
      const key = { object, roleSlug, ref };
      if (!owners.find(key)) owners.add(createOwner(scope, key), visibleFrom(tenant));
    }
  };
}
