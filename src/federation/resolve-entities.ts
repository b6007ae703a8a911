import { GraphQLError, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../schema/context.ts';
import { resolveReference } from '../schema/loader/reference.ts';
import { brandWithTypename } from '../schema/node/node.ts';
import { plainNameOf } from '../schema/type-names.ts';
import { badUserInput } from '../schema/user-input-error.ts';
import type { EntityType } from './entity-types.ts';
import { parseRepresentation, type EntityReference } from './representation.ts';

/** Maximum number of representations of one `_entities` field. */
export const maxRepresentations = 2_000;

interface EntitiesArguments {
  readonly representations: readonly unknown[];
}

/**
 * Creates the resolver of `_entities`. All entities are loaded in the same tick, so that they are batched; each that
 * fails is an error at its place, and the others are returned.
 */
export function createEntitiesResolver(
  entities: readonly EntityType[],
): GraphQLFieldResolver<unknown, Context, EntitiesArguments> {
  const byName = new Map(entities.map((entity) => [entity.type.name, entity]));
  return (_query, { representations }, context, info) => {
    if (representations.length > maxRepresentations) {
      const found = `got ${representations.length}`;
      throw badUserInput('representations', `must have at most ${maxRepresentations} items, ${found}`);
    }
    return representations.map((representation) => {
      const reference = parseRepresentation(representation, byName);
      return reference instanceof GraphQLError ? reference : loadEntity(reference, context, info);
    });
  };
}

/** The entity, null if C1 does not have it, or an error that is already known. */
function loadEntity(
  { entity, keyParts }: EntityReference,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> | object | null {
  const { loader, type } = entity;
  const typeName = plainNameOf(type);
  const branded = (row: object | null) => row && brandWithTypename(typeName, row);
  try {
    const key = loader.entityKey.keyFrom(keyParts);
    const row = resolveReference(info, loader(context), typeName)(key);
    return row instanceof Promise ? row.then(branded) : branded(row);
  } catch (error) {
    // The loader throws what it knows already: for one entity, not for the list.
    return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
  }
}
