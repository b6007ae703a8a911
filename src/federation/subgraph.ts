import type { GraphQLSchema } from 'graphql';

/** The gateway as a subgraph of Apollo Federation 2. */
export interface Subgraph {
  /** The graph, with a prefix if it has one, but without the fields of federation. */
  readonly graph: GraphQLSchema;
  /** What is executed: the graph with `_entities` and `_service`. */
  readonly schema: GraphQLSchema;
}

export interface SubgraphOptions {
  /** The prefix of the names of types and root fields, such as `C1`; none if undefined. */
  readonly prefix?: string | undefined;
}

/**
 * Creates the subgraph for `createGateway`. Loads the modules of federation, which a gateway without a subgraph never loads.
 * @throws Error for a prefix that no type name can begin with
 */
export async function createSubgraph({ prefix }: SubgraphOptions = {}): Promise<Subgraph> {
  const [{ federateSchema }, graph] = await Promise.all([import('./federated-schema.ts'), loadGraph(prefix)]);
  return { graph, schema: federateSchema(graph) };
}

/** The SDL of the subgraph, without a running gateway. @throws Error for a prefix that no type name can begin with */
export async function printSubgraphSdl({ prefix }: SubgraphOptions = {}): Promise<string> {
  const { printFederatedSdl } = await import('./subgraph-sdl.ts');
  return printFederatedSdl(await loadGraph(prefix));
}

async function loadGraph(prefix: string | undefined): Promise<GraphQLSchema> {
  const { schema } = await import('../schema/index.ts');
  if (prefix === undefined) return schema;
  const [{ parsePrefix }, { prefixSchema }] = await Promise.all([
    import('./prefix.ts'),
    import('./prefixed-schema.ts'),
  ]);
  return prefixSchema(schema, parsePrefix(prefix));
}
