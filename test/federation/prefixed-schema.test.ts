import { isScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { prefixFieldName } from '../../src/federation/prefix.ts';
import { createSubgraph, printSubgraphSdl } from '../../src/federation/subgraph.ts';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { schema } from '../../src/schema/index.ts';
import { findEntityTypes } from '../../src/federation/entity-types.ts';
import { encodeNodeId } from '../../src/schema/node/node-id.ts';
import { getPlainName } from '../../src/schema/type-names.ts';
import { exampleRecipes } from '../../src/server/graphiql/recipes.ts';
import { sandboxedGateway } from '../support/gateway.ts';
import { prefixDocument } from './prefix-document.ts';

const prefix = 'C1';
const subgraph = await createSubgraph({ prefix });

test.each([
  ['C1', 'users', 'c1Users'],
  ['ACME', 'users', 'acmeUsers'],
  ['Acme', 'users', 'acmeUsers'],
  ['ACMECorp', 'createUserOwner', 'acmeCorpCreateUserOwner'],
  ['AcmeCorp', 'app', 'acmeCorpApp'],
  ['A', 'app', 'aApp'],
])('with the prefix %s the field %s is %s', (given, name, prefixed) => {
  expect(prefixFieldName(given, name)).toBe(prefixed);
});

test.each(['c1', '', 'C-1', 'C'.repeat(31)])('a subgraph cannot have the prefix %j', async (given) => {
  await expect(createSubgraph({ prefix: given })).rejects.toThrow('not the beginning of a type name');
});

test('all types and root fields have the prefix but those that are the same in every graph', () => {
  const names = Object.values(subgraph.graph.getTypeMap())
    .filter((type) => !isScalarType(type) && !type.name.startsWith('__') && !type.name.startsWith(prefix))
    .map(({ name }) => name);
  const { graph } = subgraph;
  const rootFields = [graph.getQueryType(), graph.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );

  expect(names.toSorted()).toEqual(['Mutation', 'PageInfo', 'Query']);
  expect(rootFields.filter((name) => !/^c1[A-Z]/.test(name))).toEqual([]);
  expect(Object.keys(graph.getTypeMap())).toHaveLength(Object.keys(schema.getTypeMap()).length);
});

/** The names in backquotes of a text, of a field of a type `Type.field`. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name);

test('descriptions name types, mutations and queries as the prefixed graph has them', async () => {
  const queries = subgraph.graph.getQueryType();
  const aboutQueries = [
    subgraph.graph.description,
    ...Object.values(queries?.getFields() ?? {}).map(({ description }) => description),
  ].join('\n');
  const named = quotedIn(await printSubgraphSdl({ prefix }));
  const renamed = [
    ...Object.values(subgraph.graph.getTypeMap()).map((type) => getPlainName(type)),
    ...Object.keys(schema.getMutationType()?.getFields() ?? {}),
  ].filter((name) => subgraph.graph.getType(name) === undefined);

  expect(named.filter((name) => renamed.includes(name.split('.')[0] ?? ''))).toEqual([]);
  expect(named).toEqual(
    expect.arrayContaining(['C1User', 'c1CreateOwner', 'C1App.userOwners', 'Query.c1UserOwnerships']),
  );
  expect(quotedIn(aboutQueries).filter((name) => name in (schema.getQueryType()?.getFields() ?? {}))).toEqual(
    [],
  );
  expect(quotedIn(aboutQueries)).toEqual(expect.arrayContaining(['c1Users', 'c1FindingSettings']));
});

/** A result without the prefix of its type names, and without the request ids and places of errors. */
const comparable = ({ data, errors }: { data?: unknown; errors?: readonly object[] | undefined }): unknown =>
  JSON.parse(
    JSON.stringify({ data, errors }, (key, value: unknown) =>
      ['requestId', 'locations', 'c1RequestId'].includes(key) ? undefined : value,
    ).replaceAll('"__typename":"C1', '"__typename":"'),
  );

test('every example has the same result, and makes the same calls, as without a prefix', async () => {
  const company = { seed: 'company', now: () => Date.UTC(2026, 0, 1) } as const;
  const plain = await sandboxedGateway(company);
  const prefixed = await sandboxedGateway(company, { subgraph });
  const recipes = exampleRecipes({ ids: exampleIds });

  for (const { query, variables } of recipes) {
    const values = JSON.parse(variables) as object;
    const expected = comparable(await plain.send(query, values));
    const result = comparable(await prefixed.send(prefixDocument(query, prefix, schema), values));

    expect(result).toEqual(expected);
    expect(expected).toHaveProperty('data');
    expect(prefixed.calls()).toEqual(plain.calls());
  }
  expect(recipes.length).toBeGreaterThan(40);
});

test('nodeIds are those of the graph without a prefix', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const { id } = sandbox.store.addUser({ displayName: 'Ada' });
  const nodeId = encodeNodeId('User', id);
  const query = `query ($id: ID!, $prefixed: ID!) {
    c1User(id: $id) { __typename nodeId }
    c1Node(id: "${nodeId}") { __typename nodeId ... on C1User { displayName } ... on C1App { description } }
    wrong: c1Node(id: $prefixed) { nodeId }
  }`;

  const result = await send(query, { id, prefixed: encodeNodeId('C1User', id) });

  expect(result).toMatchObject({
    data: {
      c1User: { __typename: 'C1User', nodeId },
      c1Node: { __typename: 'C1User', nodeId, displayName: 'Ada' },
      wrong: null,
    },
    errors: [{ path: ['wrong'], message: 'id must be a nodeId of this graph' }],
  });
  expect(calls()).toEqual([`GET /api/v1/users/${id}`]);
});

