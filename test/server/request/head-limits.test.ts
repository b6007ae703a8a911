import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { nodeHandler } from '../../../src/server/node-handler.ts';
import type { Gateway } from '../../support/gateway.ts';
import { post, sandboxedGateway } from '../../support/gateway.ts';
import { serviceGateway } from '../../support/service-gateway.ts';
import { limiterOf } from '../../rate-limit/limited-gateway.ts';

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

interface Seen {
  readonly status: number;
  readonly errors: unknown;
}

const json = 'application/json';

async function seen(response: Response): Promise<Seen> {
  const { errors } = (await response.json()) as { errors?: readonly { extensions: object }[] };
  return { status: response.status, errors };
}

/** The two ways in: by a server whose owner lets long headers through, and by a call with a `Request`. */
async function bothWays(gateway: Gateway) {
  const server = createServer({ maxHeaderSize: 1_000_000 }, nodeHandler(gateway));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const request = (origin: string, { path = '/graphql', method = 'POST', headers, query }: Sent): Request =>
    new Request(origin + path, {
      method,
      headers: { 'content-type': json, ...headers },
      ...(method === 'POST' && { body: JSON.stringify({ query: query ?? '{ __typename }' }) }),
    });
  return async (sent: Sent): Promise<readonly Seen[]> => [
    await seen(await fetch(request(`http://127.0.0.1:${port}`, sent))),
    await seen(await gateway.fetch(request('http://localhost', sent))),
  ];
}

const refusal = (status: number, message: string): Seen => ({
  status,
  errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId: expect.any(String) as string } }],
});
const twice = <T>(one: T): readonly T[] => [one, one];

const long = 'x'.repeat(400_000);
const longHeaders: readonly (readonly [string, string])[] = [
  ['authorization', `Bearer ${long}`],
  ['authorization', `Bearer ${'='.repeat(400_000)}`],
  ['authorization', `Bearer${' '.repeat(400_000)}x`],
  ['authorization', `Bearer ${'a.'.repeat(200_000)}`],
  ['accept', 'application/json;'.repeat(30_000)],
  ['accept', ',;'.repeat(200_000)],
  ['content-type', `${json};${long}`],
  ['origin', `http://localhost:${'1'.repeat(400_000)}`],
];

test.each(longHeaders.map(([name, value]) => [name, value.slice(0, 30), value] as const))(
  'the header %s is refused when it is too long: %s…',
  async (name, _shown, value) => {
    const { listener, sandbox, log } = await sandboxedGateway();
    const send = await bothWays(listener);

    expect(await send({ headers: { [name]: value } })).toEqual(
      twice(refusal(431, `The header "${name}" is too long`)),
    );
    expect(sandbox.ledger).toEqual([]);
    expect(log.map(({ caller }) => caller)).toEqual(['anonymous', 'anonymous']);
  },
);

test('as long a token as Node lets through by itself is read', async () => {
  const { listener } = await sandboxedGateway();
  const send = await bothWays(listener);
  const authorization = `Bearer ${'x'.repeat(16_384 - 'Bearer '.length)}`;

  expect(await send({ headers: { authorization } })).toEqual(twice({ status: 200, errors: undefined }));
});

test.each([
  ['by GET', 'GET', `?query=${long}`],
  ['by GET, of many parameters', 'GET', `?${'a=b&'.repeat(100_000)}`],
])('a URL that is too long is refused: %s', async (_name, method, search) => {
  const { listener, sandbox } = await sandboxedGateway();
  const send = await bothWays(listener);

  expect(await send({ method, path: `/graphql${search}` })).toEqual(
    twice(refusal(414, 'The URL is too long')),
  );
  expect(sandbox.ledger).toEqual([]);
});

test('what is refused so is counted', async () => {
  const { listener } = await sandboxedGateway({}, { limiter: limiterOf({ perAddress: 2 }) });
  const statuses: number[] = [];
  for (let request = 0; request < 3; request += 1) {
    statuses.push(
      (await listener.fetch(post({ query: '{ __typename }' }, undefined, { accept: long }))).status,
    );
  }

  expect(statuses).toEqual([431, 431, 429]);
});

const brackets = (count: number): string => `${'['.repeat(count)}${']'.repeat(count)}`;

test.each([
  ['variables', 'jsonNesting', 200, `{"a":${brackets(200)}}`],
  ['variables', 'jsonValues', 2_000, `{"a":[${'1,'.repeat(2_000)}1]}`],
  ['extensions', 'jsonNesting', 200, `{"a":${brackets(200)}}`],
])('%s in the URL have the limits of a body: %s', async (name, limit, max, value) => {
  const { listener } = await sandboxedGateway();
  const send = await bothWays(listener);
  const given = (text: string) =>
    `/graphql?query={__typename}&${name}=${encodeURIComponent(text).replaceAll('%5B', '[').replaceAll('%5D', ']')}`;

  const answers = await send({ method: 'GET', path: given(value) });

  expect(answers).toMatchObject(
    twice({ status: 400, errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit, max } }] }),
  );
  expect(await send({ method: 'GET', path: given(`{"a":${brackets(199)}}`) })).toMatchObject(
    twice({ status: 200 }),
  );
});

test("a token's header of brackets is not parsed", async () => {
  const { fetch, listener, readUser } = await serviceGateway();
  const send = await bothWays(listener);
  const encoded = (text: string): string => Buffer.from(text).toString('base64url');
  const token = `${encoded(brackets(5_000))}.${encoded('{}')}.${encoded('x')}`;
  expect((await fetch(post({ query: readUser }, 'a.b.c'))).status).toBe(401);
  const parse = vi.spyOn(JSON, 'parse');

  const answers = await send({ headers: { authorization: `Bearer ${token}` }, query: readUser });

  const parsed = parse.mock.calls.map(([text]) => text);
  parse.mockRestore();
  expect(answers).toMatchObject(
    twice({ status: 401, errors: [{ message: 'The token is not one that this gateway accepts' }] }),
  );
  expect(parsed.filter((text) => text.includes('[[['))).toEqual([]);
});

test.each([
  ['accept-encoding', `${'x,'.repeat(200_000)}br`],
  ['if-none-match', 'W/"x",'.repeat(100_000)],
  ['accept', `text/html${',x'.repeat(200_000)}`],
])("of the explorer's %s no more is read than of others", async (name, value) => {
  const { listener } = await sandboxedGateway({}, { graphiql: { title: 'C1', tabs: [] } });
  const headers = { accept: 'text/html', 'accept-encoding': 'identity', [name]: value };

  const response = await listener.fetch(new Request('http://localhost/graphql', { headers }));

  expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
});
