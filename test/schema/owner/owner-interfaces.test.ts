import { isEnumType, isInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/schema/index.ts';
import {
  addOwner,
  addOwnership,
  createdAt,
  gatewayOverKinds,
  graphKinds,
  kindNameOf,
  literals,
  objectNodeId,
  ownings,
  type Owner,
} from './graph-kinds.ts';

const page = { hasNextPage: false, hasPreviousPage: false };
const pageInfo = 'pageInfo { hasNextPage hasPreviousPage }';

/** A gateway over one object of each kind, each owned by the same person and by the holders of the same entitlement. */
async function arrange() {
  const gateway = await gatewayOverKinds();
  const owners = {
    User: addOwner(gateway, { sort: 'User' }),
    Entitlement: addOwner(gateway, { sort: 'Entitlement' }, { name: 'Holders' }),
  };
  for (const owning of ownings) addOwnership(gateway, owning, owners[owning.sort]);
  return { ...gateway, owners };
}

const ownershipBy = ({ shown }: Owner) => ({ roleSlug: 'primary', createdAt, ...shown });
const pageOf = (node: object) => ({ nodes: [node], edges: [{ node }], pageInfo: page });

test.each(['User', 'Entitlement'] as const)(
  'one fragment on Owner%s fits the owners of all six kinds of objects',
  async (sort) => {
    const { send, calls, owners } = await arrange();
    const six = ownings.filter((owning) => owning.sort === sort);
    const subject = six[0]?.subject ?? '';
    const lists = six.map(
      ({ kind, key, rootOwners }) => `${kind}: ${rootOwners}(${literals(key)}) { ...List }`,
    );

    const answer = await send(`
      { ${lists.join(' ')} }
      fragment List on Owner${sort}Connection { nodes { ...Owner } edges { node { ...Owner } } ${pageInfo} }
      fragment Owner on Owner${sort} { __typename roleSlug createdAt ownedObject { __typename } ${subject} }
    `);

    const expected = six.map(({ kind, type, noun }) => {
      const ownedObject = { __typename: noun };
      return [kind, pageOf({ __typename: type, ownedObject, ...ownershipBy(owners[sort]) })] as const;
    });
    expect(answer).toEqual({ data: Object.fromEntries(expected) });
    expect(calls().toSorted()).toEqual(
      six.map(({ collection }) => `GET ${collection}?page_size=25`).toSorted(),
    );
  },
);

test('one fragment on OwnedObject fits objects of all six kinds, looked up or as nodes', async () => {
  const { send, calls, owners } = await arrange();
  const lookups = graphKinds.map(({ lookup }) => `${lookup} { ...Owned }`).join(' ');
  const [user = '', entitlement = ''] = ['User', 'Entitlement'].map(
    (sort) => ownings.find((owning) => owning.sort === sort)?.subject,
  );
  const fragment = `fragment Owned on OwnedObject {
    __typename
    nodeId
    displayName
    userOwners(roleSlug: "primary") { nodes { ...Person } edges { node { ...Person } } ${pageInfo} }
    entitlementOwners(first: 5) { nodes { ...Holders } edges { node { ...Holders } } ${pageInfo} }
  }
  fragment Person on OwnerUser { roleSlug createdAt ${user} }
  fragment Holders on OwnerEntitlement { roleSlug createdAt ${entitlement} }`;
  const nodeId = expect.any(String) as string;
  const owned = ({ noun, displayName }: { readonly noun: string; readonly displayName: string }) => ({
    __typename: noun,
    nodeId,
    displayName,
    userOwners: pageOf(ownershipBy(owners.User)),
    entitlementOwners: pageOf(ownershipBy(owners.Entitlement)),
  });
  // Each object is read, since a lookup and a node tell whether it is there.
  const expectedCalls = graphKinds.flatMap(({ read, base }) => [
    read,
    `GET ${base}/users?page_size=25&role_slug=primary`,
    `GET ${base}/entitlements?page_size=10`,
  ]);

  const lookedUp = await send<Readonly<Record<string, { readonly nodeId: string }>>, unknown>(
    `{ ${lookups} } ${fragment}`,
  );
  expect(lookedUp).toEqual({ data: Object.fromEntries(graphKinds.map((kind) => [kind.kind, owned(kind)])) });
  expect(calls().toSorted()).toEqual(expectedCalls.toSorted());

  const ids = graphKinds.map(({ kind }) => lookedUp.data?.[kind]?.nodeId);
  const nodes = await send(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...Owned } } ${fragment}`, { ids });
  expect(nodes).toEqual({ data: { nodes: graphKinds.map(owned) } });
  expect(calls().toSorted()).toEqual(expectedCalls.toSorted());
});

test('ownerships of all kinds and both sorts stay apart as nodes by their interfaces', async () => {
  const { send } = await arrange();
  const lists = ownings.map(
    ({ type, rootOwners, key }) => `${type}: ${rootOwners}(${literals(key)}) { nodes { nodeId } }`,
  );
  const { data } = await send<
    Readonly<Record<string, { readonly nodes: readonly { readonly nodeId: string }[] }>>,
    unknown
  >(`{ ${lists.join(' ')} }`);
  const ids = ownings.map(({ type }) => data?.[type]?.nodes[0]?.nodeId);

  const answer = await send(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        ... on OwnerUser { person: roleSlug user { displayName } }
        ... on OwnerEntitlement { holders: roleSlug appEntitlement { displayName } }
      }
    }`,
    { ids },
  );

  expect(answer).toEqual({
    data: {
      nodes: ownings.map(({ type, sort }) =>
        sort === 'User'
          ? { __typename: type, person: 'primary', user: { displayName: 'Ada' } }
          : { __typename: type, holders: 'primary', appEntitlement: { displayName: 'Holders' } },
      ),
    },
  });
});

