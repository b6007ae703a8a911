import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { schema } from './src/schema/index.ts';

const scalars = {
  DateTime: 'string',
  Int64: 'string',
  JSONObject: 'Record<string, unknown>',
};

/** Prints the contract, what caches need of it, and types for the operations in the examples and the tests. */
const config: CodegenConfig = {
  schema: printSchema(schema),
  documents: ['examples/*.graphql', 'test/**/*.ts', '!test/generated/**'],
  importExtension: '.ts',
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    // Which types each interface and union stands for; caches of clients cannot do without.
    'possible-types.json': { plugins: ['fragment-matcher'] },
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, strictScalars: true },
    },
  },
};

export default config;
