import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { maxSegmentLength } from '../c1/call/path.ts';
import { badUserInput } from './user-input-error.ts';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * The strings of one argument together are at most as long as so many of the longest string in it. That is some 1,200 of
 * C1's ids; more would be sent to C1, and hashed for cursors, by each of the fields that one operation may have.
 */
const longestStrings = 32;

/**
 * The same schema, each of its fields refused with `BAD_USER_INPUT` for an argument that holds a string of more than 1,024
 * characters, or too many characters together. An argument with another limit states it as `maxLength` in its extensions.
 * It is done to the finished schema, so that no way of defining a field leads past it.
 */
export function withBoundedArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const args = field.args.filter(hasStrings).map(({ name, extensions }) => ({
        name,
        maxLength: (extensions['maxLength'] as number | undefined) ?? maxSegmentLength,
      }));
      if (args.length > 0 && field.resolve !== undefined) field.resolve = bounded(args, field.resolve);
    }
  }
  return schema;
}

const numbers: ReadonlySet<unknown> = new Set([GraphQLBoolean, GraphQLFloat, GraphQLInt]);

function hasStrings({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  if (isScalarType(named)) return !numbers.has(named);
  // One member of an enum is short; a list of them may not be.
  return isInputObjectType(named) || (isEnumType(named) && named !== type);
}

interface Bound {
  readonly name: string;
  readonly maxLength: number;
}

function bounded(bounds: readonly Bound[], resolve: Resolver): Resolver {
  // The executor makes the arguments of a field once, and hands them to the resolver for each of many objects.
  const checked = new WeakSet<object>();
  return (parent, args, context, info) => {
    if (!checked.has(args)) {
      for (const bound of bounds) check(args[bound.name], bound);
      checked.add(args);
    }
    return resolve(parent, args, context, info);
  };
}

/** @throws GraphQLError with `BAD_USER_INPUT` that names the argument, or the field within it */
function check(argument: unknown, { name, maxLength }: Bound): void {
  const maxTogether = longestStrings * maxLength;
  let together = 0;
  const visit = (value: unknown, path: string, isItem = false): void => {
    if (typeof value === 'string') {
      if (value.length > maxLength) throw badUserInput(path, `must have at most ${maxLength} characters`);
      together += value.length;
      if (together > maxTogether)
        throw badUserInput(name, `must have at most ${maxTogether} characters together`);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, path, true);
    } else if (typeof value === 'object' && value !== null) {
      // What stands in an item of a list is named by the list.
      for (const [member, inner] of Object.entries(value))
        visit(inner, isItem ? path : `${path}.${member}`, isItem);
    }
  };
  visit(argument, name);
}
