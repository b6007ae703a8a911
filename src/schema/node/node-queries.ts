import { GraphQLError } from 'graphql';
import { badUserInput } from '../user-input-error.ts';
import { builder } from '../builder.ts';
import { callsOneOf } from '../c1-calls.ts';
import type { Context } from '../context.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { maxNodeIdLength } from './node-id.ts';
import { parseNodeId, rejectMalformedKeys, type NodeReference } from './node-reference.ts';
import { brandWithTypename, Node, getNodeLoaders } from './node.ts';

/** The most `nodeId`s that one `nodes` field takes. */
const maxNodes = 100;

async function loadNode({ typeName, loader, key }: NodeReference, argument: string, context: Context) {
  const node = await rejectMalformedKeys(argument, () => loader(context).load(key));
  return node && brandWithTypename(typeName, node);
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
    extensions: callsOneOf(getNodeLoaders),
    resolve: (_query, { id }, context, { schema }) => {
      const node = parseNodeId(id, 'id', schema);
      if (node instanceof GraphQLError) throw node;
      return loadNode(node, 'id', context);
    },
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: true, items: true },
    description:
      'The objects with these `nodeId`s, in their order. Null at the place of one that does not exist or cannot be read; ' +
      'the list is null only together with an error.',
    extensions: { ...nullOnlyWithError, ...callsOneOf(getNodeLoaders) },
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
        const node = parseNodeId(id, 'ids', schema);
        // Errors are returned synchronously, so that an operation with too many of them ends before all of them are
        // created.
        return node instanceof GraphQLError ? node : loadNode(node, 'ids', context);
      });
    },
  }),
}));
