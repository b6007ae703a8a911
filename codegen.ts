import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { printSubgraphSdl } from './src/federation/subgraph.ts';
import { schema } from './src/schema/index.ts';

const scalars = {
  DateTime: 'string',
  Int64: 'string',
  JSONObject: 'Record<string, unknown>',
};

const typedDocuments = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: { scalars, useTypeImports: true, enumsAsTypes: true, strictScalars: true },
};

/** Writes a file whose text is not made by the generator, so that `--check` finds when it differs. */
const writing = (text: () => string | Promise<string>): CodegenConfig['generates'][string] => ({
  preset: {
    buildGeneratesSection: ({ baseOutputDir: filename, schema, config, documents }) =>
      Promise.resolve([
        {
          filename,
          schema,
          config,
          documents,
          plugins: [{ text: {} }],
          pluginMap: { text: { plugin: text } },
        },
      ]),
  },
});

/** Prints the contract, what caches need of it, and types for the operations in the examples and the tests. */
const config: CodegenConfig = {
  schema: printSchema(schema),
  importExtension: '.ts',
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    // Which types each interface and union stands for; caches of clients cannot do without.
    'possible-types.json': { plugins: ['fragment-matcher'] },
    // The contract with other subgraphs.
    'subgraph.graphql': writing(printSubgraphSdl),
    'test/generated/': {
      ...typedDocuments,
      documents: ['examples/*.graphql', 'test/**/*.ts', '!test/generated/**', '!test/**/node_modules/**'],
    },
    // Of the page, so that it is noticed here when its operations no longer fit the schema.
    'examples/ownership-portal/src/generated/': {
      ...typedDocuments,
      documents: 'examples/ownership-portal/src/**/operations.ts',
      // Names of types have to stand in what is shown before the answer comes.
      config: {
        ...typedDocuments.config,
        skipTypename: false,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
