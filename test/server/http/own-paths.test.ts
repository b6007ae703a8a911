import { expect, test } from 'vitest';
import { post, sandboxedGateway } from '../../support/gateway.ts';

test.each([
  '/any/graphql',
  '/any?query={__typename}&x=/graphql',
  '/any&query={__typename}&x=/graphql',
  '/graphqlx/graphql/',
  '/any/health',
  '/any?x=/health',
  '/any/ready',
])('a path that only ends like an own one is not found: %s', async (path) => {
  const { fetch, token } = await sandboxedGateway();
  const get = new Request(`http://localhost${path}`, { headers: { authorization: `Bearer ${token}` } });

  expect((await fetch(get)).status).toBe(404);
  expect(
    (await fetch(new Request(`http://localhost${path}`, post({ query: '{ __typename }' }, token)))).status,
  ).toBe(404);
});

test('a query string does not make a health check of an operation', async () => {
  const { fetch, token } = await sandboxedGateway({}, { allowedHosts: ['localhost'] });
  const send = (host: string) =>
    fetch(new Request(`http://${host}/graphql?x=/health`, post({ query: '{ __typename }' }, token)));

  expect(await (await send('localhost')).json()).toEqual({ data: { __typename: 'Query' } });
  expect((await send('evil.example')).status).toBe(421);
});
