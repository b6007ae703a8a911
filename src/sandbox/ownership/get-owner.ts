import type { Route } from '../protocol/route.ts';
import { notFound } from '../protocol/status.ts';
import { createOwnerCalls } from './owner-call.ts';
import { createOwnerResponse, type OwnerScope } from './owner-scope.ts';
import type { UserRef } from '../store/owner-table.ts';

/** The route that reads one owner. */
export function getOwnerRoute<Ref extends UserRef>(scope: OwnerScope<Ref>): Route {
  const { tenant, kind, subject } = scope;
  const calls = createOwnerCalls('Get', scope);
  const owners = subject.owners(tenant.store);
  return {
    method: 'GET',
    path: `${kind.base}/${subject.item}`,
    rpc: `${kind.service}.Get${subject.noun}Owner`,
    handle: (call) => {
      const key = calls.keyOf(call);
      kind.existing(tenant.store, key.object.key);
      const owner = owners.findSeen(key, tenant.now());
      if (!owner) throw notFound();
      return createOwnerResponse(scope, owner, call);
    },
  };
}
