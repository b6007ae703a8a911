import { expect, test } from 'vitest';
import { sandboxedGateway } from '../../support/gateway.ts';

test.each([
  '/',
  '/graphql',
  '/graphql/graphiql/any.js',
  '/graphql/schema.graphql',
  '/nowhere',
  '/graphql?query={__typename}',
])('a page under a foreign host name gets nothing from %s', async (path) => {
  const { fetch } = await sandboxedGateway(
    {},
    { allowedHosts: ['localhost'], graphiql: { title: 'any', tabs: [] } },
  );
  const statusUnder = async (host: string): Promise<number> =>
    (await fetch(new Request(`http://${host}${path}`, { headers: { accept: 'text/html' } }))).status;

  expect(await statusUnder('evil.example')).toBe(421);
  expect(await statusUnder('localhost')).not.toBe(421);
});
