import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'client-preset/*.ts',
  importExtension: '.ts',
  generates: {
    'client-preset/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // A scalar without a type here is an error: it would be `any`, or `unknown`.
        scalars: { DateTime: 'string', Int64: 'string', JSONObject: 'Record<string, unknown>' },
        strictScalars: true,
        useTypeImports: true,
        // For clients that throw on errors: what is null only with an error is not null.
        nullability: { errorHandlingClient: true },
      },
    },
  },
};

export default config;
