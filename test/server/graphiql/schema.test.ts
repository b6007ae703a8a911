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
    return /\/graphql\/graphiql\/schema-[\w-]+\.json/.exec(page)?.[0];
  };
  return { fetch, get, schemaPath };
}

test('the kept schema is what an introspection query answers', async () => {
  const { fetch, get, schemaPath } = explorerOf({});
  const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
  const asked = (await (await fetch(post({ query }))).json()) as object;

  const kept: unknown = await (await get((await schemaPath()) ?? '')).json();

  expect(kept).toMatchObject(asked);
});

test.each<[string, boolean, Partial<GatewayOptions>]>([
  ['where everybody may ask for it', true, { identity: { kind: 'forward' } }],
  [
    'on the machine of its only caller',
    true,
    { identity: { kind: 'service', tokens, callers: 'anonymous' } },
  ],
  [
    'where only callers with a token may ask for it',
    false,
    {
      identity: {
        kind: 'service',
        tokens,
        callers: () => Promise.resolve({ kind: 'refused', reason: 'Send a token' }),
      },
    },
  ],
  ['where nobody may ask for it', false, { introspection: false }],
])('the schema is an asset for everybody %s: %s', async (_, isThere, options) => {
  expect((await explorerOf(options).schemaPath()) !== undefined).toBe(isThere);
});
