import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { expectRow } from '../json/expect-row.ts';
import { readPage, type Page, type PageRequest } from '../json/pagination.ts';
import {
  bool,
  lazyObject,
  list,
  nullableString,
  requiredId,
  timestamp,
  type Decoded,
} from '../json/decoders.ts';

const texts = list(nullableString);

/** A role of people and credentials in C1 (`c1.api.iam.v1.Role`). */
export type C1Role = Decoded<typeof readRole>;
const readRole = lazyObject('Role', {
  id: requiredId,
  name: nullableString,
  displayName: nullableString,
  permissions: texts,
  serviceRoles: texts,
  systemBuiltin: bool,
  systemApiOnly: bool,
  createdAt: timestamp,
  updatedAt: timestamp,
  deletedAt: timestamp,
});

export const listRolesEndpoint = endpoint('read', 'GET', '/api/v1/iam/roles', 'c1.api.iam.v1.Roles.List');
export const getRoleEndpoint = endpoint(
  'read',
  'GET',
  '/api/v1/iam/roles/{role_id}',
  'c1.api.iam.v1.Roles.Get',
);

/** Roles.List: one page of the roles, perhaps only of those of the caller; docs/upstream.md, roles and directories. */
export async function listRoles(c1: C1Client, page: PageRequest): Promise<Page<C1Role>> {
  const query = { page_size: page.pageSize, page_token: page.pageToken };
  const response = await c1.send(buildCall(listRolesEndpoint, {}, { query }));
  return readPage(response, readRole, 'ListRolesResponse', c1.responses);
}

/** Roles.Get: one role. @throws C1Error of kind `not-found`. */
export async function getRole(c1: C1Client, id: string): Promise<C1Role> {
  const response = await c1.send(buildCall(getRoleEndpoint, { role_id: id }));
  return expectRow(readRole(response['role'], 'GetRolesResponse.role', c1.responses), { id });
}
