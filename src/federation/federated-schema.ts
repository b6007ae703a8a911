import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { callsOneOf } from '../schema/c1-calls.ts';
import type { Context } from '../schema/context.ts';
import { longText } from '../schema/leaf-cost.ts';
import { getTypename } from '../schema/node/node.ts';
import { getTypeByPlainName } from '../schema/type-names.ts';
import { findEntityTypes } from './entity-types.ts';
import { createEntitiesResolver, maxRepresentations } from './resolve-entities.ts';
import { printFederatedSdl } from './subgraph-sdl.ts';

/**
 * A graph as a subgraph of Apollo Federation 2: with `_service`, which has its SDL, and `_entities`, which resolves
 * references from other subgraphs. Only `Query` is another type; all other types are those of the graph.
 */
export function federateSchema(graph: GraphQLSchema): GraphQLSchema {
  const { query, types, ...config } = graph.toConfig();
  if (query == null) throw new Error('the graph has no query type');
  const { fields, ...queryConfig } = query.toConfig();
  const federated = new GraphQLObjectType({
    ...queryConfig,
    fields: { ...fields, ...createFederationFields(graph) },
  });
  return new GraphQLSchema({ ...config, query: federated, types: types.filter((type) => type !== query) });
}

/** The fields that the specification of Apollo Federation requires, with its types. */
function createFederationFields(graph: GraphQLSchema): GraphQLFieldConfigMap<unknown, Context> {
  const entities = findEntityTypes(graph);
  const anyType = new GraphQLScalarType({
    name: '_Any',
    description: 'The representation of an entity: its `__typename` and the fields of its key.',
  });
  const entityType = new GraphQLUnionType({
    name: '_Entity',
    description: 'An object that other subgraphs refer to by its key.',
    types: entities.map(({ type }) => type),
    resolveType: (row) => {
      const plainName = getTypename(row);
      return plainName === undefined ? undefined : getTypeByPlainName(graph, plainName)?.name;
    },
  });
  return {
    _entities: {
      type: new GraphQLNonNull(new GraphQLList(entityType)),
      description:
        'The entities of these representations, in their order. Null, together with an error, at the place of one that ' +
        'does not exist or cannot be read.',
      args: {
        representations: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(anyType))),
          description: `Up to ${maxRepresentations} representations.`,
        },
      },
      extensions: callsOneOf(() => entities.map(({ loader }) => loader)),
      resolve: createEntitiesResolver(entities),
    },
    _service: createServiceField(graph),
  };
}

function createServiceField(graph: GraphQLSchema): GraphQLFieldConfigMap<unknown, Context>[string] {
  let printed: string | undefined;
  const getSdl = () => (printed ??= printFederatedSdl(graph));
  const service = new GraphQLObjectType({
    name: '_Service',
    description: 'This subgraph, for the composition of a supergraph.',
    fields: {
      sdl: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'Its schema, as SDL of Apollo Federation.',
        extensions: longText(() => getSdl().length),
        resolve: getSdl,
      },
    },
  });
  return {
    type: new GraphQLNonNull(service),
    description: 'This subgraph, for the composition of a supergraph.',
    resolve: () => ({}),
  };
}
