import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutPackages } from '../support/loaded-modules.ts';
import { ask, fail, root, start } from '../support/process.ts';

const service = '{ _service { sdl } }';

test('the process is a subgraph by GATEWAY_FEDERATION', async () => {
  const { url } = await start({ GATEWAY_FEDERATION: 'true' });

  expect(await ask(url, service)).toEqual({
    data: { _service: { sdl: readFileSync(`${root}subgraph.graphql`, 'utf8') } },
  });
});

test('its names have the prefix of GATEWAY_FEDERATION_PREFIX', async () => {
  const { url } = await start({ GATEWAY_FEDERATION: 'true', GATEWAY_FEDERATION_PREFIX: 'ACME' });

  expect(await ask(url, '{ acmeUsers(first: 1) { __typename nodes { __typename } } }')).toEqual({
    data: { acmeUsers: { __typename: 'ACMEUserConnection', nodes: [{ __typename: 'ACMEUser' }] } },
  });
});

test('no module of federation is loaded without it', async () => {
  const without = withoutPackages(['./federated-schema.js', '../federation/subgraph.js']);
  const { url } = await start(without);

  expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(await fail({ ...without, GATEWAY_FEDERATION: 'true' })).toMatchObject({ code: 1 });
});
