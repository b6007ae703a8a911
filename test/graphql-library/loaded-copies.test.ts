import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { PothosSchemaError } from '@pothos/core';
import { createGraphQLError } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { checkLoadedCopy } from '../../src/graphql-library/loaded-copies.ts';

const { resolve } = createRequire(import.meta.url);

test.each<[string, Error]>([
  ['@pothos/core', new PothosSchemaError('')],
  ['graphql-yoga', createGraphQLError('')],
])('an error of %s is one of the copy that the gateway has loaded', (dependent, error) => {
  expect(() => {
    checkLoadedCopy(dependent, error);
  }).not.toThrow();
});

test('another build of the same copy is another copy', async () => {
  const build = (await import(pathToFileURL(resolve('graphql/index.mjs')).href)) as typeof import('graphql');

  expect(() => {
    checkLoadedCopy('@pothos/core', new build.GraphQLError(''));
  }).toThrow(
    /^graphql is loaded twice, .*: the gateway and @pothos\/core each have a separate build of 16\.\d+\.\d+ in .*graphql; /,
  );
});
