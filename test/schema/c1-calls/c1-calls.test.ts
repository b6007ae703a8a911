import { isInterfaceType, type GraphQLInterfaceType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { getC1Calls, getEndpoints } from '../../../src/schema/c1-calls.ts';
import { schema } from '../../../src/schema/index.ts';
import { encodeNodeId } from '../../../src/schema/node/node-id.ts';
import { getNodeLoader, getNodeLoaders } from '../../../src/schema/node/node.ts';
import { onlyId } from '../../support/fixtures/all-kinds.ts';
import { fields, type FieldOfGraph } from '../../support/graph/operations.ts';
import { gatewayOverReferences, otherId, without } from './calls.ts';
import { coordinateOf, isPlain, operationAt, ways } from './ways.ts';

const types = [...new Set(fields.map(({ type }) => type))];

const callsOf = ({ type, field }: FieldOfGraph) => getC1Calls(field, type, schema);

/** What a field states that it calls, and what it called alone: nothing unstated, and what it needs. */
function judge(one: FieldOfGraph, called: readonly string[]) {
  const { alternatives, optional } = callsOf(one);
  const stated = [...alternatives.flat(), ...optional].flatMap(getEndpoints).map(({ rpc }) => rpc);
  return {
    unstated: called.filter((rpc) => !stated.includes(rpc)),
    calledWhatItNeeds: alternatives.some((sources) =>
      sources.every((source) => getEndpoints(source).some(({ rpc }) => called.includes(rpc))),
    ),
  };
}

test('there is a way to the objects of each type', () => {
  expect(types.filter((type) => !ways.has(type))).toEqual([]);
});

describe.each(types.map((type) => [type.name, type] as const))('%s', (_name, type) => {
  const ofType = fields.filter((field) => field.type === type && !isPlain(field));

  test('calls what its fields state, field by field', async () => {
    const before = await (await gatewayOverReferences()).send(operationAt(type));
    for (const one of ofType) {
      const { send } = await gatewayOverReferences();
      const { errors, called } = await send(operationAt(type, one.field));
      const message = coordinateOf(one);

      expect(errors, message).toBeUndefined();
      expect(judge(one, without(called, before.called)), message).toEqual({
        unstated: [],
        calledWhatItNeeds: true,
      });
    }
  });
});

const nodeTypes = Object.values(schema.getTypeMap()).filter((type) => getNodeLoader(type) !== undefined);

test.each(nodeTypes.map((type) => [type.name, type] as const))(
  'the loader of %s calls all that it states, and nothing else',
  async (name, type) => {
    const loader = getNodeLoader(type);
    const others = (loader?.entityKey.fields ?? []).slice(1).map(() => onlyId);
    const ids = [onlyId, otherId, 'Z'.repeat(27)].map((id) => encodeNodeId(name, ...others, id));
    const { send } = await gatewayOverReferences();

    const { called } = await send({
      document: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename nodeId } }',
      variables: { ids },
    });

    const stated = loader?.endpoints.map(({ rpc }) => rpc) ?? [];
    expect([...new Set(called)].toSorted()).toEqual(stated.toSorted());
  },
);

const isGrantedTo = (entitlementId: string, userId: string) =>
  `appEntitlement(appId: "${onlyId}", entitlementId: "${entitlementId}") { isGrantedTo(userId: "${userId}") }`;

/** Operations that make fields call all that they can, where their source is no loader of a node. */
const several: Readonly<Record<string, string>> = {
  'AppEntitlement.isGrantedTo': `{ a: ${isGrantedTo(onlyId, onlyId)} b: ${isGrantedTo(otherId, onlyId)} c: ${isGrantedTo(onlyId, otherId)} }`,
};

test.each(Object.entries(several))('%s calls all that its source states', async (coordinate, document) => {
  const field = fields.find((one) => coordinateOf(one) === coordinate);
  const stated = field === undefined ? [] : callsOf(field).alternatives.flat().flatMap(getEndpoints);
  const { send } = await gatewayOverReferences();

  const { called } = await send({ document, variables: {} });

  expect(called).toEqual(expect.arrayContaining(stated.map(({ rpc }) => rpc)));
});

test('every source of several calls is covered by the tests above', () => {
  const known = getNodeLoaders(schema).map(({ endpoints }) => endpoints);
  const uncovered = fields
    .filter((one) => !(coordinateOf(one) in several))
    .filter((one) =>
      callsOf(one)
        .alternatives.flat()
        .map(getEndpoints)
        .some((endpoints) => endpoints.length > 1 && !known.includes(endpoints)),
    );

  expect(uncovered.map(coordinateOf)).toEqual([]);
});

test("an interface's field can be called in as many ways as there are types that implement it", () => {
  const owned = schema.getType('OwnedObject');
  const field = isInterfaceType(owned) ? owned.getFields()['userOwners'] : undefined;
  const { alternatives } = getC1Calls(field as FieldOfGraph['field'], owned as GraphQLInterfaceType, schema);

  expect(
    alternatives.map((sources) => sources.flatMap(getEndpoints).map(({ rpc }) => rpc)).toSorted(),
  ).toEqual([
    ['c1.api.app.v2.AppEntitlementOwners.SearchUserOwners'],
    ['c1.api.app.v2.AppOwners.SearchUserOwners'],
    ['c1.api.app.v2.AppResourceOwnersV2.SearchUserOwners'],
    ['c1.api.app.v2.AppUserOwnersV2.SearchUserOwners'],
    ['c1.api.app.v2.ConnectorOwners.SearchUserOwners'],
    ['c1.api.user.v2.UserOwnersV2.SearchUserOwners'],
  ]);
});
