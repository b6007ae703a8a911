import { expect, test } from 'vitest';
import { exampleIds } from '../../../src/sandbox/seed/company.ts';
import { defaultTabs } from '../../../src/server/graphiql/default-tabs.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

test("each of the explorer's tabs works in the sandbox as it stands, in their order", async () => {
  const gateway = await sandboxedGateway({ seed: 'company' });

  for (const { query, variables = '' } of defaultTabs({ ids: exampleIds, explain: true })) {
    expect(query).toMatch(/^(# .{1,60}\n)+# Try next: .*\n(# .{1,60}\n)*(query|mutation) \w+\(/);
    const { data, errors } = await gateway.send<object, unknown>(query, JSON.parse(variables));
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  }
});

test('the explorer begins with a write in the sandbox, and against a tenant with reads and a place for a token', () => {
  const sortOf = ({ query }: { query: string }) => /^(query|mutation) /m.exec(query)?.[1];
  const inSandbox = defaultTabs({ ids: exampleIds, explain: true });
  const atTenant = defaultTabs({ ids: undefined, explain: false });

  expect(inSandbox[0]?.query).toContain('\nmutation CreateUserOwner(');
  expect(inSandbox.flatMap(({ headers = [] }) => headers)).toEqual(['{\n  "x-gateway-explain": "1"\n}']);
  expect(atTenant[0]?.query).toContain('\nquery FindApps(');
  expect(atTenant.map(sortOf)).toEqual([...inSandbox.map(sortOf)].toSorted().toReversed());
  expect(new Set(atTenant.map(({ headers }) => headers))).toEqual(
    new Set(['{\n  "authorization": "Bearer "\n}']),
  );
  expect(atTenant.map(({ variables }) => variables).join('')).not.toContain('Sandbox');
});
