import type { ObjectKey } from '../../c1/ownership/ownable-kinds.ts';
import type { Ownership } from '../../c1/ownership/ownership.ts';
import type { PageRequest } from '../../c1/json/pagination.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionType } from '../connection/connection-type.ts';
import { readConnection, type ConnectionArguments } from '../connection/read-connection.ts';
import type { Context } from '../context.ts';
import { ownersArguments } from './owned-object.ts';
import { capitalize, objectArgs, parseObjectArgs, ownerArgs, parseOwnerArgs } from './owner-arguments.ts';
import type { OwnershipParts } from './ownership-parts.ts';
import { seeAlso } from './ownable-kind-config.ts';

type ListArguments = ConnectionArguments & { readonly roleSlug?: string | null | undefined };

/**
 * Adds the fields that list ownerships and look one up: on the object, and on the query without reading the object
 * first.
 */
export function addOwnerLists<Object, Row, Ref extends object>(
  owning: OwnershipParts<Object, Row, Ref>,
): void {
  const { owned, sort, endpoints, loader, type } = owning;
  const { a, the } = owned.words;
  const { one, several, own } = sort.words;
  const connection = connectionType(type, `${several} ${own} ${a}`, sort.connections);
  const readList = createListReader(owning);
  const lookupName = `${owned.name}${capitalize(sort.name)}Owner`;

  builder.objectFields(owned.type, (t) => ({
    [`${sort.name}Owners`]: t.field({
      type: connection,
      description: `The ${several} ${own} ${the}, one entry for each role of each. Null with an error when they cannot be read.`,
      args: ownersArguments,
      extensions: callsC1(endpoints.search),
      resolve: (object, args, context) => readList(owned.keyOf(object), args, context),
    }),
    [`${sort.name}Owner`]: t.field({
      type,
      description: `One ownership of ${the}: ${one} ${own} it. Null when there is none.`,
      args: ownerArgs(sort),
      extensions: callsC1(loader),
      resolve: (object, args, context) =>
        loader(context).load({ object: owned.keyOf(object), ...parseOwnerArgs(sort, args) }),
    }),
  }));
  builder.queryFields((t) => ({
    [getListName(owning)]: t.field({
      type: connection,
      description:
        `The ${several} ${own} ${a}, one entry for each role of each, without reading ${the} first. ` +
        `Null with an error when ${the} does not exist or its owners cannot be read.` +
        seeAlso(owned, getListName(owning)),
      args: { ...objectArgs(owned), ...ownersArguments },
      extensions: callsC1(endpoints.search),
      resolve: (_query, args, context) => readList(parseObjectArgs(owned, args), args, context),
    }),
    [lookupName]: t.field({
      type,
      description:
        `One ownership of ${a}: ${one} ${own} it. Null when there is none.` + seeAlso(owned, lookupName),
      args: { ...objectArgs(owned), ...ownerArgs(sort) },
      extensions: callsC1(loader),
      resolve: (_query, args, context) =>
        loader(context).load({ object: parseObjectArgs(owned, args), ...parseOwnerArgs(sort, args) }),
    }),
  }));
}

function getListName<Object, Row, Ref extends object>({
  owned,
  sort,
}: OwnershipParts<Object, Row, Ref>): string {
  return `${owned.name}${capitalize(sort.name)}Owners`;
}

/** Reads a part of the list; its cursors are valid for every field that lists the same ownerships. */
function createListReader<Object, Row, Ref extends object>(owning: OwnershipParts<Object, Row, Ref>) {
  const { sort, owners } = owning;
  return (object: ObjectKey, { roleSlug, ...page }: ListArguments, context: Context) => {
    const filter = { object, roleSlug: roleSlug ?? undefined };
    const listing = {
      field: getListName(owning),
      filter: { ...object, roleSlug: filter.roleSlug },
      readPage: (request: PageRequest) => owners.search(context.c1, filter, request),
      onNode: ({ subject }: Ownership<Row, Ref>) => {
        if (subject !== null) sort.remember(subject, context);
      },
    };
    return readConnection(listing, page);
  };
}
