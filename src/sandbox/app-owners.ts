import type { Caller } from './access-tokens.ts';
import { existingApp } from './apps.ts';
import { hashOf } from './hash.ts';
import { embedded, id, invalidValue, message, text, type Message } from './message.ts';
import type { Owner, OwnerKey } from './owner-table.ts';
import { pageFields, pageOf } from './paging.ts';
import { route, type Call, type Route, type Tenant } from './route.ts';
import { alreadyExists, failedPrecondition, notFound } from './status.ts';
import { timestamp } from './timestamp.ts';
import { userSeenBy } from './user.ts';

const oneOwner = { appId: id, roleSlug: text, userRef: embedded(message('UserRef', { id })) };
const createRequest = message('CreateAppUserOwnerRequest', oneOwner);
const getRequest = message('GetAppUserOwnerRequest', oneOwner);
const deleteRequest = message('DeleteAppUserOwnerRequest', oneOwner);
const searchRequest = message('SearchAppUserOwnersRequest', { appId: id, roleSlug: text, ...pageFields });
/** The body repeats what the path says. Its id is not checked on its own: the path's value takes its place. */
const itemBody = message('UserOwnerBody', { userRef: embedded(message('UserRef', { id: text })) });

const collection = '/api/v2/apps/{app_id}/owners/users';
const item = `${collection}/{role_slug}/{user_ref_id}` as const;
type ItemCall = Call<'app_id' | 'role_slug' | 'user_ref_id'>;

/** Users as owners of apps, ownership v2. */
export function appOwnerRoutes(tenant: Tenant): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: collection,
      rpc: 'c1.api.app.v2.AppOwners.SearchUserOwners',
      handle: (call) => search(tenant, call),
    }),
    route({
      method: 'POST',
      path: item,
      rpc: 'c1.api.app.v2.AppOwners.CreateUserOwner',
      handle: (call) => create(tenant, call),
    }),
    route({
      method: 'GET',
      path: item,
      rpc: 'c1.api.app.v2.AppOwners.GetUserOwner',
      handle: (call) => get(tenant, call),
    }),
    route({
      method: 'DELETE',
      path: item,
      rpc: 'c1.api.app.v2.AppOwners.DeleteUserOwner',
      handle: (call) => remove(tenant, call),
    }),
  ];
}

function search(tenant: Tenant, { params, query, caller }: Call<'app_id'>) {
  const { store, switches, now } = tenant;
  const request = searchRequest.read({ ...query, appId: params.app_id });
  existingApp(store, request.appId);
  const rows = store.appOwners
    .listSeen(request.appId, now())
    .filter((owner) => request.roleSlug === '' || request.roleSlug === owner.roleSlug);
  const keyOf = (owner: Owner) => `${owner.roleSlug}/${owner.userId}`;
  const page = pageOf({ message: searchRequest, request, rows, keyOf }, switches);
  return { ...page, list: page.list.map((owner) => print(tenant, owner, caller)) };
}

function create(tenant: Tenant, call: ItemCall) {
  const { store, switches, now } = tenant;
  const key = readKey(createRequest, call);
  refuseOtherBody(createRequest, call, tenant);
  if (!store.roleSlugs.has(key.roleSlug)) refuseUnknownRole(tenant);
  existingApp(store, key.objectId);
  if (!store.user(key.userId)) throw notFound();
  const existing = store.appOwners.find(key);
  if (existing && switches.createExisting === 'conflict') throw alreadyExists('owner already exists');
  if (!existing && store.appOwners.list(key.objectId).length >= switches.maxOwnersPerKind) {
    throw failedPrecondition(`an app can have at most ${switches.maxOwnersPerKind} user owners`);
  }
  const owner = existing ?? { ...key, createdAt: timestamp(now(), nanosOf(key)) };
  if (!existing) store.appOwners.add(owner, now() + switches.ownerLagSeconds * 1000);
  return { appOwnerUser: print(tenant, owner, call.caller) };
}

function get(tenant: Tenant, call: ItemCall) {
  const { store, now } = tenant;
  const key = readKey(getRequest, call);
  existingApp(store, key.objectId);
  const owner = store.appOwners.findSeen(key, now());
  if (!owner) throw notFound();
  return { appOwnerUser: print(tenant, owner, call.caller) };
}

function remove(tenant: Tenant, call: ItemCall) {
  const { store, switches, now } = tenant;
  const key = readKey(deleteRequest, call);
  refuseOtherBody(deleteRequest, call, tenant);
  existingApp(store, key.objectId);
  const existing = store.appOwners.find(key);
  if (!existing && switches.deleteMissing === '404') throw notFound();
  if (existing) store.appOwners.remove(key, now() + switches.ownerLagSeconds * 1000);
  return {};
}

function readKey(request: typeof createRequest, { params }: ItemCall): OwnerKey {
  const { appId, roleSlug, userRef } = request.read({
    appId: params.app_id,
    roleSlug: params.role_slug,
    userRef: { id: params.user_ref_id },
  });
  return { objectId: appId, roleSlug, userId: userRef?.id ?? '' };
}

/** What C1 does when path and body disagree is not known. An empty body or an empty id disagrees with nothing. */
function refuseOtherBody(request: Message<unknown>, { params, body }: ItemCall, { switches }: Tenant) {
  const bodyId = itemBody.read(body).userRef?.id ?? '';
  if (bodyId === '' || bodyId === params.user_ref_id || switches.bodyPathMismatch === 'path-wins') return;
  throw invalidValue(request, 'userRef', 'does not match the path');
}

function refuseUnknownRole({ switches }: Tenant) {
  if (switches.unknownRole === '400') throw invalidValue(createRequest, 'roleSlug', 'unknown role');
  if (switches.unknownRole === '404') throw notFound();
}

/** Timestamps come with nanoseconds, microseconds or neither, so that nobody parses them with a fixed width. */
function nanosOf({ userId }: OwnerKey): number {
  const hash = hashOf(userId);
  const nanos = hash % 1_000_000;
  return nanos - (nanos % ([1, 1_000, 1_000_000][hash % 3] ?? 1));
}

function print({ store }: Tenant, owner: Owner, caller: Caller) {
  const user = store.user(owner.userId);
  return {
    appId: owner.objectId,
    roleSlug: owner.roleSlug,
    createdAt: owner.createdAt,
    user: user ? userSeenBy(caller, user) : null,
  };
}
