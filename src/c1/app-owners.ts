import type { C1 } from './client.ts';
import { callOf, endpoint } from './endpoint.ts';
import { C1Error } from './errors.ts';
import { readPage, type Page, type PageRequest } from './page.ts';
import { key, message, timestamp, type Reader, type Shape } from './shape.ts';
import { readUser } from './users.ts';

/** A person who owns an app under one role (`c1.api.app.v2.AppOwnerUser`), the whole person embedded. */
export type C1AppOwnerUser = Shape<typeof readAppOwnerUser> & {
  /** The person's id; null only in a list, for a person whom C1 does not show. */
  readonly userRefId: string | null;
  /** Tells the ownership from others of the same app and role: the person's id, or a hidden person's `createdAt`. */
  readonly subject: string;
};

const readAppOwnerUser = message('AppOwnerUser', {
  appId: key,
  roleSlug: key,
  createdAt: timestamp,
  user: readUser,
});

const readListedOwner: Reader<C1AppOwnerUser | null> = (value, where, notice) => {
  const owner = readAppOwnerUser(value, where, notice);
  return owner && withSubject(owner, owner.user?.id ?? null);
};

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

/** AppOwners.CreateUserOwner: makes the person an owner of the app under the role and gives the ownership. */
export async function createUserOwner(c1: C1, owner: AppOwnerUserKey): Promise<C1AppOwnerUser> {
  const body = { userRef: { id: owner.userRefId } };
  const answer = await c1.send(callOf(createUserOwnerEndpoint, parametersOf(owner), { body }));
  return readOwner(c1, owner, answer);
}

/** AppOwners.GetUserOwner: one ownership. @throws C1Error of kind `not-found`. */
export async function getUserOwner(c1: C1, owner: AppOwnerUserKey): Promise<C1AppOwnerUser> {
  return readOwner(c1, owner, await c1.send(callOf(getUserOwnerEndpoint, parametersOf(owner))));
}

/** AppOwners.SearchUserOwners: one page of the people who own the app, under one role or under all. */
export async function searchUserOwners(
  c1: C1,
  filter: { readonly appId: string; readonly roleSlug?: string | undefined },
  page: PageRequest,
): Promise<Page<C1AppOwnerUser>> {
  const query = { page_size: page.pageSize, page_token: page.pageToken, role_slug: filter.roleSlug };
  const answer = await c1.send(callOf(searchUserOwnersEndpoint, { app_id: filter.appId }, { query }));
  return readPage(answer, readListedOwner, 'SearchAppUserOwnersResponse', c1.notice);
}

function readOwner(
  c1: C1,
  asked: AppOwnerUserKey,
  answer: Readonly<Record<string, unknown>>,
): C1AppOwnerUser {
  const owner = readAppOwnerUser(answer['appOwnerUser'], 'appOwnerUser', c1.notice);
  if (owner === null) throw new C1Error('protocol', 'C1 answered without an appOwnerUser');
  return withSubject(owner, owner.user?.id ?? asked.userRefId);
}

function withSubject(owner: Shape<typeof readAppOwnerUser>, userRefId: string | null): C1AppOwnerUser {
  return { ...owner, userRefId, subject: userRefId ?? `${hiddenPrefix}${owner.createdAt ?? ''}` };
}

/** No id begins like this. */
const hiddenPrefix = 'hidden ';

/** Whether a `subject` stands for a person whom C1 does not show, and who cannot be asked for. */
export function isHidden(subject: string): boolean {
  return subject.startsWith(hiddenPrefix);
}
