import { isInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/schema/index.ts';
import { kinds } from '../../sandbox/ownership/six-kinds.ts';
import {
  addOwner,
  addOwnership,
  gatewayOverKinds,
  graphKinds,
  literals,
  lookUpCall,
  ownershipOf,
  ownings,
} from './graph-kinds.ts';

type Nodes = Readonly<Record<string, { readonly nodeId: string }>>;

const { appId = '', resourceTypeId = '' } = Object.assign({}, ...kinds.map(({ key }) => key)) as Record<
  string,
  string
>;
const objects = [
  ...graphKinds,
  {
    noun: 'AppResourceType',
    kind: 'appResourceType',
    lookup: `appResourceType(${literals({ appId, resourceTypeId })})`,
    displayName: 'The type',
    read: `GET /api/v1/apps/${appId}/resource_types/${resourceTypeId}`,
  },
];

test.each(objects)(
  '$noun is fetched again by its nodeId',
  async ({ noun, kind, lookup, displayName, read }) => {
    const { send, calls } = await gatewayOverKinds();
    const { data } = await send<Nodes, unknown>(`{ ${lookup} { nodeId displayName } }`);
    const { nodeId = '' } = data?.[kind] ?? {};
    expect(data).toEqual({ [kind]: { nodeId, displayName } });
    calls();

    const answer = await send(
      `{ node(id: "${nodeId}") { __typename nodeId ... on ${noun} { displayName } } }`,
    );

    expect(answer).toEqual({ data: { node: { __typename: noun, nodeId, displayName } } });
    expect(calls()).toEqual([read]);
  },
);

test.each(ownings)('$type is fetched again by its nodeId', async (owning) => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, owning);
  addOwnership(gateway, owning, ada);
  addOwnership(gateway, owning, ada, 'invented-deputy');
  const { send, calls } = gateway;
  const row = `nodeId ${Object.keys(owning.key).join(' ')} roleSlug createdAt ${owning.subject}`;
  const roles = ['primary', 'invented-deputy'];
  const nodeIds: string[] = [];

  for (const role of roles) {
    const { data } = await send<Nodes, unknown>(
      `{ ${owning.rootOwner}(${ownershipOf(owning, ada, role)}) { ${row} } }`,
    );
    const { nodeId = '' } = data?.[owning.rootOwner] ?? {};
    nodeIds.push(nodeId);
    calls();
    const answer = await send(`{ node(id: "${nodeId}") { __typename ... on ${owning.type} { ${row} } } }`);

    expect(answer).toEqual({ data: { node: { __typename: owning.type, ...data?.[owning.rootOwner] } } });
    expect(answer.data).toMatchObject({ node: { nodeId, ...owning.key, roleSlug: role, ...ada.shown } });
    expect(calls()).toEqual([lookUpCall(owning, ada, role)]);
  }
  expect(new Set(nodeIds).size).toBe(2);
});

test.each(ownings)('$type that is gone is null by its nodeId', async (owning) => {
  const gateway = await gatewayOverKinds();
  const ada = addOwner(gateway, owning);
  addOwnership(gateway, owning, ada);
  const { send } = gateway;
  const input = ownershipOf(owning, ada);
  const made = await send<Nodes, unknown>(`{ ${owning.rootOwner}(${input}) { nodeId } }`);
  const gone = await send<Readonly<Record<string, { readonly deletedNodeId: string }>>, unknown>(
    `mutation { ${owning.delete}(input: { ${input} }) { deletedNodeId } }`,
  );
  const { deletedNodeId = '' } = gone.data?.[owning.delete] ?? {};

  expect(deletedNodeId).toBe(made.data?.[owning.rootOwner]?.nodeId);
  expect(await send(`{ node(id: "${deletedNodeId}") { nodeId } }`)).toEqual({ data: { node: null } });
});

/** The types that their own tests fetch again. */
const others = ['Directory', 'Finding', 'Role', 'ServicePrincipal', 'ServicePrincipalCredential'];

test('those are all the types that can be fetched again', () => {
  const node = schema.getType('Node');
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];

  expect(types.toSorted()).toEqual(
    [...objects.map(({ noun }) => noun), ...ownings.map(({ type }) => type), ...others].toSorted(),
  );
});
