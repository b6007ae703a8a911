import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/server/connections/listen.ts';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import { asked, askExplained as ask, call, upstream } from '../../support/explained.ts';
import { gatewayOver, post, sandboxedGateway } from '../../support/gateway.ts';
import { serviceGateway } from '../../support/service-gateway.ts';

const explain = true;

test.each([
  ['the header is missing', { explain }, {}],
  ['the header says 0', { explain }, { 'x-gateway-explain': '0' }],
  ['the header says true', { explain }, { 'x-gateway-explain': 'true' }],
  ['the header is empty', { explain }, { 'x-gateway-explain': '' }],
  ['the header says it twice', { explain }, { 'x-gateway-explain': '1, 1' }],
  ['it is not allowed', { explain: false }, asked],
  ['nobody has allowed it', {}, asked],
])('is absent where %s', async (_, options, headers) => {
  const gateway = await sandboxedGateway({}, options);
  const { id } = gateway.sandbox.store.addApp({ displayName: 'Quarry' });

  const answer = await ask(gateway, `{ app(id: "${id}") { displayName } }`, gateway.token, headers);

  expect(answer).toEqual({ data: { app: { displayName: 'Quarry' } } });
});

test('a caller without an acceptable token gets no report, not even that it is allowed', async () => {
  const { readUser, ...gateway } = await serviceGateway({ scope: undefined, explain });

  const answer = await ask(gateway, readUser, 'no-token-of-the-provider');

  expect(answer).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) as string })] });
});

test('a connection is listed like a call', async () => {
  const gateway = await sandboxedGateway(
    {},
    { explain, cors: { origins: ['https://portal.example'], loopback: false } },
  );
  const { id } = gateway.sandbox.store.addApp({ displayName: 'Quarry' });
  const server = await listen(nodeHandler(gateway.listener), { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.stop(1_000);
  });
  const query = `{ app(id: "${id}") { displayName } }`;
  const byConnection = async (headers: Readonly<Record<string, string>>) => {
    const { headers: sent } = post({ query }, gateway.token, { ...asked, ...headers });
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: sent,
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as unknown;
  };

  const answers = [
    await ask(gateway, query, gateway.token),
    await byConnection({}),
    // One that a page of another site has sent goes another way.
    await byConnection({ origin: 'https://portal.example' }),
  ];

  const extensions = upstream({ calls: 1 }, [call('GET', '/api/v1/apps/{id}')]);
  expect(answers).toEqual(answers.map(() => ({ data: { app: { displayName: 'Quarry' } }, extensions })));
});

test('a page that may call may send the header', async () => {
  const { fetch: answer } = gatewayOver('http://127.0.0.1:9', {
    cors: { origins: ['https://portal.example'], loopback: false },
  });

  const preflight = await answer(
    new Request('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://portal.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-gateway-explain',
      },
    }),
  );

  expect(preflight.headers.get('access-control-allow-origin')).toBe('https://portal.example');
  expect(preflight.headers.get('access-control-allow-headers')).toContain('x-gateway-explain');
});
