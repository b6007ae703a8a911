import { GraphQLError, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getFieldCoordinate, inspectValue } from './errors.ts';
import type { AbstractPlan, FieldPlan } from './plan/plan.ts';

/** A value of an abstract type, and the name that `resolveType` or `__typename` gives. */
interface RuntimeTypeCheck {
  readonly field: FieldPlan;
  readonly type: AbstractPlan['type'];
  readonly name: unknown;
  readonly value: unknown;
}

/**
 * The object type of a value of an abstract type.
 * @throws GraphQLError if the name is not that of a possible type
 */
export function ensureValidRuntimeType(
  schema: GraphQLSchema,
  { field, type, name, value }: RuntimeTypeCheck,
): GraphQLObjectType {
  const createTypeError = (message: string): GraphQLError =>
    new GraphQLError(message, { nodes: field.nodes });
  const must = `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${getFieldCoordinate(field)}"`;
  if (name == null) {
    throw createTypeError(
      `${must}. Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  }
  if (isObjectType(name)) {
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') {
    throw new GraphQLError(`${must} with value ${inspectValue(value)}, received "${inspectValue(name)}".`);
  }
  const found = schema.getType(name);
  const was = `Abstract type "${type.name}" was resolved to a`;
  if (found === undefined)
    throw createTypeError(`${was} type "${name}" that does not exist inside the schema.`);
  if (!isObjectType(found)) throw createTypeError(`${was} non-object type "${name}".`);
  if (schema.isSubType(type, found)) return found;
  throw createTypeError(`Runtime Object type "${name}" is not a possible type for "${type.name}".`);
}
