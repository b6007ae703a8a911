import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getNodeLoader, type NodeLoader } from '../schema/node/node.ts';

/** A type whose objects other subgraphs may refer to. */
export interface EntityType {
  readonly type: GraphQLObjectType;
  readonly loader: NodeLoader;
  /** The names of the fields that are its key. */
  readonly keyFields: readonly string[];
}

/**
 * The entities of a graph: all node types that have the parts of their keys as fields. The keys of ownerships have parts
 * that C1 may hide, so they are none.
 */
export function findEntityTypes(schema: GraphQLSchema): readonly EntityType[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const loader = getNodeLoader(type);
    if (loader === undefined || !isObjectType(type)) return [];
    const { fields: keyFields } = loader.entityKey;
    const fields = type.getFields();
    return keyFields.every((name) => name in fields) ? [{ type, loader, keyFields }] : [];
  });
}
