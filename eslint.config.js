import { existsSync } from 'node:fs';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { maxLinesPerFunction } from './eslint.fields.js';
import { graphConfigs } from './eslint.graph.js';
import { zones } from './eslint.layers.js';

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
      'bench/grafast', // runs on newer Nodes only, with packages of its own
      'examples/owners-page/src/generated',
      // Its types are those of its own packages: `npm ci` there, which `.ci/run` does, and it is linted as well.
      ...(existsSync('examples/owners-page/node_modules') ? [] : ['examples/owners-page']),
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, gateway: { rules: { 'max-lines-per-function': maxLinesPerFunction } } },
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.*.js'] } },
    },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'import-x/no-extraneous-dependencies': 'error',
      'max-lines': ['error', { max: 300 }],
      'gateway/max-lines-per-function': ['error', { max: 60 }],
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
    files: ['src/executor/**/*.ts'],
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
    files: ['src/**/*.ts'],
    ignores: ['src/server/graphiql/boot-script.ts'], // runs in the page
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'AssignmentExpression[operator="="][left.type="MemberExpression"] > :matches(ArrowFunctionExpression, FunctionExpression).right',
          message:
            'V8 puts this function into the old generation, with all it refers to. Assign it by way of a const.',
        },
        {
          selector: 'ObjectExpression > Property[kind!="init"]',
          message: 'V8 puts accessors of an object literal into the old generation, with all they refer to.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    // A test file is one list of behaviours; its outermost function is as long as the list.
    rules: { 'gateway/max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/log-leaks/leak-checked-log.ts', 'test/browser/**'],
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
