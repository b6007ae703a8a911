import type { C1 } from './client.ts';
import { callOf, endpoint } from './endpoint.ts';
import { C1Error } from './errors.ts';
import { readPage, type Page, type PageRequest } from './page.ts';
import { message, text, timestamp, type Reader, type Shape } from './shape.ts';
import { settled } from './settle.ts';
import { readUser, type C1User } from './users.ts';

const readAppOwnerUser = message('AppOwnerUser', {
  appId: text,
  roleSlug: text,
  createdAt: timestamp,
  user: readUser,
});

/** A person who owns an app under one role (`c1.api.app.v2.AppOwnerUser`), the whole person embedded. */
export interface C1AppOwnerUser {
  readonly appId: string;
  readonly roleSlug: string;
  readonly createdAt: string | null;
  readonly user: C1User | null;
  /** The person's id; null only in a list, for a person whom C1 does not show. */
  readonly userRefId: string | null;
}

/** What identifies one ownership: the app, the role, the person. */
export interface AppOwnerUserKey {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userRefId: string;
}

const ownerPath = '/api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}';
const createUserOwnerEndpoint = endpoint('write', 'POST', ownerPath);
const getUserOwnerEndpoint = endpoint('read', 'GET', ownerPath);
const searchUserOwnersEndpoint = endpoint('read', 'GET', '/api/v2/apps/{app_id}/owners/users');

const parametersOf = (owner: AppOwnerUserKey) => ({
  app_id: owner.appId,
  role_slug: owner.roleSlug,
  user_ref_id: owner.userRefId,
});

/**
 * AppOwners.CreateUserOwner: makes the person an owner of the app under the role and gives the ownership. What C1
 * leaves out of a success is what was asked for; a write that broke succeeded if the ownership is there.
 */
export function createUserOwner(c1: C1, owner: AppOwnerUserKey): Promise<C1AppOwnerUser> {
  const call = callOf(createUserOwnerEndpoint, parametersOf(owner), {
    body: { userRef: { id: owner.userRefId } },
  });
  const write = async (): Promise<C1AppOwnerUser> => {
    const answer = await c1.send(call);
    const made = readAppOwnerUser(answer['appOwnerUser'], 'appOwnerUser', c1.notice);
    return completed(made ?? { appId: null, roleSlug: null, createdAt: null, user: null }, owner);
  };
  return settled(write, () => getUserOwner(c1.unattended, owner));
}

/** AppOwners.GetUserOwner: one ownership. @throws C1Error of kind `not-found`. */
export async function getUserOwner(c1: C1, owner: AppOwnerUserKey): Promise<C1AppOwnerUser> {
  const answer = await c1.send(callOf(getUserOwnerEndpoint, parametersOf(owner)));
  const found = readAppOwnerUser(answer['appOwnerUser'], 'appOwnerUser', c1.notice);
  if (found === null) throw new C1Error('protocol', 'C1 answered without the ownership that was asked for');
  return completed(found, owner);
}

/** AppOwners.SearchUserOwners: one page of the people who own the app, under one role or under all. */
export async function searchUserOwners(
  c1: C1,
  filter: { readonly appId: string; readonly roleSlug?: string | undefined },
  page: PageRequest,
): Promise<Page<C1AppOwnerUser>> {
  const query = { page_size: page.pageSize, page_token: page.pageToken, role_slug: filter.roleSlug };
  const answer = await c1.send(callOf(searchUserOwnersEndpoint, { app_id: filter.appId }, { query }));
  const readListed: Reader<C1AppOwnerUser | null> = (value, where, notice) => {
    const owner = readAppOwnerUser(value, where, notice);
    return owner && completed(owner, { ...filter, userRefId: null });
  };
  return readPage(answer, readListed, 'SearchAppUserOwnersResponse', c1.notice);
}

/** An ownership as C1 sent it, what it left unset taken from what it was asked for. */
function completed(
  owner: Shape<typeof readAppOwnerUser>,
  asked: { appId: string; roleSlug?: string | undefined; userRefId: string | null },
): C1AppOwnerUser {
  return {
    appId: owner.appId ?? asked.appId,
    roleSlug: owner.roleSlug ?? asked.roleSlug ?? '',
    createdAt: owner.createdAt,
    user: owner.user,
    userRefId: owner.user?.id ?? asked.userRefId,
  };
}
