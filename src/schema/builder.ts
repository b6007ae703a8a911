import SchemaBuilder from '@pothos/core';
import TracingPlugin from '@pothos/plugin-tracing';
import { GraphQLError } from 'graphql';
import type { Context } from './context.ts';

/** Int64 and DateTime travel as C1 wrote them, so both are strings on either side. */
// An interface would lack the index signature that Pothos asks for.
type Scalars = {
  ID: { Input: string; Output: string };
  DateTime: { Input: string; Output: string };
  Int64: { Input: string; Output: string };
  JSONObject: { Input: Readonly<Record<string, unknown>>; Output: Readonly<Record<string, unknown>> };
};

/**
 * Fields are nullable unless they say otherwise: what can fail on its own must not take its parent along.
 * Each mutation field is refused to callers who may only read, and reports to the context's audit, so none can be
 * added that does not.
 */
export const builder = new SchemaBuilder<{ Context: Context; Scalars: Scalars }>({
  plugins: [TracingPlugin],
  tracing: {
    default: (field) => field.parentType === 'Mutation',
    wrap: (resolve, _options, field) => async (parent, args, context: Context, info) => {
      const { input } = args as { input?: unknown };
      const end = context.audit({ mutation: field.name, input });
      try {
        if (context.writeRefusal !== undefined) throw forbidden(context.writeRefusal);
        const result: unknown = await resolve(parent, args, context, info);
        end();
        return result;
      } catch (error) {
        end(error ?? new Error('nothing was thrown'));
        throw error;
      }
    },
  },
});

function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

/** The types that the builder was made with, for functions that take its refs. */
export type GraphTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description: 'Everything that can be changed. Fields run one after the other, each on its own.',
});
