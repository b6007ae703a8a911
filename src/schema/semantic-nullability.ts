import {
  defaultFieldResolver,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * The `extensions` of a field that is null only together with an error, or of a type of which all such fields are, as a
 * connection: it is read or the read fails, and an empty one is no null. A list field has the mark for the list itself,
 * not for its items.
 */
export const nullOnlyWithError = { nullOnlyWithError: true } as const;

/**
 * Whether a nullable field is null only together with an error. The field or its type says so; a field of the mutation
 * type is always one, since a mutation has a payload or fails.
 */
export function isNullOnlyWithError(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType,
  schema: GraphQLSchema,
): boolean {
  if (isNonNullType(field.type)) return false;
  if (parent === schema.getMutationType() || isMarked(field)) return true;
  const type = getNullableType(field.type);
  return !isListType(type) && isMarked(type);
}

function isMarked({ extensions }: { readonly extensions: object }): boolean {
  return (extensions as Partial<typeof nullOnlyWithError>).nullOnlyWithError === true;
}

/**
 * A schema in which the mark holds whatever the resolvers do: a marked field that resolves to null fails instead. The
 * finished schema is wrapped, so that every field is covered however it is defined.
 */
export function rejectSilentNulls(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isNullOnlyWithError(field, type, schema)) continue;
      field.resolve = rejectNull(`${type.name}.${field.name}`, field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

function rejectNull(coordinate: string, resolve: Resolver): Resolver {
  const check = (value: unknown): unknown => {
    if (value == null) throw new Error(`${coordinate} is null without an error`);
    return value;
  };
  return (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    return isPromiseLike(value) ? value.then(check) : check(value);
  };
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}

/** The coordinates of all fields that are null only together with an error, such as `Query.apps`. */
export function findSemanticNonNullFields(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  return new Set(
    types.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isNullOnlyWithError(field, type, schema))
        .map(({ name }) => `${type.name}.${name}`),
    ),
  );
}
