import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { graphConfigs } from './eslint.graph.js';

/** The concepts of the graph, the general before the specific: each may import those that stand before it. */
const concepts = [
  'app',
  'user',
  'connector',
  'app-user',
  'app-resource-type',
  'app-resource',
  'app-entitlement',
  'owner',
  'app-owner',
  'connector-owner',
  'app-entitlement-owner',
  'app-resource-owner',
  'app-user-owner',
  'user-owner',
  'user-ownership',
].map((concept) => `./src/schema/${concept}`);

/** The folders of the graph that are no concepts; rules of their own say what they import. */
const mechanisms = ['connection', 'node'].map((name) => `./src/schema/${name}`);

for (const { name } of readdirSync('src/schema', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  if (![...concepts, ...mechanisms].includes(`./src/schema/${name}`)) {
    throw new Error(`src/schema/${name} has no place among the concepts of eslint.config.js`);
  }
}

/** Which folder may not import which: arrows run from the specific to the general, never back. */
const zones = [
  // The forms of C1's credentials are C1's own; the configuration only has to name the variable that is wrong.
  { target: './src/config', from: './src', except: ['./config', './c1/credentials.ts'] },
  { target: './src/c1', from: './src', except: ['./c1'] },
  { target: './src/sandbox', from: './src', except: ['./sandbox'] },
  { target: './src/rate-limit', from: './src', except: ['./rate-limit'] },
  { target: './src/execution', from: './src', except: ['./execution', './without-stack-trace.ts'] },
  {
    target: './src/schema',
    from: [
      './src/execution',
      './src/metrics',
      './src/tracing',
      './src/server',
      './src/rate-limit',
      './src/sandbox',
      './src/config',
      './src/command',
      './src/main.ts',
    ],
  },
  {
    target: './src/server',
    from: [
      './src/sandbox',
      './src/config',
      './src/metrics',
      './src/tracing',
      './src/command',
      './src/main.ts',
    ],
  },
  // What observes is told in the words of the server and of C1's client, and knows nothing of how they work.
  ...['metrics', 'tracing'].map((name) => ({
    target: `./src/${name}`,
    from: './src',
    except: [
      `./${name}`,
      './server/observer.ts',
      './server/operation-record.ts',
      './server/operation-request.ts',
      './server/error-code.ts',
      './c1/client.ts',
      './c1/upstream.ts',
      './c1/breaker.ts',
    ],
  })),
  { target: './src/command', from: './src/main.ts' },
  // The bench measures the process that ships, from outside.
  { target: './bench', from: ['./src', './test'] },
  { target: './src', from: './bench' },
  {
    target: './src/schema/connection',
    from: './src/schema',
    except: ['./connection', './builder.ts', './context.ts', './bad-user-input.ts', './opaque-parts.ts'],
  },
  ...concepts.slice(0, -1).map((target, index) => ({ target, from: concepts.slice(index + 1) })),
];

const noProcess = [{ group: ['node:process', 'process'], message: 'Only main.ts sees the process.' }];
const noGraphql = [
  { group: ['graphql', 'graphql-*', '@pothos/*', '@graphql-*/*'], message: 'This room knows no GraphQL.' },
];

const onlyGraphql = [{ regex: '^(?!graphql$|\\.)', message: 'This room knows graphql and nothing else.' }];

export default defineConfig(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      'test/generated',
      'examples/owners-page/src/generated',
      // Its types are those of its own packages: `npm ci` there, which `.ci/run` does, and it is linted as well.
      ...(existsSync('examples/owners-page/node_modules') ? [] : ['examples/owners-page']),
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'eslint.graph.js'] } },
    },
    settings: {
      // Without the parser and the extensions no-cycle follows no TypeScript file and passes silently.
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-depth': ['error', 3],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Overflows the stack on recursive types in typescript-eslint 8.73.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The hooks of Yoga's plugins are made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/c1/**/*.ts', 'src/sandbox/**/*.ts', 'src/config/**/*.ts', 'src/rate-limit/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...noProcess, ...noGraphql] }] },
  },
  {
    files: ['src/execution/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...noProcess, ...onlyGraphql] }] },
  },
  {
    files: ['src/schema/**/*.ts', 'src/server/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: noProcess }] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Only main.ts sees the process.' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    // A test file is one list of behaviours; its outermost function is as long as the list.
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/searched-log.ts', 'test/browser/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/server/log.ts'],
              importNames: ['createLog'],
              message: 'Logs of tests are searched: searchedLog.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['*.ts', '*.js', 'examples/owners-page/*.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  ...graphConfigs,
);
