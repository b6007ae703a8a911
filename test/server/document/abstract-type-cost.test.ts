import { expect, test } from 'vitest';
import { gatewayOver, post } from '../../support/gateway.ts';

const unused = 'http://127.0.0.1:9';
const limits = { maxDepth: 50, maxCost: 0 };

/** The cost that the refusal names where nothing is allowed. */
async function costOf(query: string, variables?: object): Promise<unknown> {
  const { fetch } = gatewayOver(unused, { limits });
  const response = await fetch(post({ query, variables }));
  const { errors } = (await response.json()) as {
    errors?: readonly { readonly extensions: { readonly found?: number } }[];
  };
  return errors?.[0]?.extensions.found;
}

test.each<[string, number, string]>([
  [
    'an object of several types, as one of the most expensive type',
    1 + 1 + 3,
    '{ node(id: "x") { nodeId ... on App { id description } ... on User { id email username } } }',
  ],
  [
    '… also by a fragment that all of the types have',
    1 + 1 + 2,
    '{ node(id: "x") { ...F ... on App { displayName } } } fragment F on OwnedObject { nodeId ownableKind }',
  ],
  [
    '… also by fragments within fragments',
    1 + 1 + 1 + 1,
    '{ node(id: "x") { ... on OwnedObject { nodeId ... on User { email } ... on App { id ... on Node { nodeId } } } } }',
  ],
  [
    '… in a list, times its length',
    1 + 2 * (1 + (1 + 1 + 4)),
    '{ nodes(ids: ["a", "b"]) { ... on User { id } ... on App { id userOwners(first: 4) { nodes { roleSlug } } } } }',
  ],
])('%s costs %i', async (_name, cost, query) => {
  expect(await costOf(query)).toBe(cost);
});

test('a document costs the same after a planner has replaced an interface by its types', async () => {
  const owners = 'nodeId userOwners(first: 100) { nodes { nodeId roleSlug } }';
  const kinds = ['App', 'AppEntitlement', 'AppResource', 'AppUser', 'Connector', 'User'];
  const ofObjects = (selection: string) =>
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ${selection} } }`;
  const ids = Array.from({ length: 100 }, (_, index) => `id ${index}`);

  const asWritten = await costOf(ofObjects(`... on OwnedObject { ${owners} }`), { ids });
  const expanded = await costOf(ofObjects(kinds.map((kind) => `... on ${kind} { ${owners} }`).join(' ')), {
    ids,
  });

  expect([asWritten, expanded]).toEqual([20_401, 20_401]);
});

test('abstract types within one another do not multiply the work', async () => {
  const levels = 15;
  const within = '... on OwnedObject { userOwners(first: 1) { nodes { ownedObject { '.repeat(levels);
  const query = `{ node(id: "x") { ${within} nodeId ${'} } } } '.repeat(levels)} } }`;

  expect(await costOf(query)).toBe(1 + 3 * levels + 1);
});
