import { GraphQLError, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { C1Error } from '../c1/errors.ts';
import type { Context } from '../schema/context.ts';
import { resolveReference } from '../schema/loader/reference.ts';
import { brandWithTypename } from '../schema/node/node.ts';
import { getPlainName } from '../schema/type-names.ts';
import { badUserInput } from '../schema/user-input-error.ts';
import { withoutStackTrace } from '../without-stack-trace.ts';
import type { EntityType } from './entity-types.ts';
import { createRepresentationError, parseRepresentation, type EntityReference } from './representation.ts';

/** Maximum number of representations of one `_entities` field. */
export const maxRepresentations = 2_000;

interface EntitiesArguments {
  readonly representations: readonly unknown[];
}

/**
 * Creates the resolver of `_entities`. All entities are loaded in the same tick, so that they are batched; each that
 * fails, or that C1 does not have, is an error at its place, and the others are returned.
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

/** The entity, or the error to return at its place. */
function loadEntity(
  { entity, keyParts }: EntityReference,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> | object {
  const { loader, type } = entity;
  const typeName = getPlainName(type);
  const toResult = (row: object | null) =>
    row === null ? createNotFoundError() : brandWithTypename(typeName, row);
  try {
    const key = loader.entityKey.keyFrom(keyParts);
    const row = resolveReference(info, loader(context), typeName)(key);
    return row instanceof Promise
      ? row.then(toResult, (error: unknown) => toError(error, entity))
      : toResult(row);
  } catch (error) {
    // The loader throws what it knows already: for this entity alone.
    return toError(error, entity);
  }
}

/**
 * The error of a key that C1 does not have. Null alone would not do: a router makes an object of nulls of it, or an error
 * of its own where a field cannot be null.
 */
function createNotFoundError(): C1Error {
  return withoutStackTrace(() => new C1Error('not-found', 'C1 has no object with this key'));
}

function toError(error: unknown, { type, keyFields }: EntityType): Error {
  if (error instanceof C1Error && error.kind === 'invalid')
    return createRepresentationError(
      `of \`${type.name}\` must have ${keyFields.map((name) => `\`${name}\``).join(', ')} that C1 can have`,
    );
  return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
}
