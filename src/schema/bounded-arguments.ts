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
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { maxSegmentLength } from '../c1/call/path.ts';
import { badUserInput } from './user-input-error.ts';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * All strings of one argument together have at most the characters of this many longest strings: some 1,200 of C1's
 * ids. Each field of an operation would send more to C1, and hash them for its cursors.
 */
const longestStrings = 32;

/** Maximum number of values of one argument, at all levels together. */
const maxValues = 2_000;

/**
 * A schema whose fields reject an argument with `BAD_USER_INPUT` if one of its strings has more than 1,024 characters,
 * or all of them together have too many, and one of more than 2,000 values. An argument, or a field of an input, with another limit states it as `maxLength`
 * in its extensions. The finished schema is wrapped, so that every field is covered however it is defined.
 */
export function limitArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const args = field.args.filter(hasStrings).map((arg) => ({
        name: arg.name,
        maxLength: getMaxLength(arg) ?? maxSegmentLength,
        ownLimits: getFieldLimits(arg),
      }));
      if (args.length > 0 && field.resolve !== undefined) field.resolve = limitResolver(args, field.resolve);
    }
  }
  return schema;
}

const numbers: ReadonlySet<unknown> = new Set([GraphQLBoolean, GraphQLFloat, GraphQLInt]);

function hasStrings({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  if (isScalarType(named)) return !numbers.has(named);
  // One enum value is short; a list of them can be long.
  return isInputObjectType(named) || (isEnumType(named) && named !== type);
}

function getMaxLength({ extensions }: GraphQLArgument | GraphQLInputField): number | undefined {
  return extensions['maxLength'] as number | undefined;
}

/** The limits of the fields of an argument's input that have their own, by path. */
function getFieldLimits({ name, type }: GraphQLArgument): ReadonlyMap<string, number> {
  const input = getNamedType(type);
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  const limits = fields.flatMap((field) => {
    const maxLength = getMaxLength(field);
    return maxLength === undefined ? [] : [[`${name}.${field.name}`, maxLength] as const];
  });
  return new Map(limits);
}

interface Bound {
  readonly name: string;
  readonly maxLength: number;
  readonly ownLimits: ReadonlyMap<string, number>;
}

function limitResolver(bounds: readonly Bound[], resolve: Resolver): Resolver {
  // The executor coerces the arguments of a field once, and passes the same object to the resolver for each of many
  // parents.
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
function check(argument: unknown, { name, maxLength, ownLimits }: Bound): void {
  const maxTogether = longestStrings * maxLength;
  let together = 0;
  let values = 0;
  const visit = (value: unknown, path: string, isItem = false): void => {
    values += 1;
    if (values > maxValues) throw badUserInput(name, `must have at most ${maxValues} values together`);
    if (typeof value === 'string') {
      const most = ownLimits.get(path) ?? maxLength;
      if (value.length > most) throw badUserInput(path, `must have at most ${most} characters`);
      together += value.length;
      if (together > maxTogether)
        throw badUserInput(name, `must have at most ${maxTogether} characters together`);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, path, true);
    } else if (typeof value === 'object' && value !== null) {
      // The path of an item is the path of its list.
      for (const [member, inner] of Object.entries(value))
        visit(inner, isItem ? path : `${path}.${member}`, isItem);
    }
  };
  visit(argument, name);
}
