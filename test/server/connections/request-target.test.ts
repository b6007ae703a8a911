import { METHODS } from 'node:http';
import { expect, test } from 'vitest';
import { servers } from '../../support/four-servers.ts';
import { rawClient, requestHead } from '../../support/raw-client.ts';

const names = Object.keys(servers);
/** Those that bring targets into the usual form; Yoga's own listener refuses others. */
const normalizing = names.slice(0, 2);
const query = '/graphql?query=%7B__typename%7D';
const close = 'Connection: close';
const typename = '{"data":{"__typename":"Query"}}';

async function ask(url: string, text: string): Promise<{ status: number; body: string; head: string }> {
  const answer = await rawClient(url, text).ended;
  const [head = '', body = ''] = answer.split(/\r\n\r\n([^]*)/);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body };
}

async function urlOf(name: string, options = {}): Promise<string> {
  return (await servers[name]?.(options)) ?? '';
}

test.each(normalizing)('%s takes a target in absolute form for what it names', async (name) => {
  const url = await urlOf(name);
  const get = await ask(url, requestHead(`GET http://graph.example:8080${query}`, [close]));
  const body = '{"query":"{__typename}"}';
  const headers = ['Content-Type: application/json', `Content-Length: ${body.length}`, close];
  const post = await ask(url, requestHead('POST HTTP://localhost/graphql', headers) + body);
  const probe = await ask(url, requestHead('GET http://localhost/ready', [close]));

  expect([get.status, get.body, post.status, post.body, probe.status]).toEqual([
    ...[200, typename],
    ...[200, typename],
    200,
  ]);
});

test.each(normalizing)('%s checks the host of a target in absolute form, and no other', async (name) => {
  const url = await urlOf(name, { allowedHosts: ['graph.example'] });
  const statusOf = async (target: string, host: string) =>
    (await ask(url, `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${close}\r\n\r\n`)).status;

  expect(await statusOf(`http://graph.example${query}`, 'evil.example')).toBe(200);
  expect(await statusOf(`http://evil.example${query}`, 'graph.example')).toBe(421);
  expect(await statusOf(`http://graph.example@evil.example${query}`, 'graph.example')).toBe(400);
});

test('the port of metrics takes a target in absolute form too', async () => {
  const { status, body } = await ask(
    await urlOf('the port of metrics'),
    requestHead('GET http://localhost/metrics', [close]),
  );

  expect(status).toBe(200);
  expect(body).toContain('c1_gateway_build_info');
});

const targets = [
  '*',
  '//',
  '///',
  '//evil.example/graphql',
  '/%',
  '/%ff',
  '/graphql?query=%',
  '/graphql?%=%ff&query=%ff',
  '/\\',
  '\\',
  '\\\\evil.example\\graphql',
  '/\\evil.example/graphql',
  '/[',
  '//[',
  '//:99999/',
  '/graphql#a',
  '/graphql;a',
  '/graphql/..',
  '/graphql/graphiql/../../etc/passwd',
  '/..//..',
  '/.',
  '?',
  '#',
  'graphql',
  'localhost:80',
  'http:',
  'http:/',
  'http://',
  'http:///graphql',
  'http://[/graphql',
  'http://a:b:c/graphql',
  'http://localhost:99999/graphql',
  'https://localhost/graphql',
  'ftp://localhost/graphql',
  'javascript:alert(1)',
  'data:,x',
  'http://localhost/graphql/graphiql/x',
  '/health',
  `/${'a'.repeat(10_000)}`,
  `/${'a'.repeat(100_000)}`,
  `/graphql?query=${'{a'.repeat(5_000)}`,
  `http://${'a'.repeat(10_000)}/graphql`,
];

test.each(names)('%s answers no target with 500', { timeout: 60_000 }, async (name) => {
  const url = await urlOf(name, { graphiql: { title: 'Explorer', tabs: [] } });

  for (const method of ['GET', 'POST', 'OPTIONS', 'HEAD', 'CONNECT']) {
    const answers = await Promise.all(
      targets.map(async (target) => ({
        ...(await ask(url, requestHead(`${method} ${target}`, [close]))),
        asked: `${method} ${target.slice(0, 50)}`,
      })),
    );
    // Node's own servers close the connection of a CONNECT without a word.
    const allowed = method === 'CONNECT' && !['the process', 'the port of metrics'].includes(name) ? [0] : [];
    const wrong = answers.filter(({ status }) => (status < 200 || status > 499) && !allowed.includes(status));
    expect(wrong).toEqual([]);
  }
});

test.each(normalizing)('%s refuses a target that is none with a code and a request id', async (name) => {
  const { status, head, body } = await ask(
    await urlOf(name),
    requestHead('OPTIONS *', ['X-Request-Id: the-same', close]),
  );

  expect(status).toBe(400);
  expect(head).toMatch(/^content-type: application\/json; charset=utf-8\r$/im);
  expect(head).toMatch(/^x-request-id: the-same\r$/im);
  expect(JSON.parse(body)).toEqual({
    errors: [
      {
        message: 'The Host header or the path is malformed',
        extensions: { code: 'BAD_REQUEST', requestId: 'the-same' },
      },
    ],
  });
});

const ofOurs = names.filter((name) => name !== 'a server that mounts the gateway itself');

test.each(ofOurs)('%s answers no Host header and no method with 500', { timeout: 60_000 }, async (name) => {
  const url = await urlOf(name);
  const hosts = [
    '',
    '[',
    'a b',
    'localhost:99999',
    'a/b',
    'a?b',
    'a#b',
    'a@b',
    'a\\b',
    '[::1',
    ':80',
    'a,b',
    '%',
  ];
  const requests = [
    ...hosts.map((host) => `GET ${query} HTTP/1.1\r\nHost: ${host}\r\n${close}\r\n\r\n`),
    ...METHODS.filter((method) => method !== 'CONNECT').map((method) =>
      requestHead(`${method} ${query}`, [close]),
    ),
    requestHead(`GET ${query}`, ['Connection: close, Upgrade', 'Upgrade: websocket']),
    `GET ${query} HTTP/1.0\r\n\r\n`,
    `GET ${query} HTTP/1.1\r\n\r\n`,
    'GET http://localhost/graphql HTTP/1.0\r\n\r\n',
  ];

  const answers = await Promise.all(
    requests.map(async (text) => ({ ...(await ask(url, text)), asked: text.slice(0, 80) })),
  );

  expect(answers.filter(({ status }) => status < 200 || status > 499)).toEqual([]);
});

test('a tunnel is refused, and its connection closed', async () => {
  const client = rawClient(await urlOf('the process'), requestHead('CONNECT evil.example:443'));

  expect(await client.ended).toMatch(/^HTTP\/1\.1 405 [^]*connection: close\r$/im);
  await client.trickle('x');
});
