import { readFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, isEnumType, isInputObjectType, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { printSubgraphSdl } from '../../src/federation/subgraph.ts';
import { blocksIn, readPage } from '../docs/blocks.ts';
import { root } from '../support/process.ts';

const desks = readFileSync(`${root}examples/federation/desks/desks.graphql`, 'utf8');
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const relayPageInfo =
  'type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }';

const page = readPage('docs/federation.md');
/** The rows of the page's table of names, without its head. */
const [, names = ''] = page.split('\n## Names\n');
const [, , ...rows] = [
  ...(names.split('\n## ')[0] ?? '').matchAll(/^\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm),
].map(([, other = '', plain = '', prefixed = '']) => [other, plain, prefixed] as const);

/** The supergraph of our subgraph and another one, or the codes of the errors, each once. */
async function compose(other: string, prefix?: string) {
  const subgraphs = { c1: await printSubgraphSdl({ prefix }), other };
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

/** The names of the fields of a type of a supergraph, or of the values of an enum. */
function membersOf(typeName: string, supergraph = ''): readonly string[] {
  const type = buildSchema(supergraph, { assumeValidSDL: true }).getType(typeName);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

test('composes with a subgraph that refers to people by their ids', async () => {
  const { supergraph, codes } = await compose(desks);

  expect(codes).toEqual([]);
  expect(membersOf('User', supergraph)).toEqual(expect.arrayContaining(['desk', 'displayName', 'managers']));
  expect(membersOf('Query', supergraph)).toEqual(expect.arrayContaining(['desks', 'users']));
});

test('composes with that subgraph under a prefix, where it refers to the prefixed type', async () => {
  const prefixed = desks.replaceAll(/\bUser\b/g, 'C1User');
  const { supergraph, codes } = await compose(prefixed, 'C1');

  expect(codes).toEqual([]);
  expect(membersOf('C1User', supergraph)).toEqual(
    expect.arrayContaining(['desk', 'displayName', 'managers']),
  );
  expect(membersOf('Query', supergraph)).toEqual(expect.arrayContaining(['desks', 'c1Users']));
});

test('composes with a subgraph that has nothing of people but references', async () => {
  const [, , reference = ''] = blocksIn(page, 'graphql');
  const { supergraph, codes } = await compose(`${link} type Query { me: User } ${reference}`);

  expect(codes).toEqual([]);
  expect(membersOf('User', supergraph)).toEqual(expect.arrayContaining(['displayName', 'managers']));
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
${relayPageInfo}`;

test('a graph of its own people composes with a prefix', async () => {
  const { supergraph, codes } = await compose(company, 'C1');

  expect(codes).toEqual([]);
  expect(membersOf('User', supergraph)).toEqual(['id', 'email', 'status']);
  expect(membersOf('C1User', supergraph)).toEqual(expect.arrayContaining(['id', 'email', 'status']));
  expect(membersOf('PageInfo', supergraph)).toEqual(
    expect.arrayContaining(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']),
  );
});

interface Clash {
  /** What the other subgraph has, or its whole SDL. */
  readonly other: string | ((isPrefixed: boolean) => Promise<string>);
  /** A type of the supergraph with its members, where composition does not fail and yet changes something. */
  readonly merged?: { readonly type: string; readonly plain: unknown; readonly prefixed: readonly string[] };
}

/** By the first column of the page's table of names. */
const clashes: Readonly<Record<string, Clash>> = {
  '`User` with a field of ours, such as `email`': {
    other: 'type Query { me: User } type User @key(fields: "id") { id: ID! email: String! }',
  },
  '**`User` with a key `id` and only other fields**': {
    other: 'type Query { me: User } type User @key(fields: "id") { id: ID! shoeSize: Int }',
    merged: {
      type: 'User',
      plain: expect.arrayContaining(['shoeSize', 'displayName']),
      prefixed: ['id', 'shoeSize'],
    },
  },
  '**an input such as `UserFilter` with a field of ours**': {
    other: 'type Query { badges(of: UserFilter): Int } input UserFilter { email: String shoeSize: Int }',
    merged: { type: 'UserFilter', plain: ['email'], prefixed: ['email', 'shoeSize'] },
  },
  'an input such as `UserFilter` with other fields only': {
    other: 'type Query { badges(of: UserFilter): Int } input UserFilter { shoeSize: Int }',
  },
  'an enum that inputs of ours have, such as `UserStatus`': {
    other: 'type Query { status: UserStatus } enum UserStatus { ON_SITE REMOTE }',
  },
  'an enum that only outputs of ours have, such as `AgentStatus`': {
    other: 'type Query { status: AgentStatus } enum AgentStatus { ON OFF }',
    merged: {
      type: 'AgentStatus',
      plain: expect.arrayContaining(['ON', 'OFF', 'AGENT_STATUS_READY']),
      prefixed: ['ON', 'OFF'],
    },
  },
  'a connection such as `UserConnection`': {
    other: `type Query { badges: UserConnection } type Badge { id: ID! }
      type UserConnection { nodes: [Badge!]! pageInfo: PageInfo! } ${relayPageInfo}`,
  },
  '`Query.user`, `users`, `app`': {
    other: 'type Query { user(email: String!): Badge users: [Badge] app: Badge } type Badge { id: ID! }',
  },
  "Relay's `Node`, `Query.node`": {
    other: `type Query { node(id: ID!): Node badges: [Badge] }
      interface Node { id: ID! } type Badge implements Node { id: ID! }`,
  },
  "Relay's `PageInfo` with `@shareable`": {
    other: `type Query { badges: Badges } type Badges { pageInfo: PageInfo! } ${relayPageInfo}`,
  },
  '`PageInfo` without `@shareable`': {
    other: `type Query { badges: Badges } type Badges { pageInfo: PageInfo! }
      ${relayPageInfo.replace('@shareable', '')}`,
  },
  '`PageInfo` with more or fewer fields': {
    other: `type Query { badges: Badges } type Badges { pageInfo: PageInfo! }
      type PageInfo @shareable { hasNextPage: Boolean! total: Int }`,
  },
  'the scalars `DateTime`, `JSONObject`, `Int64`': {
    other:
      'type Query { at: DateTime of: JSONObject size: Int64 } scalar DateTime scalar JSONObject scalar Int64',
  },
  'a type named like one of these scalars': {
    other: 'type Query { of: JSONObject } type JSONObject { text: String }',
  },
  'the same graph of another tenant': {
    other: (isPrefixed) => printSubgraphSdl({ prefix: isPrefixed ? 'ACME' : undefined }),
  },
};

test('the rows of the table of names are those that are composed here', () => {
  expect(rows.map(([other]) => other)).toEqual(Object.keys(clashes));
});

test.each(rows)('%s: without a prefix %s, with one %s', async (name, plainCell, prefixedCell) => {
  const { other, merged } = clashes[name] ?? { other: '' };
  const cells = { plain: plainCell, prefixed: prefixedCell.replace(/^the same\b/, plainCell) };
  for (const [kind, cell] of [['plain', cells.plain] as const, ['prefixed', cells.prefixed] as const]) {
    const isPrefixed = kind === 'prefixed';
    const sdl = typeof other === 'string' ? `${link} ${other}` : await other(isPrefixed);

    const { supergraph, codes } = await compose(sdl, isPrefixed ? 'C1' : undefined);

    expect(codes).toEqual([...cell.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, code]) => code));
    expect(codes.length > 0 || /^\**composes/.test(cell)).toBe(true);
    if (merged !== undefined) expect(membersOf(merged.type, supergraph)).toEqual(merged[kind]);
  }
});
