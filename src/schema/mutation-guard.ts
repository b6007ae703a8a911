import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** The extensions of an input field whose value is not readable as it is. */
interface AuditedField {
  /** The value in audit records: opaque ids are cut there, so their keys take their place. */
  readonly toAuditValue?: (value: unknown, schema: GraphQLSchema) => unknown;
}

/**
 * A schema whose mutation fields are rejected for read-only callers, and recorded in the audit with their outcome. The
 * finished schema is wrapped, so that every field is covered however it is defined.
 */
export function protectMutations(schema: GraphQLSchema): GraphQLSchema {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const field of Object.values(fields)) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = protectResolver(field.name, resolve, createInputReader(field.args, schema));
  }
  return schema;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Returns the function that gives the audit the input of a mutation, or all its arguments. */
function createInputReader(
  args: readonly GraphQLArgument[],
  schema: GraphQLSchema,
): (given: Arguments) => unknown {
  const type = getNamedType(args.find(({ name }) => name === 'input')?.type);
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const readers = fields.flatMap(({ name, extensions }) => {
    const { toAuditValue } = extensions as AuditedField;
    return toAuditValue === undefined ? [] : [{ name, toAuditValue }];
  });
  return (given) => {
    const input = 'input' in given ? given['input'] : given;
    if (readers.length === 0 || typeof input !== 'object' || input === null) return input;
    const values = input as Arguments;
    const readable = readers.map(({ name, toAuditValue }) => [name, toAuditValue(values[name], schema)]);
    return { ...values, ...(Object.fromEntries(readable) as Arguments) };
  };
}

function protectResolver(
  mutation: string,
  resolve: Resolver,
  inputOf: (given: Arguments) => unknown,
): Resolver {
  return async (parent, args, context, info) => {
    const end = context.audit({ mutation, input: inputOf(args) });
    try {
      if (context.readOnlyReason !== undefined) throw createForbiddenError(context.readOnlyReason);
      const result: unknown = await resolve(parent, args, context, info);
      end();
      return result;
    } catch (error) {
      end(error ?? new Error('nothing was thrown'));
      throw error;
    }
  };
}

function createForbiddenError(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
