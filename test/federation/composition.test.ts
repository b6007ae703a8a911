import { readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { subgraphSdl } from '../../src/federation/subgraph.ts';
import { root } from '../support/process.ts';

const desks = readFileSync(`${root}examples/federation/desks/desks.graphql`, 'utf8');
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** The supergraph of our subgraph and another one, or the codes of the errors, each once. */
async function compose(other: string, prefix?: string) {
  const subgraphs = { c1: await subgraphSdl({ prefix }), other };
  const result = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: `http://${name}.example/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  const codes = (result.errors ?? []).map(({ extensions }) => String(extensions['code']));
  return { supergraph: result.supergraphSdl, codes: [...new Set(codes)].toSorted() };
}

/** The names of the fields of a type of a supergraph. */
function fieldsOf(typeName: string, supergraph = ''): readonly string[] {
  const type = buildSchema(supergraph, { assumeValidSDL: true }).getType(typeName);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}

test('composes with a subgraph that refers to people by their ids', async () => {
  const { supergraph, codes } = await compose(desks);

  expect(codes).toEqual([]);
  expect(fieldsOf('User', supergraph)).toEqual(expect.arrayContaining(['desk', 'displayName', 'managers']));
  expect(fieldsOf('Query', supergraph)).toEqual(expect.arrayContaining(['desks', 'users']));
});

test('composes with that subgraph under a prefix, where it refers to the prefixed type', async () => {
  const prefixed = desks.replaceAll(/\bUser\b/g, 'C1User');
  const { supergraph, codes } = await compose(prefixed, 'C1');

  expect(codes).toEqual([]);
  expect(fieldsOf('C1User', supergraph)).toEqual(expect.arrayContaining(['desk', 'displayName', 'managers']));
  expect(fieldsOf('Query', supergraph)).toEqual(expect.arrayContaining(['desks', 'c1Users']));
});

/** A graph that has people of its own, and follows Relay. */
const company = `${link}
type Query {
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]!
  user(email: String!): User
  users(first: Int): UserConnection!
}
interface Node { id: ID! }
type User implements Node @key(fields: "id") { id: ID! email: String! status: UserStatus! }
enum UserStatus { ON_SITE REMOTE }
type UserConnection { nodes: [User!]! pageInfo: PageInfo! }
type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`;

test('names of another graph clash without a prefix', async () => {
  expect((await compose(company)).codes).toEqual([
    'ENUM_VALUE_MISMATCH',
    'INVALID_FIELD_SHARING',
    'REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH',
  ]);
});

test('no names of another graph clash with a prefix', async () => {
  const { supergraph, codes } = await compose(company, 'C1');

  expect(codes).toEqual([]);
  expect(fieldsOf('User', supergraph)).toEqual(['id', 'email', 'status']);
  expect(fieldsOf('C1User', supergraph)).toEqual(expect.arrayContaining(['id', 'email', 'status']));
  expect(fieldsOf('PageInfo', supergraph)).toEqual(
    expect.arrayContaining(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']),
  );
});

test.each([
  ['an interface Node', 'interface Node { id: ID! } type Badge implements Node { id: ID! }', 'badge: Badge'],
  [
    'a field node',
    'interface Node { id: ID! } type Badge implements Node { id: ID! }',
    'node(id: ID!): Node',
  ],
])('%s of another graph is no matter of ours, whose Node is left out', async (_name, types, field) => {
  expect((await compose(`${link} type Query { ${field} badges: [Badge] } ${types}`)).codes).toEqual([]);
});

test('a User with other fields composes without a prefix: its ids would be sent to C1', async () => {
  const ownUser = `${link} type Query { me: User } type User @key(fields: "id") { id: ID! shoeSize: Int }`;
  const { supergraph, codes } = await compose(ownUser);

  expect(codes).toEqual([]);
  expect(fieldsOf('User', supergraph)).toEqual(expect.arrayContaining(['shoeSize', 'displayName']));
});

test('two tenants compose if each has a prefix', async () => {
  expect((await compose(await subgraphSdl({ prefix: 'ACME' }), 'C1')).codes).toEqual([]);
  expect((await compose(await subgraphSdl())).codes).toContain('INVALID_FIELD_SHARING');
});
