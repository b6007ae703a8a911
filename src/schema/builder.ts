import SchemaBuilder, { PothosSchemaError } from '@pothos/core';
import { checkLoadedCopy } from '../graphql-library/loaded-copies.ts';
import type { Context } from './context.ts';

// Before the first type is built: the import fails, rather than every operation.
checkLoadedCopy('@pothos/core', new PothosSchemaError(''));

/** Int64 and DateTime are passed through as C1 wrote them, so both are strings on either side. */
// An interface would lack the index signature that Pothos requires.
type Scalars = {
  ID: { Input: string; Output: string };
  DateTime: { Input: string; Output: string };
  Int64: { Input: string; Output: string };
  JSONObject: { Input: Readonly<Record<string, unknown>>; Output: Readonly<Record<string, unknown>> };
};

/** Fields are nullable by default: a field that can fail must not null its parent. */
export const builder = new SchemaBuilder<{ Context: Context; Scalars: Scalars }>({});

/** The types of the builder, for functions that take its refs. */
export type GraphTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description: 'Everything that can be changed. Fields run one after the other, each on its own.',
});
