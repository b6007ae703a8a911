import { brandWithType } from '@pothos/core';
import { GraphQLError, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import { C1Error } from '../../c1/errors.ts';
import { badUserInput } from '../user-input-error.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import type { ContextLoader } from '../loader/context-loader.ts';
import { decodeNodeId, encodeNodeId, maxNodeIdLength } from './node-id.ts';

/** A type's loader, whose keys are those of its `nodeId`s. */
type NodeLoader = ContextLoader<unknown, object>;

/** The most `nodeId`s that one `nodes` field takes. */
const maxNodes = 100;

/** The interface of all objects that can be fetched again by an opaque id. */
export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'An object that can be fetched again by its `nodeId`.',
  fields: (t) => ({
    nodeId: t.id({
      nullable: false,
      description:
        'An opaque id, unique among all objects of the tenant, for `node` and `nodes`. An ownership of a person whom C1 ' +
        'does not show has a new one each time.',
      resolve: (row, _args, _context, { parentType }) =>
        encodeNodeId(parentType.name, ...keyPartsOf(loaderOf(parentType), row)),
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

function loaderOf(type: GraphQLNamedType | undefined): NodeLoader | undefined {
  return isObjectType(type) ? (type.extensions['nodeLoader'] as NodeLoader | undefined) : undefined;
}

function keyPartsOf(loader: NodeLoader | undefined, row: object): readonly string[] {
  return loader?.entityKey.keyParts(loader.entityKey.keyOf(row)) ?? [];
}

const notOfThisGraph = (argument: string) => badUserInput(argument, 'must be a nodeId of this graph');

/** The object of a `nodeId`. */
interface Named {
  readonly loader: NodeLoader;
  readonly kind: string;
  readonly keys: readonly string[];
}

/** The object of a `nodeId`; for one of another graph the error to throw, or to return at its place in a list. */
function namedBy(nodeId: string, argument: string, schema: GraphQLSchema): Named | GraphQLError {
  const id = decodeNodeId(nodeId);
  const loader = id && loaderOf(schema.getType(id.kind));
  if (id === undefined || loader?.entityKey.fields.length !== id.keys.length || id.keys.includes('')) {
    return notOfThisGraph(argument);
  }
  return { loader, ...id };
}

async function loadNode({ loader, kind, keys }: Named, argument: string, context: Context) {
  try {
    const node = await loader(context).load(loader.entityKey.keyFrom(keys));
    return node && brandWithTypename(kind, node);
  } catch (error) {
    // C1 rejects the keys as malformed, so no `nodeId` of this graph has them.
    throw error instanceof C1Error && error.kind === 'invalid' ? notOfThisGraph(argument) : error;
  }
}

/**
 * Brands a row with its type, for fields of an abstract type. Rows are shared between fields, so they are branded in
 * this one way only.
 */
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
        // Errors are returned synchronously, so that an operation with too many of them ends before all of them are
        // created.
        return named instanceof GraphQLError ? named : loadNode(named, 'ids', context);
      });
    },
  }),
}));
