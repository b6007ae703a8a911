import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';

test.each([
  'users(filter: { ids: [] })',
  'users(filter: { managerIds: [], query: "a" })',
  'users(filter: { userStatuses: [] })',
  'apps(filter: { appIds: [] })',
])('%s matches none, not all, without a call to C1', async (field) => {
  const { send, calls } = await sandboxedGateway({ seed: 'company' });

  const answer = await send(`{ list: ${field} { nodes { id } pageInfo { hasNextPage endCursor } } }`);

  expect(answer).toEqual({
    data: { list: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
  });
  expect(calls()).toEqual([]);
});

test.each([
  ['users(filter: { email: "" })', 'filter.email'],
  ['apps(filter: { displayName: "" })', 'filter.displayName'],
])('%s is refused: to C1 it would be no condition', async (field, argument) => {
  const { send, calls } = await sandboxedGateway({ seed: 'company' });

  const answer = await send(`{ list: ${field} { nodes { id } } }`);

  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(calls()).toEqual([]);
});

test('null and an empty search text are no conditions', async () => {
  const { sandbox, send } = await sandboxedGateway();
  const { id } = sandbox.store.addUser();

  const answer = await send('{ users(filter: { query: "", email: null, ids: null }) { nodes { id } } }');

  expect(answer).toEqual({ data: { users: { nodes: [{ id }] } } });
  expect(sandbox.ledger[0]?.body).toEqual({ pageSize: 25 });
});
