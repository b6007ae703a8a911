import { expect, test } from 'vitest';
import { asked } from '../../support/explained.ts';
import { gatewayOver, post } from '../../support/gateway.ts';

interface Reported {
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly upstream: { readonly summary: { cost?: number; maxCost?: number } } };
}

/** The report of an operation that needs no call, under a limit of twenty. */
async function reported(body: object | string, headers = asked): Promise<Reported> {
  const { fetch } = gatewayOver('http://127.0.0.1:9', { explain: true, limits: { maxCost: 20 } });
  return (await fetch(post(body, 'token', headers))).json() as Promise<Reported>;
}

const costOf = ({ extensions }: Reported) => {
  const { cost, maxCost } = extensions?.upstream.summary ?? {};
  return { cost, maxCost };
};

const nodes = (first: number): string => `{ users(first: ${first}) { nodes { id email } } }`;
const byIds = 'query ($ids: [ID!]!) { nodes(ids: $ids) { nodeId } }';

test.each([
  [{ query: '{ __typename }' }, 1],
  [{ query: '{ a: __typename b: __typename }' }, 2],
  // Introspection counts too, with its objects.
  [{ query: '{ __type(name: "User") { name } }' }, 3],
  [{ query: byIds, variables: { ids: ['one'] } }, 2],
  [{ query: byIds, variables: { ids: ['one', 'two', 'three'] } }, 4],
])('an operation says what it costs and how much it may cost: %j', async (body, cost) => {
  expect(costOf(await reported(body))).toEqual({ cost, maxCost: 20 });
});

test('an operation that costs too much says how much, as its error does', async () => {
  const answer = await reported({ query: nodes(50) });

  expect(answer.errors?.[0]?.extensions).toMatchObject({ limit: 'cost', found: 102, max: 20 });
  expect(costOf(answer)).toEqual({ cost: 102, maxCost: 20 });
});

test.each([
  ['is no GraphQL', { query: '{' }],
  ['is invalid', { query: '{ nothing }' }],
  ['has a variable too few', { query: byIds }],
  ['is no JSON', '{'],
])('an operation that %s has no cost, and its report none', async (_what, body) => {
  const answer = await reported(body);

  expect(answer.errors).toHaveLength(1);
  expect(costOf(answer)).toEqual({ cost: undefined, maxCost: undefined });
});

test('a client that does not ask for the report sees no cost', async () => {
  expect(await reported({ query: '{ __typename }' }, {} as never)).toEqual({ data: { __typename: 'Query' } });
});
