import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { staticToken } from '../../../src/c1/auth/token-source.ts';
import type { GatewayOptions } from '../../../src/server/gateway.ts';
import { gatewayOver, post } from '../../support/gateway.ts';

const unused = 'http://127.0.0.1:9';
const tokens = staticToken('the-gateways-own');
const graphiql = { title: 'Explorer', tabs: [] };

function explorerOf(options: Partial<GatewayOptions>) {
  const { fetch } = gatewayOver(unused, { graphiql, ...options });
  const get = (path: string) =>
    fetch(new Request(`http://127.0.0.1${path}`, { headers: { accept: 'text/html', host: '127.0.0.1' } }));
  const schemaPath = async () => {
    const page = await (await get('/graphql')).text();
    const url = /graphql\/graphiql\/schema-[\w-]+\.json/.exec(page)?.[0];
    return url && `/${url}`;
  };
  return { fetch, get, schemaPath };
}

test('the schema asset is the response to an introspection query', async () => {
  const { fetch, get, schemaPath } = explorerOf({ identity: { kind: 'forward' } });
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
  const asked = (await (await fetch(post({ query }))).json()) as object;

  const path = await schemaPath();
  const kept: unknown = await (await get(path ?? '')).json();

  expect(kept).toMatchObject(asked);
});

test.each<[string, boolean, Partial<GatewayOptions>]>([
  [
    'on the machine of its only caller',
    true,
    { identity: { kind: 'service', tokens, callers: 'anonymous' } },
  ],
  [
    'where only a caller with a token may introspect',
    false,
    {
      identity: {
        kind: 'service',
        tokens,
        callers: () => Promise.resolve({ kind: 'refused', reason: 'Send a token' }),
      },
    },
  ],
  ['where introspection is off', false, { introspection: false }],
])('the schema is a public asset %s: %s', async (_, isThere, options) => {
  expect((await explorerOf(options).schemaPath()) !== undefined).toBe(isThere);
});
