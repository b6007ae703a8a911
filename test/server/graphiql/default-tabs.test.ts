import { expect, test } from 'vitest';
import { exampleIds } from '../../../src/sandbox/seed/company.ts';
import { defaultTabs } from '../../../src/server/graphiql/default-tabs.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

const namesOf = (tabs: readonly { readonly query: string }[]) =>
  tabs.map(({ query }) => /^(?:query|mutation) \w+/m.exec(query)?.[0]);

test('in the sandbox a first visit has two tabs, which work as they stand: create an owner, who owns the app', async () => {
  const gateway = await sandboxedGateway({ seed: 'company' });
  const tabs = defaultTabs({ ids: exampleIds });

  expect(namesOf(tabs)).toEqual(['mutation CreateUserOwner', 'query WhoOwnsApp']);
  for (const { query, variables = '' } of tabs) {
    expect(query).toMatch(/^(# .{1,60}\n)+# Try next: .*\n(# .{1,60}\n)*(query|mutation) \w+\(/);
    const { data, errors } = await gateway.send<object, unknown>(query, JSON.parse(variables));
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  }
});

test('against a tenant no tab of a first visit changes anything, and the first needs no id', () => {
  const tabs = defaultTabs({ ids: undefined });

  expect(namesOf(tabs)).toEqual(['query FindApps', 'query WhoOwnsApp']);
  expect(tabs.map(({ variables = '' }) => JSON.parse(variables) as unknown)).toEqual([
    { first: 25 },
    { appId: '' },
  ]);
  expect(tabs.flatMap(({ headers = [] }) => headers)).toEqual([]);
});
