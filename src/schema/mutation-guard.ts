import { defaultFieldResolver, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/**
 * A schema whose mutation fields are rejected for read-only callers, and recorded in the audit with their outcome. The
 * finished schema is wrapped, so that every field is covered however it is defined.
 */
export function protectMutations(schema: GraphQLSchema): GraphQLSchema {
  const fields = schema.getMutationType()?.getFields() ?? {};
  for (const field of Object.values(fields)) {
    field.resolve = protectResolver(field.name, field.resolve ?? defaultFieldResolver);
  }
  return schema;
}

function protectResolver(mutation: string, resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const input = 'input' in args ? args['input'] : args;
    const end = context.audit({ mutation, input });
    try {
      if (context.readOnlyReason !== undefined) throw forbidden(context.readOnlyReason);
      const result: unknown = await resolve(parent, args, context, info);
      end();
      return result;
    } catch (error) {
      end(error ?? new Error('nothing was thrown'));
      throw error;
    }
  };
}

function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
