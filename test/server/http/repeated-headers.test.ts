import { expect, test } from 'vitest';
import { servers } from '../../support/four-servers.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';
import { keepOutOfLogs } from '../../support/log-leaks/leak-check.ts';

const gateways = Object.keys(servers).filter((name) => name !== 'the port of metrics');
const body = '{"query":"{__typename}"}';
const post = [`Content-Length: ${body.length}`, 'Connection: close', 'X-Request-Id: the-same'];
const json = 'Content-Type: application/json';

async function ask(name: string, headers: readonly string[], text = body, line = 'POST /graphql') {
  const answer = await rawClient((await servers[name]?.()) ?? '', requestHead(line, headers) + text).ended;
  const [head = '', sent = ''] = answer.split(/\r\n\r\n([^]*)/);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body: sent };
}

const repeated = [
  ['authorization', [json, 'Authorization: Bearer first', 'AUTHORIZATION: Bearer second']],
  ['authorization', [json, 'Authorization: Bearer same', 'Authorization: Bearer same']],
  ['authorization', [json, 'Authorization: Bearer token', 'Authorization:']],
  ['host', [json, 'Host: other.example']],
  ['host', [json, 'X-Many: 1', 'X-Many: 2', 'hOST: localhost']],
  ['content-type', [json, 'Content-Type: text/plain']],
  ['content-type', ['Content-Type: text/plain', json]],
] as const;

test.each(gateways.flatMap((name) => repeated.map(([header, headers]) => [name, header, headers] as const)))(
  '%s refuses a second %s: %j',
  async (name, header, headers) => {
    keepOutOfLogs('second');
    const answer = await ask(name, [...headers, ...post]);

    expect(answer.status).toBe(400);
    expect(answer.head).toMatch(/^x-request-id: the-same\r$/im);
    expect(JSON.parse(answer.body)).toEqual({
      errors: [
        {
          message: `The header ${header} is there more than once`,
          extensions: { code: 'BAD_REQUEST', requestId: 'the-same' },
        },
      ],
    });
  },
);

test.each(gateways)('%s refuses a second header to a query by GET too', async (name) => {
  const headers = ['Authorization: Bearer a', 'Authorization: Bearer b', 'Connection: close'];

  expect((await ask(name, headers, '', 'GET /graphql?query={__typename}')).status).toBe(400);
});

test.each(gateways)(
  '%s takes headers that are lists or of no consequence any number of times',
  async (name) => {
    const headers = [
      ...[
        'Accept: text/html',
        'Accept: application/json',
        'X-Forwarded-For: 10.0.0.1',
        'X-Forwarded-For: 10.0.0.2',
      ],
      ...['User-Agent: a', 'User-Agent: b', 'Cookie: a=1', 'Cookie: b=2', 'X-Mine: 1', 'X-Mine: 2'],
    ];
    const answer = await ask(name, [json, 'Authorization: Bearer token', ...headers, ...post]);

    expect([answer.status, answer.body]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  },
);

test.each(gateways)('%s makes a request id of its own where two are sent', async (name) => {
  const { head } = await ask(name, [json, ...post, 'X-Request-Id: another']);

  expect(head).toMatch(/^x-request-id: [0-9a-f-]{36}\r$/im);
});

test('the port of metrics refuses a second Host header', async () => {
  const headers = ['Host: other.example', 'Connection: close'];

  expect((await ask('the port of metrics', headers, '', 'GET /metrics')).status).toBe(400);
});
