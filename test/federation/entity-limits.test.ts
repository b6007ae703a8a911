import { expect, test } from 'vitest';
import { idOf } from '../support/fixtures/rows.ts';
import { addOwnedApp } from '../support/fixtures/app-with-owners.ts';
import { sandboxedGateway } from '../support/gateway.ts';
import { entities, missing, people, subgraph } from './representations.ts';

test('a thousand resources, whose keys have three parts, are within the default limits, too', async () => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });
  const representations = Array.from({ length: 1_000 }, (_, index) => ({
    __typename: 'AppResource',
    appId: missing,
    resourceTypeId: missing,
    resourceId: `resource ${index}`,
  }));

  const result = await send(entities('... on AppResource { resourceId }'), { representations });

  expect(result).toEqual({ data: { _entities: representations.map(({ resourceId }) => ({ resourceId })) } });
  expect(calls()).toEqual([]);
});

test('more than two thousand representations are refused before anything is read', async () => {
  const { send, calls } = await sandboxedGateway({}, { subgraph });
  const result = await send(entities('... on User { id }'), people(Array<string>(2_001).fill(missing)));

  expect(result).toMatchObject({
    data: null,
    errors: [
      {
        message: 'representations must have at most 2000 items, got 2001',
        path: ['_entities'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
      },
    ],
  });
  expect(calls()).toEqual([]);
});

test('each of two thousand representations can fail alone', async () => {
  const { send } = await sandboxedGateway({}, { subgraph });
  const representations = Array.from({ length: 2_000 }, () => ({ __typename: 'Laptop', id: 'x' }));

  const { data, errors } = await send(entities('__typename'), { representations });

  expect(data).toEqual({ _entities: representations.map(() => null) });
  expect(errors).toHaveLength(2_000);
});

test('errors of two such fields are more than a response may have', async () => {
  const { send } = await sandboxedGateway({}, { subgraph });
  const representations = Array.from({ length: 1_001 }, () => ({ __typename: 'Laptop', id: 'x' }));
  const field = '_entities(representations: $representations) { __typename }';

  const { data, errors } = await send(`query ($representations: [_Any!]!) { ${field} other: ${field} }`, {
    representations,
  });

  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { extensions: { code: 'OPERATION_TOO_LARGE', limit: 'errors', max: 2_000 } },
  ]);
});

test('entities that take a call each leave one for the search of all others', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({ ledgerLimit: 500 }, { subgraph });
  const { userIds } = addOwnedApp(sandbox, { owners: 100, managers: 1 });
  const connectors = Array.from({ length: 200 }, (_, index) => ({
    __typename: 'Connector',
    appId: missing,
    connectorId: idOf('Con', index),
  }));

  const { data, errors } = await send<{ _entities: unknown[] }, object>(
    entities('... on User { displayName } ... on Connector { displayName }'),
    { representations: [...connectors, ...people(userIds).representations] },
  );

  expect(data?._entities.slice(200)).toEqual(userIds.map((_, index) => ({ displayName: `Owner ${index}` })));
  const codes = errors?.map(({ extensions }) => extensions['code']);
  expect(codes?.filter((code) => code === 'NOT_FOUND')).toHaveLength(199);
  expect(codes?.filter((code) => code === 'TOO_MANY_UPSTREAM_CALLS')).toHaveLength(1);
  expect(calls()).toHaveLength(200);
});

test('an operation that is rejected half-way calls C1 no more', async () => {
  const { sandbox, send, calls } = await sandboxedGateway({}, { subgraph });
  const { id } = sandbox.store.addUser({ displayName: 'Ada' });
  const wrong = Array.from({ length: 1_001 }, () => ({ __typename: 'Laptop', id: 'x' }));
  const field = (name: string) => `${name}: _entities(representations: $${name}) { ... on User { email } }`;

  const { errors } = await send(
    `query ($a: [_Any!]!, $b: [_Any!]!, $c: [_Any!]!) { ${['a', 'b', 'c'].map(field).join(' ')} }`,
    { a: people([id]).representations, b: wrong, c: wrong },
  );
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE', limit: 'errors' } }]);
  expect(calls()).toEqual([]);
});

test('more values than ten times the tokens of a document are refused', async () => {
  const { send } = await sandboxedGateway({}, { subgraph });
  const result = await send(entities('... on User { id }'), people(Array<string>(6_700).fill(missing)));

  expect(result).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit: 'jsonValues', max: 20_000 } }],
  });
});
