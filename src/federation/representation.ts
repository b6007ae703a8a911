import type { GraphQLError } from 'graphql';
import { maxSegmentLength } from '../c1/call/path.ts';
import { badUserInput } from '../schema/user-input-error.ts';
import type { EntityType } from './entity-types.ts';

/** The entity that a representation identifies. */
export interface EntityReference {
  readonly entity: EntityType;
  /** The parts of its key, in the order of the fields. */
  readonly keyParts: readonly string[];
}

/** Maximum number of characters of a type name that is looked up, or in a message: longer than that of any entity. */
const maxNameLength = 100;

/**
 * The entity that a representation identifies, by `__typename` and the fields of its key; other members, such as those
 * of `@requires`, are ignored. For anything else the error to return at its place.
 */
export function parseRepresentation(
  representation: unknown,
  entities: ReadonlyMap<string, EntityType>,
): EntityReference | GraphQLError {
  if (typeof representation !== 'object' || representation === null || Array.isArray(representation))
    return createRepresentationError('must be objects');
  const members = representation as Readonly<Record<string, unknown>>;
  const { __typename: typeName } = members;
  if (typeof typeName !== 'string') return createRepresentationError('must have a `__typename`');
  const entity = typeName.length > maxNameLength ? undefined : entities.get(typeName);
  if (entity === undefined)
    return createRepresentationError(
      `must name an entity in \`__typename\`, got \`${typeName.slice(0, maxNameLength).toWellFormed()}\``,
    );
  const keyParts: string[] = [];
  for (const name of entity.keyFields) {
    const part = members[name];
    if (typeof part !== 'string' || part === '')
      return createRepresentationError(`of \`${entity.type.name}\` must have a non-empty string \`${name}\``);
    if (part.length > maxSegmentLength)
      return createRepresentationError(`must have at most ${maxSegmentLength} characters in \`${name}\``);
    keyParts.push(part);
  }
  return { entity, keyParts };
}

/** The error for a representation of no entity. */
export function createRepresentationError(message: string): GraphQLError {
  return badUserInput('representations', message);
}
