import {
  graphql,
  GraphQLBoolean,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import type { MutationInput, Context } from '../../src/schema/context.ts';
import { protectMutations } from '../../src/schema/mutation-guard.ts';

const schema = protectMutations(
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { any: { type: GraphQLBoolean } } }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: {
        plain: { type: GraphQLBoolean, resolve: () => true },
        // One that takes its value from the root, as graphql-js has it.
        withoutResolver: { type: GraphQLBoolean },
        withArguments: {
          type: GraphQLBoolean,
          args: { appId: { type: new GraphQLNonNull(GraphQLID) }, force: { type: GraphQLBoolean } },
          resolve: () => Promise.resolve(true),
        },
        failing: {
          type: GraphQLBoolean,
          resolve: () => {
            throw new Error('failed');
          },
        },
      },
    }),
  }),
);

const document = 'mutation { plain withoutResolver withArguments(appId: "x") failing }';
const names = ['plain', 'withoutResolver', 'withArguments', 'failing'];

async function run(writeRefusal: string | undefined) {
  const records: (MutationInput & { error?: unknown })[] = [];
  const context: Partial<Context> = {
    readOnlyReason: writeRefusal,
    audit: (mutation) => (error) => void records.push({ ...mutation, error }),
  };
  const { data, errors } = await graphql({
    schema,
    source: document,
    rootValue: { withoutResolver: true },
    contextValue: context,
  });
  return { data: { ...data }, errors, records };
}

test('every mutation field is recorded, whatever its options and arguments', async () => {
  const { data, records } = await run(undefined);

  expect(data).toEqual({
    plain: true,
    withoutResolver: true,
    withArguments: true,
    failing: null,
  });
  expect(records.map(({ mutation }) => mutation)).toEqual(names);
  expect(records.map(({ error }) => error)).toEqual([undefined, undefined, undefined, new Error('failed')]);
  expect(records.find(({ mutation }) => mutation === 'withArguments')?.input).toEqual({ appId: 'x' });
});

test('no mutation field runs for a read-only caller, and each refusal is recorded', async () => {
  const { data, errors, records } = await run('Read only');

  expect(Object.values(data)).toEqual(names.map(() => null));
  expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual(
    names.map(() => ['Read only', 'FORBIDDEN']),
  );
  expect(records.map(({ mutation }) => mutation)).toEqual(names);
});
