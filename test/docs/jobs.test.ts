import { readdirSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { root, start } from '../support/process.ts';
import { blocksIn, readPage } from './blocks.ts';

interface Job {
  readonly title: string;
  readonly operation: string;
  readonly variables: string;
  readonly answer: string;
  /** The calls to C1, sorted: some run side by side. */
  readonly calls: readonly string[];
}

const withoutTimes = (json: string): unknown =>
  JSON.parse(json, (name, value: unknown) => (name === 'createdAt' ? typeof value : value));

const jobs: readonly Job[] = readPage('docs/jobs.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const [title = ''] = section.split('\n');
    const [operation = ''] = blocksIn(section, 'graphql');
    const [variables = '', answer = ''] = blocksIn(section, 'json');
    const [calls = ''] = blocksIn(section, 'text');
    return { title, operation, variables, answer, calls: calls.trim().split('\n') };
  });

test('the operation of each job is one of the examples', () => {
  const files = readdirSync(`${root}examples`).filter((name) => name.endsWith('.graphql'));
  const examples = files.flatMap((name) =>
    parse(readFileSync(`${root}examples/${name}`, 'utf8')).definitions.map((definition) => print(definition)),
  );

  expect(jobs.length).toBeGreaterThan(10);
  expect(jobs.filter(({ operation }) => !examples.includes(print(parse(operation))))).toEqual([]);
});

test('the jobs, done one after the other in a new sandbox, give the answers and take the calls that are shown', async () => {
  const { url } = await start();
  for (const { title, operation, variables, answer, calls } of jobs) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gateway-explain': '1' },
      body: `{ "query": ${JSON.stringify(operation)}, "variables": ${variables} }`,
    });
    const { extensions, ...rest } = (await response.json()) as {
      readonly extensions: { readonly upstream: { readonly calls: { method: string; path: string }[] } };
    };
    const made = extensions.upstream.calls.map(({ method, path }) => `${method} ${path}`);

    // When something was made just now differs from run to run; everything else is as shown.
    const shown = operation.startsWith('mutation') ? withoutTimes : (all: string): unknown => JSON.parse(all);
    expect(shown(JSON.stringify(rest)), title).toEqual(shown(answer));
    expect(made.toSorted(), title).toEqual(calls);
  }
});
