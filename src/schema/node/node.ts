import { brandWithType } from '@pothos/core';
import { GraphQLError, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { badUserInput } from '../user-input-error.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { decodeNodeId, encodeNodeId, maxNodeIdLength } from './node-id.ts';

/** How a type's objects are told apart and read again. */
interface Identity {
  /** The names of the keys, in their order. */
  readonly names: readonly string[];
  readonly keysOf: (row: object) => readonly string[];
  /** The object with these keys; null when C1 has none. */
  readonly load: (keys: readonly string[], context: Context) => Promise<object | null> | object | null;
}

/** The most `nodeId`s that one `nodes` field takes. */
const maxNodes = 100;

/** Every object that can be fetched again by an opaque id. */
export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'An object that can be fetched again by its `nodeId`.',
  fields: (t) => ({
    nodeId: t.id({
      nullable: false,
      description:
        'An opaque id, unique among all objects of the tenant, for `node` and `nodes`. An ownership of a person whom C1 ' +
        'does not show has a new one each time.',
      resolve: (row, _args, _context, { parentType }) =>
        encodeNodeId(parentType.name, ...(identityOf(parentType)?.keysOf(row) ?? [])),
    }),
  }),
});

/**
 * Makes a type a node: goes into its `extensions`, where `nodeId`, `node` and `nodes` find it by the type's
 * name, so that there is no list of node types to keep.
 */
export function nodeIdentity<const Names extends readonly string[]>(
  names: Names,
  // As a method, so that each type may take its own rows.
  keysOf: { of(row: never): { readonly [Index in keyof Names]: string } }['of'],
  load: (
    keys: { readonly [Index in keyof Names]: string },
    context: Context,
  ) => Promise<object | null> | object | null,
): { readonly identity: Identity } {
  return { identity: { names, keysOf, load } as unknown as Identity };
}

function identityOf(type: GraphQLNamedType | undefined): Identity | undefined {
  return isObjectType(type) ? (type.extensions['identity'] as Identity | undefined) : undefined;
}

const notOfThisGraph = (argument: string) => badUserInput(argument, 'must be a nodeId of this graph');

/** What is at hand may be given, or refused, at once. */
async function loadBy({ load }: Identity, keys: readonly string[], context: Context) {
  return load(keys, context);
}

/** An object as a `nodeId` names it. */
interface Named {
  readonly identity: Identity;
  readonly kind: string;
  readonly keys: readonly string[];
}

/** What a `nodeId` names; the error to throw, or to put in its place in a list, if it is none of this graph. */
function namedBy(nodeId: string, argument: string, schema: GraphQLSchema): Named | GraphQLError {
  const id = decodeNodeId(nodeId);
  const identity = id && identityOf(schema.getType(id.kind));
  if (id === undefined || identity?.names.length !== id.keys.length || id.keys.includes('')) {
    return notOfThisGraph(argument);
  }
  return { identity, ...id };
}

async function loadNode({ identity, kind, keys }: Named, argument: string, context: Context) {
  const node = await loadBy(identity, keys, context).catch((error: unknown) => {
    // C1 refuses the keys: then no `nodeId` of this graph has them.
    throw error instanceof C1Error && error.kind === 'invalid' ? notOfThisGraph(argument) : error;
  });
  return node && brandWithTypename(kind, node);
}

/** The row, saying of which type it is, for fields of an abstract type. Loaders share rows, so it is told one way only. */
export function brandWithTypename<Row extends object>(typeName: string, row: Row): Row {
  brandWithType(row, typeName as never);
  return row;
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    description: 'The object with this `nodeId`. Null when it does not exist (any more).',
    args: {
      id: t.arg.id({
        required: true,
        description: 'A `nodeId` that this graph gave out.',
        extensions: { maxLength: maxNodeIdLength },
      }),
    },
    resolve: (_query, { id }, context, { schema }) => {
      const named = namedBy(id, 'id', schema);
      if (named instanceof GraphQLError) throw named;
      return loadNode(named, 'id', context);
    },
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: true, items: true },
    description:
      'The objects with these `nodeId`s, in their order. Null at the place of one that does not exist or cannot be read.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Up to ${maxNodes} \`nodeId\`s that this graph gave out.`,
        extensions: { maxLength: maxNodeIdLength },
      }),
    },
    resolve: (_query, { ids }, context, { schema }) => {
      if (ids.length > maxNodes)
        throw badUserInput('ids', `must have at most ${maxNodes} items, got ${ids.length}`);
      return ids.map((id) => {
        const named = namedBy(id, 'ids', schema);
        // At once, so that an operation with too many errors ends before all of them are made.
        return named instanceof GraphQLError ? named : loadNode(named, 'ids', context);
      });
    },
  }),
}));
