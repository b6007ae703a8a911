import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { builder } from '../../src/schema/builder.ts';
import type { MutationInput, Context } from '../../src/schema/context.ts';

// Before the schema is built, as any concept's module would.
builder.mutationFields((t) => ({
  plain: t.boolean({ resolve: () => true }),
  // Options of plugins that wrap resolvers, whether there is such a plugin or not.
  optedOut: t.boolean({ tracing: false, resolve: () => true } as never),
  optedOutByCall: t.boolean({ tracing: () => null, resolve: () => true } as never),
  withArguments: t.boolean({
    args: { appId: t.arg.id({ required: true }), force: t.arg.boolean() },
    resolve: () => true,
  }),
  failing: t.boolean({
    resolve: () => {
      throw new Error('failed');
    },
  }),
}));
const { schema } = await import('../../src/schema/index.ts');

const document = 'mutation { plain optedOut optedOutByCall withArguments(appId: "x") failing }';
const names = ['plain', 'optedOut', 'optedOutByCall', 'withArguments', 'failing'];

async function run(writeRefusal: string | undefined) {
  const records: (MutationInput & { error?: unknown })[] = [];
  const context: Partial<Context> = {
    readOnlyReason: writeRefusal,
    audit: (mutation) => (error) => void records.push({ ...mutation, error }),
  };
  const { data, errors } = await graphql({ schema, source: document, contextValue: context });
  return { data: { ...data }, errors, records };
}

test('every mutation field is recorded, whatever its options and arguments', async () => {
  const { data, records } = await run(undefined);

  expect(data).toEqual({
    plain: true,
    optedOut: true,
    optedOutByCall: true,
    withArguments: true,
    failing: null,
  });
  expect(records.map(({ mutation }) => mutation)).toEqual(names);
  expect(records.map(({ error }) => error)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    new Error('failed'),
  ]);
  expect(records.find(({ mutation }) => mutation === 'withArguments')?.input).toEqual({ appId: 'x' });
});

test('no mutation field runs for a caller who may only read, and each refusal is recorded', async () => {
  const { data, errors, records } = await run('Read only');

  expect(Object.values(data)).toEqual(names.map(() => null));
  expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual(
    names.map(() => ['Read only', 'FORBIDDEN']),
  );
  expect(records.map(({ mutation }) => mutation)).toEqual(names);
});
