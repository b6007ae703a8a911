import type { Route } from '../protocol/route.ts';
import { alreadyExists } from '../protocol/status.ts';
import { createOwnerCalls } from './owner-call.ts';
import { createOwner, refuseTooMany, refuseUnknownRole } from './owner-rules.ts';
import { createOwnerResponse, visibleFrom, type OwnerScope } from './owner-scope.ts';
import type { UserRef } from '../store/owner-table.ts';

/** The route that creates one owner. */
export function createOwnerRoute<Ref extends UserRef>(scope: OwnerScope<Ref>): Route {
  const { tenant, kind, subject } = scope;
  const { store, switches } = tenant;
  const calls = createOwnerCalls('Create', scope);
  const owners = subject.owners(store);
  return {
    method: 'POST',
    path: `${kind.base}/${subject.item}`,
    rpc: `${kind.service}.Create${subject.noun}Owner`,
    handle: (call) => {
      const key = calls.keyOf(call);
      refuseUnknownRole(tenant, calls.request, key.roleSlug);
      kind.existing(store, key.object.key);
      subject.existing(store, key.ref);
      const existing = owners.find(key);
      if (existing && switches.createExisting === 'conflict') throw alreadyExists('owner already exists');
      if (existing) return createOwnerResponse(scope, existing, call);
      refuseTooMany(scope, owners.list(key.object).length + 1);
      const owner = createOwner(scope, key);
      owners.add(owner, visibleFrom(tenant));
      return createOwnerResponse(scope, owner, call);
    },
  };
}
