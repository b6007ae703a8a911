import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { exampleIds } from '../../../src/sandbox/seed/company.ts';
import { exampleRecipes } from '../../../src/server/graphiql/recipes.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const folder = new URL('../../../examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const documents = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));

test('every operation of every example is a recipe of one job, with the comment above it', () => {
  const recipes = exampleRecipes({ ids: exampleIds });

  const joined = recipes.map(({ query }) => query).toSorted();
  const operations = documents.flatMap((text) => parse(text).definitions);
  expect(joined).toHaveLength(operations.length);
  expect(new Set(joined).size).toBe(joined.length);
  for (const { job, query } of recipes) {
    expect(query).toMatch(/^# .+\n(#.*\n)*(query|mutation) \w+/);
    expect(job).toMatch(/\w/);
    expect(documents.some((document) => document.includes(query.trim()))).toBe(true);
  }
});

test('recipes of a job stand together, and those that change something behind those that read', () => {
  const jobs = exampleRecipes({ ids: exampleIds }).map(({ job }) => job);
  const runs = jobs.filter((job, index) => job !== jobs[index - 1]);

  expect(new Set(runs).size).toBe(runs.length);
  const kinds = exampleRecipes({ ids: undefined }).map(
    ({ query }) => /^(query|mutation)\b/m.exec(query)?.[0],
  );
  expect(kinds).toEqual(kinds.toSorted().toReversed());
});

test('each recipe works in the sandbox as it stands, in the order of the panel', async () => {
  const gateway = await sandboxedGateway({ seed: 'company' });

  for (const { query, variables } of exampleRecipes({ ids: exampleIds })) {
    const { data, errors } = await gateway.send<object, unknown>(query, JSON.parse(variables));
    expect({ query, errors }).toEqual({ query, errors: undefined });
    expect(Object.values(data ?? {})).not.toContain(null);
  }
});

test('against a tenant every variable is named, and no id of the sandbox is there', () => {
  const known = exampleRecipes({ ids: exampleIds });
  const unknown = exampleRecipes({ ids: undefined });

  expect(unknown.map(({ query }) => query)).toEqual(known.map(({ query }) => query));
  const withoutValues = (json: string) =>
    JSON.parse(json, (_name, value: unknown) => (typeof value === 'string' ? '' : value)) as unknown;
  for (const [index, { variables }] of unknown.entries()) {
    expect(JSON.parse(variables)).toEqual(withoutValues(known[index]?.variables ?? ''));
    expect(variables).not.toContain('Sandbox');
  }
});