test('an entity is found under its prefixed name only, and its key alone loads nothing', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const { id } = sandbox.store.addUser({ displayName: 'Ada' });
  const entities = (selection: string) =>
    `query ($of: [_Any!]!) { _entities(representations: $of) { ${selection} } }`;

  const keys = await send(entities('__typename ... on C1User { id nodeId }'), {
    of: [{ __typename: 'C1User', id }],
  });
  expect(keys).toEqual({
    data: { _entities: [{ __typename: 'C1User', id, nodeId: encodeNodeId('User', id) }] },
  });
  expect(calls()).toEqual([]);

  const both = await send(entities('... on C1User { displayName }'), {
    of: [
      { __typename: 'C1User', id },
      { __typename: 'User', id },
    ],
  });
  expect(both).toMatchObject({
    data: { _entities: [{ displayName: 'Ada' }, null] },
    errors: [
      {
        path: ['_entities', 1],
        message: 'representations must name an entity in `__typename`, got `User`',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  });
  expect(calls()).toEqual([`GET /api/v1/users/${id}`]);
});

test('a reference of an abstract type loads its object unless only the key is selected', async () => {
  const { send, calls } = await sandboxedGateway({ seed: 'company' }, { subgraph });
  const ownedApps = (selection: string) => `{
    c1UserOwnerships(userId: "${exampleIds.ownerOfManyId}", first: 10) {
      nodes { ownedObject { __typename ... on C1App { ${selection} } ... on C1AppResource { resourceId } } }
    }
  }`;

  expect(await send(ownedApps('id'))).not.toHaveProperty('errors');
  expect(calls()).toHaveLength(1);
  expect(await send(ownedApps('id displayName'))).not.toHaveProperty('errors');
  expect(calls()).toHaveLength(2);
});

test('coordinates are those of the schema that is served', async () => {
  const { send } = await sandboxedGateway({ seed: 'company' }, { subgraph });
  const can = (field: string) => `{ c1Viewer { can(coordinate: "${field}") } }`;

  expect(await send(can('Query.c1Users'))).toEqual({ data: { c1Viewer: { can: true } } });
  expect(await send(can('C1User.managers'))).toEqual({ data: { c1Viewer: { can: true } } });
  expect(await send(can('User.managers'))).toMatchObject({
    errors: [{ message: 'coordinate must name a type of this graph, got `User`' }],
  });
});

test('the audit names mutations and types as without a prefix', async () => {
  const { sandbox, send, log } = await sandboxedGateway({}, { subgraph });
  const { id: appId } = sandbox.store.addApp({ displayName: 'Quarry' });
  const { id: userRefId } = sandbox.store.addUser({ displayName: 'Ada' });
  const input = { objectId: encodeNodeId('App', appId), roleSlug: 'primary', owner: { userRefId } };

  const result = await send(
    `mutation ($input: C1CreateOwnerInput!) {
      c1CreateOwner(input: $input) { ownership { __typename ... on C1AppOwnerUser { user { id } } } }
    }`,
    { input },
  );

  expect(result).toEqual({
    data: {
      c1CreateOwner: { ownership: { __typename: 'C1AppOwnerUser', user: { id: userRefId } } },
    },
  });
  expect(
    log.filter(({ audit }) => audit === true).map(({ mutation, input: recorded }) => [mutation, recorded]),
  ).toEqual([
    ['createOwner', { ...input, objectId: { type: 'App', id: appId } }],
    ['createOwner', { ...input, objectId: { type: 'App', id: appId } }],
  ]);
});

test('the entities are the same, with the prefix', () => {
  expect(findEntityTypes(subgraph.graph).map(({ type }) => type.name)).toEqual(
    findEntityTypes(schema).map(({ type }) => `C1${type.name}`),
  );
});
