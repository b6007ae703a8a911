import type { C1Client } from '../client/client.ts';
import { buildCall, type Endpoint } from '../call/endpoint.ts';
import { C1Error } from '../errors.ts';
import { toPathParameters, type ObjectKey, type OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';
import { createOwnerEndpoints } from './owner-endpoints.ts';
import {
  createOwnershipDecoder,
  expectOwnership,
  isOwnershipOf,
  type Ownership,
  type OwnershipKey,
} from './ownership.ts';
import { readAllPages, readPage, type Page, type PageRequest } from '../json/pagination.ts';
import { assertPathSegments } from '../call/path.ts';

/** Filter of a list of ownerships: an object, and one role or all. */
export interface OwnershipFilter {
  readonly object: ObjectKey;
  readonly roleSlug: string | undefined;
}

/** The reads for one kind of owner of one kind of object. */
export interface OwnerReads<Row, Ref> {
  /** Search…Owners: one page. @throws C1Error of kind `not-found` for an object that does not exist. */
  readonly search: (
    c1: C1Client,
    filter: OwnershipFilter,
    page: PageRequest,
  ) => Promise<Page<Ownership<Row, Ref>>>;
  /**
   * Get…Owner, or the search if C1 has no such operation. @throws C1Error of kind `not-found`, and of kind `protocol` for
   * an answer with another ownership.
   */
  readonly get: (c1: C1Client, key: OwnershipKey<Ref>) => Promise<Ownership<Row, Ref>>;
}

/** The parameters of the path of one ownership. */
export function toOwnershipParameters<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
  { object, roleSlug, ref }: OwnershipKey<Ref>,
): Readonly<Record<string, string>> {
  return { ...toPathParameters(kind, object), role_slug: roleSlug, ...subject.parametersOf(ref) };
}

/** Creates the reads for one kind of owner of one kind of object (ownership v2). */
export function createOwnerReads<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
): OwnerReads<Row, Ref> {
  const endpoints = createOwnerEndpoints(kind, subject);
  const { name, read } = createOwnershipDecoder(kind, subject);

  const search: OwnerReads<Row, Ref>['search'] = async (c1, { object, roleSlug }, page) => {
    // C1 accepts any query parameter; a role that cannot be a path segment cannot have owners.
    if (roleSlug !== undefined) assertPathSegments(endpoints.search.pattern, { role_slug: roleSlug });
    const query = { page_size: page.pageSize, page_token: page.pageToken, role_slug: roleSlug };
    const response = await c1.send(buildCall(endpoints.search, toPathParameters(kind, object), { query }));
    const requested = { object, roleSlug: roleSlug ?? '', ref: null };
    return readPage(
      response,
      (value, _where, reading) => read(value, requested, reading),
      name,
      c1.responses,
    );
  };

  const getBy =
    (single: Endpoint): OwnerReads<Row, Ref>['get'] =>
    async (c1, key) => {
      const response = await c1.send(buildCall(single, toOwnershipParameters(kind, subject, key)));
      const found = read(response[name], key, c1.responses);
      if (found === null)
        throw new C1Error('protocol', 'C1 answered without the ownership that was asked for');
      return expectOwnership(kind, subject, found, key);
    };

  const lookFor: OwnerReads<Row, Ref>['get'] = async (c1, key) => {
    // The check is the same whether or not the kind has a path with these parameters.
    assertPathSegments(endpoints.search.pattern, toOwnershipParameters(kind, subject, key));
    const rows = await readAllPages((page) => search(c1, key, page));
    const found = rows.find((row) => isOwnershipOf(kind, subject, row, key));
    if (found === undefined) throw new C1Error('not-found', 'not found');
    return found;
  };
  return { search, get: endpoints.get === undefined ? lookFor : getBy(endpoints.get) };
}
