import { readdirSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { wellKnown } from '../src/sandbox/seed.ts';
import { explorerTabs } from '../src/server/explorer-tabs.ts';
import { sandboxedGateway } from './support/gateway.ts';

const folder = new URL('../examples/', import.meta.url);
const { appId, roleSlug, userId: userRefId } = wellKnown;

/** For each example: its variables, and the calls to C1 that it costs in the sandbox's company. */
const examples: Record<string, { variables: Record<string, unknown>; calls: readonly string[] }> = {
  'app-owners.graphql': {
    variables: { appId },
    calls: [
      `GET /api/v1/apps/${appId}`,
      `GET /api/v2/apps/${appId}/owners/users?page_size=25`,
      expect.stringMatching(/^GET \/api\/v1\/users\/\w{27}$/) as string,
    ],
  },
  'create-user-owner.graphql': {
    variables: { input: { appId, roleSlug, userRefId } },
    calls: [`POST /api/v2/apps/${appId}/owners/users/${roleSlug}/${userRefId}`],
  },
  'find-apps.graphql': { variables: { filter: { query: 'ledger' } }, calls: ['POST /api/v1/search/apps'] },
  'find-users.graphql': { variables: { filter: { query: 'imani' } }, calls: ['POST /api/v1/search/users'] },
};

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

test('every example is executed here', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

  expect(files.toSorted()).toEqual(Object.keys(examples).toSorted());
});

test.each(Object.entries(examples))(
  '%s works in the sandbox as it stands',
  async (name, { variables, calls }) => {
    const gateway = await sandboxedGateway({ seed: 'company' });

    const { data, errors } = await gateway.send<object, unknown>(read(name), variables);

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(gateway.calls()).toEqual(calls);
  },
);

test("the explorer's tabs are the examples, and against a tenant the first one reads", () => {
  const texts = Object.keys(examples).map((name) => print(parse(read(name))));
  const inSandbox = explorerTabs({ appId, roleSlug, userId: userRefId });
  const atTenant = explorerTabs(undefined);

  for (const { query } of [...inSandbox, ...atTenant]) expect(texts).toContain(print(parse(query)));
  expect(inSandbox[0]?.query).toMatch(/^mutation CreateUserOwner/);
  expect(inSandbox[1]?.query).toMatch(/^query AppOwners/);
  expect(atTenant[0]?.query).toMatch(/^query /);
});
