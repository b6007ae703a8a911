import {
  graphql,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import type { MutationInput, Context } from '../../src/schema/context.ts';
import { protectMutations } from '../../src/schema/mutation-guard.ts';

const OpaqueInput = new GraphQLInputObjectType({
  name: 'OpaqueInput',
  fields: {
    id: {
      type: GraphQLID,
      extensions: { toAuditValue: (value: string) => JSON.parse(atob(value)) as unknown },
    },
    size: { type: GraphQLInt },
  },
});

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
        withOpaqueId: {
          type: GraphQLBoolean,
          args: { input: { type: OpaqueInput } },
          resolve: (_root, { input }: { input: object }) =>
            JSON.stringify(input) === '{"id":"WyJ4Il0","size":1}',
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

const document =
  'mutation { plain withoutResolver withArguments(appId: "x") withOpaqueId(input: { id: "WyJ4Il0", size: 1 }) failing }';
const names = ['plain', 'withoutResolver', 'withArguments', 'withOpaqueId', 'failing'];

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
    withOpaqueId: true,
    failing: null,
  });
  expect(records.map(({ mutation }) => mutation)).toEqual(names);
  const succeeded = names.slice(1).map(() => undefined);
  expect(records.map(({ error }) => error)).toEqual([...succeeded, new Error('failed')]);
  expect(records.find(({ mutation }) => mutation === 'withArguments')?.input).toEqual({ appId: 'x' });
});

test('an opaque id is recorded by what it stands for, and given to the mutation as it was sent', async () => {
  const { data, records } = await run(undefined);

  expect(data['withOpaqueId']).toBe(true);
  expect(records.find(({ mutation }) => mutation === 'withOpaqueId')?.input).toEqual({ id: ['x'], size: 1 });
});

test('no mutation field runs for a read-only caller, and each refusal is recorded', async () => {
  const { data, errors, records } = await run('Read only');

  expect(Object.values(data)).toEqual(names.map(() => null));
  expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual(
    names.map(() => ['Read only', 'FORBIDDEN']),
  );
  expect(records.map(({ mutation }) => mutation)).toEqual(names);
});
