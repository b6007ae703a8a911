import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { decodeNodeId } from '../../src/schema/node/node-id.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { examples, owners } from '../support/expected-examples.ts';
import { sandboxedGateway } from '../support/gateway.ts';

const folder = new URL('../../examples/', import.meta.url);

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function operationsOf(name: string): string[] {
  return parse(read(name))
    .definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => print(operation));
}

test('every example is executed here', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

  expect(files.toSorted()).toEqual(Object.keys(examples).toSorted());
});

test.each(Object.entries(examples))('%s works in the sandbox as it stands', async (name, expected) => {
  const gateway = await sandboxedGateway({ seed: 'company' });
  const operations = operationsOf(name);
  expect(operations).toHaveLength(expected.length);

  for (const [index, operation] of operations.entries()) {
    const { variables, calls, areSideBySide, data: shown } = expected[index] ?? { variables: {}, calls: [] };
    const { data, errors } = await gateway.send<object, unknown>(operation, variables);

    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
    expect(data).toMatchObject(shown ?? {});
    const made = gateway.calls();
    expect(areSideBySide === true ? made.toSorted() : made).toEqual(calls);
  }
});

interface LeaverAnswer {
  readonly user: {
    readonly ownerships: {
      readonly nodes: readonly {
        readonly appDisplayName: string;
        readonly ownedObject: {
          readonly nodeId: string;
          readonly userOwners: { readonly nodes: readonly { user: { displayName: string } }[] };
          readonly entitlementOwners: { readonly nodes: readonly object[] };
        };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
  };
}

/** C1's path of the owners of an object. */
function ownersPathOf(nodeId: string): string {
  const { kind, keys } = decodeNodeId(nodeId) ?? { kind: '', keys: [] };
  const [app = '', second = '', third = ''] = keys;
  const below: Record<string, string> = {
    App: '',
    AppEntitlement: `/entitlements/${second}`,
    AppResource: `/resource_types/${second}/resources/${third}`,
  };
  return owners(`apps/${app}${below[kind] ?? kind}`);
}

test('everything that a person owns, with app names and other owners, reads the owners of each object once', async () => {
  const { send, calls } = await sandboxedGateway({ seed: 'company' });
  const [operation = ''] = operationsOf('leaver-ownerships.graphql');

  const { data } = await send<LeaverAnswer, unknown>(operation, { userId: exampleIds.ownerOfManyId });

  const { nodes, pageInfo } = data?.user.ownerships ?? { nodes: [], pageInfo: { hasNextPage: true } };
  const expected = nodes.flatMap(({ ownedObject: { nodeId } }) =>
    ['users', 'entitlements'].map((sort) => `GET ${ownersPathOf(nodeId)}/${sort}?page_size=100`),
  );
  expect(nodes).toHaveLength(60);
  expect(pageInfo.hasNextPage).toBe(false);
  expect(
    calls()
      .filter((call) => call.includes('/owners/'))
      .toSorted(),
  ).toEqual(expected.toSorted());
  for (const { appDisplayName, ownedObject } of nodes) {
    const names = ownedObject.userOwners.nodes.map(({ user }) => user.displayName);
    expect(appDisplayName).toMatch(/\w/);
    expect(names.filter((name) => name !== exampleIds.ownerOfManyDisplayName).length).toBeGreaterThan(0);
  }
  expect(nodes.some(({ ownedObject }) => ownedObject.entitlementOwners.nodes.length > 0)).toBe(true);
});

test('a page of a person’s ownerships stays within the calls of one operation, however many more there are', async () => {
  const { send, calls, sandbox } = await sandboxedGateway({ seed: 'company' });
  const [operation = ''] = operationsOf('leaver-ownerships.graphql');
  const userId = exampleIds.ownerOfManyId;
  for (const entitlement of sandbox.store.appEntitlements.all().slice(0, 200)) {
    const key = { appId: entitlement.appId, entitlementId: entitlement.id };
    sandbox.store.addUserOwner('appEntitlement', key, { roleSlug: 'primary', userId });
  }

  const { data, errors } = await send<LeaverAnswer, unknown>(operation, { userId });

  expect(errors).toBeUndefined();
  expect(data?.user.ownerships.nodes).toHaveLength(80);
  expect(data?.user.ownerships.pageInfo.hasNextPage).toBe(true);
  expect(calls().length).toBeGreaterThan(160);
});
