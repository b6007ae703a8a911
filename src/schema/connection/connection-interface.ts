import type { InterfaceRef } from '@pothos/core';
import { builder, type GraphTypes } from '../builder.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { PageInfo } from './page-info.ts';
import type { Connection } from './read-connection.ts';

/** What the connections of several types have in common, for fragments that fit all of them. */
export interface ConnectionInterface {
  readonly edge: InterfaceRef<GraphTypes, object>;
  readonly connection: InterfaceRef<GraphTypes, Connection<unknown>>;
}

/**
 * The interfaces `<Node>Connection` and `<Node>Edge` of the connections of all types that implement an interface.
 * @param things what the rows are, in the plural, for the descriptions
 */
export function connectionInterface(
  node: InterfaceRef<GraphTypes, object>,
  things: string,
): ConnectionInterface {
  const edge = builder.interfaceRef<object>(`${node.name}Edge`).implement({
    description: `One of the ${things} and its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        nullable: false,
        description: 'The place after this edge, good as `after` of the same list with the same filters.',
      }),
      node: t.field({ type: node, nullable: false, description: `One of the ${things}.` }),
    }),
  });
  const connection = builder.interfaceRef<Connection<unknown>>(`${node.name}Connection`).implement({
    description: `A part of a list of ${things}.`,
    extensions: nullOnlyWithError,
    fields: (t) => ({
      edges: t.field({ type: [edge], nullable: false, description: `The ${things}, each with its cursor.` }),
      nodes: t.field({ type: [node], nullable: false, description: `The ${things}, without cursors.` }),
      pageInfo: t.field({
        type: PageInfo,
        nullable: false,
        description: 'Whether there is more, and where to go on.',
      }),
    }),
  });
  return { edge, connection };
}
