import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { C1Error } from '../errors.ts';
import { pathParametersOf, type ObjectKey, type OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';
import { createOwnershipDecoder, type Ownership, type OwnershipKey } from './ownership.ts';
import { readAllPages, readPage, type Page, type PageRequest } from '../json/pagination.ts';
import { assertPathSegments } from '../call/path.ts';

/** Which ownerships to list: those of an object, under one role or under all. */
export interface OwnershipFilter {
  readonly object: ObjectKey;
  readonly roleSlug: string | undefined;
}

/** How one sort of owners of one kind of object is read. */
export interface OwnerReads<Row, Ref> {
  /** Search…Owners: one page. @throws C1Error of kind `not-found` for an object that does not exist. */
  readonly search: (
    c1: C1Client,
    filter: OwnershipFilter,
    page: PageRequest,
  ) => Promise<Page<Ownership<Row, Ref>>>;
  /** Get…Owner, or the search where C1 has none. @throws C1Error of kind `not-found`. */
  readonly get: (c1: C1Client, key: OwnershipKey<Ref>) => Promise<Ownership<Row, Ref>>;
}

/** The path below which C1 has one ownership, to be filled by {@link ownershipParameters}. */
export function ownershipPath<Row, Ref>(kind: OwnableKind, subject: OwnerKind<Row, Ref>): string {
  return `${kind.base}/${subject.collection}/{role_slug}/${subject.path}`;
}

export function ownershipParameters<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
  { object, roleSlug, ref }: OwnershipKey<Ref>,
): Readonly<Record<string, string>> {
  return { ...pathParametersOf(kind, object), role_slug: roleSlug, ...subject.parametersOf(ref) };
}

/** Reads people, or entitlements, as owners of one kind of object (ownership v2). */
export function ownerReads<Row, Ref>(kind: OwnableKind, subject: OwnerKind<Row, Ref>): OwnerReads<Row, Ref> {
  const searchEndpoint = endpoint('read', 'GET', `${kind.base}/${subject.collection}`);
  const getEndpoint = endpoint('read', 'GET', ownershipPath(kind, subject));
  const { name, read } = createOwnershipDecoder(kind, subject);

  const search: OwnerReads<Row, Ref>['search'] = async (c1, { object, roleSlug }, page) => {
    // As a query parameter it would pass, but what no path can name is no role, and has no owners.
    if (roleSlug !== undefined) assertPathSegments(searchEndpoint.pattern, { role_slug: roleSlug });
    const query = { page_size: page.pageSize, page_token: page.pageToken, role_slug: roleSlug };
    const answer = await c1.send(buildCall(searchEndpoint, pathParametersOf(kind, object), { query }));
    const asked = { object, roleSlug: roleSlug ?? '', ref: null };
    return readPage(answer, (value, _where, reading) => read(value, asked, reading), name, c1.responses);
  };

  const getOne: OwnerReads<Row, Ref>['get'] = async (c1, key) => {
    const answer = await c1.send(buildCall(getEndpoint, ownershipParameters(kind, subject, key)));
    const found = read(answer[name], key, c1.responses);
    if (found === null) throw new C1Error('protocol', 'C1 answered without the ownership that was asked for');
    return found;
  };

  const lookFor: OwnerReads<Row, Ref>['get'] = async (c1, key) => {
    // The same for the kinds that have a path with these in it and for those that have none.
    assertPathSegments(searchEndpoint.pattern, ownershipParameters(kind, subject, key));
    const wanted = subject.textOf(key.ref);
    const rows = await readAllPages((page) => search(c1, key, page));
    const found = rows.find(
      ({ ref, roleSlug }) => ref !== null && roleSlug === key.roleSlug && subject.textOf(ref) === wanted,
    );
    if (found === undefined) throw new C1Error('not-found', 'not found');
    return found;
  };
  return { search, get: kind.hasGet ? getOne : lookFor };
}
