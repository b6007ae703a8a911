import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, type GraphTypes } from '../builder.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import type { ConnectionInterface } from './connection-interface.ts';
import { maxCursorLength } from './cursor.ts';
import { PageInfo } from './page-info.ts';
import { getCursor, defaultFirst, maxFirst, type Connection } from './read-connection.ts';

interface EdgeInConnection<Row> {
  readonly connection: Connection<Row>;
  readonly node: Row;
  readonly index: number;
}

/**
 * The Relay connection of a type: `<Node>Connection` with `edges`, `nodes` and `pageInfo`, and its `<Node>Edge`.
 * @param things what the rows are, in the plural, for the descriptions
 * @param shared what it has in common with the connections of other types
 */
export function connectionType<Row>(
  node: ObjectRef<GraphTypes, Row, Row> | InterfaceRef<GraphTypes, Row>,
  things: string,
  shared?: ConnectionInterface,
) {
  const edgeType = builder.objectRef<EdgeInConnection<Row>>(`${node.name}Edge`).implement({
    description: `One of the ${things} and its place in the list.`,
    ...(shared && { interfaces: [shared.edge] }),
    fields: (t) => ({
      cursor: t.string({
        nullable: false,
        description: 'The place after this edge, good as `after` of the same list with the same filters.',
        resolve: ({ connection, index }) => getCursor(connection, index),
      }),
      node: t.field({
        type: node,
        nullable: false,
        description: `One of the ${things}.`,
        // Pothos cannot infer that a generic row is not a list, and allows for one.
        resolve: (edge) => edge.node as never,
      }),
    }),
  });
  return builder.objectRef<Connection<Row>>(`${node.name}Connection`).implement({
    description: `A part of a list of ${things}.`,
    extensions: nullOnlyWithError,
    ...(shared && { interfaces: [shared.connection] }),
    fields: (t) => ({
      edges: t.field({
        type: [edgeType],
        nullable: false,
        description: `The ${things}, each with its cursor.`,
        resolve: (connection) => connection.nodes.map((node, index) => ({ connection, node, index })),
      }),
      nodes: t.field({
        type: [node],
        nullable: false,
        description: `The ${things}, without cursors.`,
        resolve: (connection) => connection.nodes,
      }),
      pageInfo: t.field({
        type: PageInfo,
        nullable: false,
        description: 'Whether there is more, and where to go on.',
        resolve: (connection) => connection,
      }),
    }),
  });
}

/** The arguments of every connection. */
export const connectionArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: defaultFirst,
    description: `How many rows to return, between 1 and ${maxFirst}.`,
  }),
  after: t.string({
    description: 'The `cursor` or `endCursor` after which to go on. Starts at the beginning if absent.',
    extensions: { maxLength: maxCursorLength },
  }),
}));
