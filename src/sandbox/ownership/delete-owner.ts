import type { Route } from '../protocol/route.ts';
import { failedPrecondition, notFound } from '../protocol/status.ts';
import { createOwnerCalls } from './owner-call.ts';
import { visibleFrom, type OwnerScope } from './owner-scope.ts';
import { isOfKind, type UserRef } from '../store/owner-table.ts';
import type { OwnedObject } from '../store/owned-object.ts';
import type { Store } from '../store/store.ts';

/** The route that deletes one owner. */
export function deleteOwnerRoute<Ref extends UserRef>(scope: OwnerScope<Ref>): Route {
  const { tenant, kind, subject } = scope;
  const { store, switches } = tenant;
  const calls = createOwnerCalls('Delete', scope);
  const owners = subject.owners(store);
  return {
    method: 'DELETE',
    path: `${kind.base}/${subject.item}`,
    rpc: `${kind.service}.Delete${subject.noun}Owner`,
    handle: (call) => {
      const key = calls.keyOf(call);
      kind.existing(store, key.object.key);
      const existing = owners.find(key);
      if (!existing && switches.deleteMissing === '404') throw notFound();
      if (existing && isFixed(store, key.object, key.ref))
        throw failedPrecondition('the owner is set by the connector');
      if (existing) owners.remove(key, visibleFrom(tenant));
      return {};
    },
  };
}

/** Whether a connector set the owner. An id of an entitlement is none of a person. */
function isFixed(store: Store, object: OwnedObject, { id }: UserRef): boolean {
  return isOfKind(object, 'appResource') && store.fixedOwners.userIdsOf(object.key).includes(id);
}
