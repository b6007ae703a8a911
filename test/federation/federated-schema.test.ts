import {
  execute,
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { findEntityTypes } from '../../src/federation/entity-types.ts';
import { federateSchema } from '../../src/federation/federated-schema.ts';
import { getC1Calls } from '../../src/schema/c1-calls.ts';
import { schema } from '../../src/schema/index.ts';
import { createContextLoader } from '../../src/schema/loader/context-loader.ts';
import { idKey } from '../../src/schema/loader/entity-key.ts';
import { nodeIdentity } from '../../src/schema/node/node.ts';

test('every node type that has its key among its fields is an entity', () => {
  expect(
    findEntityTypes(schema).map(({ type, keyFields }) => `${type.name}: ${keyFields.join(' ')}`),
  ).toEqual([
    'App: id',
    'AppEntitlement: appId entitlementId',
    'AppResource: appId resourceTypeId resourceId',
    'AppResourceType: appId resourceTypeId',
    'AppUser: appId appUserId',
    'Connector: appId connectorId',
    'Directory: appId',
    'Finding: id',
    'Role: id',
    'ServicePrincipal: id',
    'ServicePrincipalCredential: servicePrincipalId credentialId',
    'User: id',
  ]);
});

test('the calls of entities are those of any of them', () => {
  const query = federateSchema(schema).getQueryType();
  const field = query?.getFields()['_entities'];
  if (query == null || field === undefined) throw new Error('no entities');

  expect(getC1Calls(field, query, schema).alternatives).toEqual(
    findEntityTypes(schema).map(({ loader }) => [loader]),
  );
});

test('the plain graph is untouched, and its types are those of the subgraph', () => {
  const federated = federateSchema(schema);

  expect(
    Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => name.startsWith('_')),
  ).toEqual([]);
  expect(schema.getType('_Entity')).toBeUndefined();
  expect(federated.getMutationType()).toBe(schema.getMutationType());
  const others = Object.values(schema.getTypeMap()).filter(({ name }) => name !== 'Query');
  expect(others.filter((type) => federated.getType(type.name) !== type)).toEqual([]);
});

interface Thing {
  readonly id: string;
  readonly name: string;
}

/** A graph of things, of which one cannot be read. */
function thingGraph(): GraphQLSchema {
  const loader = createContextLoader(idKey<Thing>(), [], () => ({
    get: async (id) => {
      if (id === 'broken') throw new Error('cannot be read');
      return Promise.resolve({ id, name: `Thing ${id}` });
    },
  }));
  const thing = new GraphQLObjectType({
    name: 'Thing',
    extensions: nodeIdentity(loader),
    fields: { id: { type: new GraphQLNonNull(GraphQLID) }, name: { type: GraphQLString } },
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { thing: { type: thing } } }),
  });
}

test('an entity whose failure is known before it is loaded fails alone, too', async () => {
  const things = federateSchema(thingGraph());
  const context = { c1: {}, loaders: new Map() };
  const document = parse(`{
    _entities(representations: [{ __typename: "Thing", id: "a" }, { __typename: "Thing", id: "broken" }]) {
      ... on Thing { name }
    }
  }`);
  const run = () => execute({ schema: things, document, contextValue: context });

  const first = await run();
  const again = await run();

  for (const { data, errors } of [first, again]) {
    expect(data).toEqual({ _entities: [{ name: 'Thing a' }, null] });
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([
      ['cannot be read', ['_entities', 1]],
    ]);
  }
});
