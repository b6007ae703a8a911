import { brandWithType, getTypeBrand } from '@pothos/core';
import { isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { builder } from '../builder.ts';
import type { ContextLoader } from '../loader/context-loader.ts';
import { getPlainName } from '../type-names.ts';
import { encodeNodeId } from './node-id.ts';

/** A type's loader, whose keys are those of its `nodeId`s. */
export type NodeLoader = ContextLoader<unknown, object>;

/** The interface of all objects that can be fetched again by an opaque id. */
export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'An object that can be fetched again by its `nodeId`.',
  fields: (t) => ({
    nodeId: t.id({
      nullable: false,
      description:
        'An opaque id, unique among all objects of the tenant. An ownership of a person whom C1 does not show has a new ' +
        'one each time.',
      resolve: (row, _args, _context, { parentType }) =>
        encodeNodeId(getPlainName(parentType), ...getKeyParts(getNodeLoader(parentType), row)),
    }),
  }),
});

/**
 * Makes a type a node. The result goes into the `extensions` of the type, where `nodeId`, `node` and `nodes` find it by
 * the name of the type, so that there is no list of node types to maintain.
 */
export function nodeIdentity<Key, Row>(loader: ContextLoader<Key, Row>): Readonly<Record<string, unknown>> {
  return { nodeLoader: loader };
}

/** The loader of a node type; undefined for other types. */
export function getNodeLoader(type: GraphQLNamedType | undefined): NodeLoader | undefined {
  return isObjectType(type) ? (type.extensions['nodeLoader'] as NodeLoader | undefined) : undefined;
}

/** The loaders of all node types. */
export function getNodeLoaders(schema: GraphQLSchema): readonly NodeLoader[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => getNodeLoader(type) ?? []);
}

function getKeyParts(loader: NodeLoader | undefined, row: object): readonly string[] {
  return loader?.entityKey.keyParts(loader.entityKey.keyOf(row)) ?? [];
}

/**
 * Brands a row with its type, for fields of an abstract type, by the type's name in the plain graph. Rows are shared
 * between fields, so they are branded in this one way only.
 */
export function brandWithTypename<Row extends object>(typeName: string, row: Row): Row {
  brandWithType(row, typeName as never);
  return row;
}

/** The name by which a row is branded; undefined for a row that is not. */
export function getTypename(row: unknown): string | undefined {
  const brand = getTypeBrand(row);
  return typeof brand === 'string' ? brand : undefined;
}