test('one fragment on Ownership fits all twelve types of ownerships, in lists and as nodes', async () => {
  const { send, calls } = await arrange();
  const fragment = `fragment One on Ownership {
    __typename
    nodeId
    roleSlug
    createdAt
    ownedObject { __typename ownableKind nodeId }
  }`;
  const lists = ownings.map(
    ({ type, rootOwners, key }) => `${type}: ${rootOwners}(${literals(key)}) { nodes { ...One } }`,
  );

  const { data } = await send<
    Readonly<Record<string, { readonly nodes: readonly { readonly nodeId: string }[] }>>,
    unknown
  >(`{ ${lists.join(' ')} } ${fragment}`);
  const ids = ownings.map(({ type }) => data?.[type]?.nodes[0]?.nodeId);

  const anyText = expect.any(String) as string;
  const expected = ownings.map((owning) => ({
    __typename: owning.type,
    nodeId: anyText,
    roleSlug: 'primary',
    createdAt,
    ownedObject: {
      __typename: owning.noun,
      ownableKind: kindNameOf(owning),
      nodeId: objectNodeId(owning),
    },
  }));
  expect(data).toEqual(Object.fromEntries(expected.map((one) => [one.__typename, { nodes: [one] }])));
  // What is owned is not read: its kind and its nodeId are known.
  expect(calls().toSorted()).toEqual(
    ownings.map(({ collection }) => `GET ${collection}?page_size=25`).toSorted(),
  );
  expect(await send(`query ($ids: [ID!]!) { nodes(ids: $ids) { ...One } } ${fragment}`, { ids })).toEqual({
    data: { nodes: expected },
  });
});

test('the types of ownerships, and the kinds of objects, are those of the schema', () => {
  const ownership = schema.getType('Ownership');
  const owned = schema.getType('OwnedObject');
  const kind = schema.getType('OwnableKind');
  const typesOf = (type: unknown) =>
    isInterfaceType(type)
      ? schema
          .getPossibleTypes(type)
          .map(({ name }) => name)
          .toSorted()
      : [];

  expect(typesOf(ownership)).toEqual(ownings.map(({ type }) => type).toSorted());
  const kindNames = isEnumType(kind) ? kind.getValues().map(({ name }) => name) : [];
  expect(kindNames.toSorted()).toEqual(graphKinds.map(kindNameOf).toSorted());
  expect(typesOf(owned)).toEqual(graphKinds.map(({ noun }) => noun).toSorted());
});
