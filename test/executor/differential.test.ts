import {
  execute as reference,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
} from 'graphql';
import { expect, test } from 'vitest';
import { execute } from '../../src/executor/execute.ts';
import { createLater } from './deferred.ts';
import { oddDocument, oddVariables } from './fuzz-document.ts';
import { oddSchema } from './fuzz-schema.ts';
import { unhandledIn } from './unhandled.ts';

const documents = 1_500;

/** What counts of an answer: all of the data with the order of its keys, and which errors there are. */
function comparable({ data, errors = [] }: ExecutionResult) {
  const texts = errors.map(({ message, path, locations }) => JSON.stringify([message, path, locations]));
  return { data: JSON.stringify(data ?? null), errors: texts.sort() };
}

async function answerOf(executor: typeof reference, seed: string, document = parse(oddDocument(seed))) {
  const later = createLater(seed);
  const args = { schema: oddSchema, document, contextValue: { seed, later } };
  const result = executor({ ...args, variableValues: oddVariables(seed) });
  return comparable(result instanceof Promise ? await later.until(result) : result);
}

const rules = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);

const seeds = Array.from({ length: documents }, (_, index) => `seed ${index}`);

test('the documents are valid, and give data and errors', async () => {
  const some = seeds.slice(0, 100);
  for (const seed of some)
    expect(validate(oddSchema, parse(oddDocument(seed)), rules).map(String)).toEqual([]);
  await unhandledIn(async () => {
    const answers = await Promise.all(some.map((seed) => answerOf(reference, seed)));
    expect(answers.filter(({ data }) => data.length > 100).length).toBeGreaterThan(20);
    expect(answers.filter(({ errors }) => errors.length > 1).length).toBeGreaterThan(20);
  });
});

test('answers are those of graphql-js, with the same errors, when a document is new and when it is known', async () => {
  const expected = new Map<string, Awaited<ReturnType<typeof answerOf>>>();
  await unhandledIn(async () => {
    for (const seed of seeds) expected.set(seed, await answerOf(reference, seed));
  });

  const unhandled = await unhandledIn(async () => {
    for (const seed of seeds) {
      const document = parse(oddDocument(seed));
      for (const time of ['new', 'known']) {
        const answer = await answerOf(execute, seed, document);
        expect({ seed, time, ...answer }).toEqual({ seed, time, ...expected.get(seed) });
      }
    }
  });
  expect(unhandled).toEqual([]);
}, 60_000);
