import { requestMessage, text } from '../protocol/request-decoder.ts';
import { pageFields, selectPage } from '../protocol/paging.ts';
import type { Route } from '../protocol/route.ts';
import { createIdFields, parseOwnedObject } from './owned-kind.ts';
import { printOwner, type OwnerScope } from './owner-scope.ts';
import type { Owner, UserRef } from '../store/owner-table.ts';

/** The route that searches the owners of one object page by page, of all roles or of one. */
export function searchOwnersRoute<Ref extends UserRef>(scope: OwnerScope<Ref>): Route {
  const { tenant, kind, subject } = scope;
  const { store, switches, now } = tenant;
  const name =
    subject.noun === 'User' ? kind.searchUsersRequest : `Search${kind.noun}EntitlementOwnersRequest`;
  const objectMessage = requestMessage(name, createIdFields(kind));
  const filterMessage = requestMessage(name, { roleSlug: text, ...pageFields });
  const owners = subject.owners(store);
  const getKey = ({ roleSlug, ref }: Owner<Ref>) => `${roleSlug}/${subject.textOf(ref)}`;
  return {
    method: 'GET',
    path: `${kind.base}/${subject.collection}`,
    rpc: `${kind.service}.Search${subject.noun}Owners`,
    handle: ({ params, query, caller }) => {
      const object = parseOwnedObject(kind, params);
      objectMessage.read(object.key);
      const filter = filterMessage.read(query);
      kind.existing(store, object.key);
      const rows = owners
        .listSeen(object, now())
        .filter(({ roleSlug }) => filter.roleSlug === '' || filter.roleSlug === roleSlug);
      // The object is part of the filter: each object has its own order and page tokens.
      const request = { ...object.key, ...filter };
      const page = selectPage({ message: filterMessage, request, rows, keyOf: getKey }, switches);
      return { ...page, list: page.list.map((owner) => printOwner(scope, owner, caller)) };
    },
  };
}
