import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { otlpReceiver, treeOf, type ReceivedSpan } from '../support/telemetry/otlp-receiver.ts';
import { tracedProcess } from '../support/telemetry/traced-process.ts';

const callerTrace = '0af7651916cd43dd8448eb211c80319c';
const callerSpan = 'b7ad6b7169203331';
const traceparent = `00-${callerTrace}-${callerSpan}-01`;
const [internal, server, client] = [1, 2, 3];
const fine = { code: 0 };

const asJson = (origin: string) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: origin,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
});

const whole = ({ name, kind, attributes, status }: ReceivedSpan) => ({ name, kind, attributes, status });

test("an operation, its batches and its calls are one trace, the caller's, which is sent to C1", async () => {
  const receiver = await otlpReceiver();
  const { send, stop, sandbox, calls } = await tracedProcess(asJson(receiver.origin));
  const managerIds = [1, 2, 3].map((n) => sandbox.store.addUser({ displayName: `Manager ${n}` }).id);
  const { id } = sandbox.store.addUser({ displayName: 'Managed', managerIds });

  await send(
    { query: `{ user(id: "${id}") { managers { displayName } } apps { nodes { id } } }` },
    { traceparent, tracestate: 'vendor=value', 'x-request-id': 'request-7' },
  );
  expect((await stop()).code).toBe(0);

  const spans = receiver.spans();
  const call = (method: string, template: string, more = {}) => ({
    name: `${method} ${template}`,
    kind: client,
    attributes: {
      'http.request.method': method,
      'url.template': template,
      'http.response.status_code': 200,
      ...more,
    },
    status: fine,
  });
  const batch = (size: number, child: unknown) => ({
    name: 'batch',
    kind: internal,
    attributes: { 'c1_gateway.batch.size': size },
    status: fine,
    children: [child],
  });
  const search = '/api/v1/search/users';
  const [operation, ...others] = treeOf(spans, whole);
  expect(others).toEqual([]);
  expect({ ...operation, children: undefined }).toEqual({
    name: 'query',
    kind: server,
    attributes: {
      'graphql.operation.type': 'query',
      'c1_gateway.outcome': 'succeeded',
      'c1_gateway.request_id': 'request-7',
    },
    status: fine,
    children: undefined,
  });
  const children = operation?.children as unknown[];
  expect(children).toHaveLength(3);
  expect(children).toEqual(
    expect.arrayContaining([
      call('POST', '/api/v1/search/apps'),
      batch(1, call('GET', '/api/v1/users/{id}')),
      batch(3, call('POST', search, { 'c1_gateway.batch.size': 3 })),
    ]),
  );
  expect([...new Set(spans.map(({ traceId }) => traceId))]).toEqual([callerTrace]);
  expect(spans.find(({ kind }) => kind === server)?.parentSpanId).toBe(callerSpan);
  const sentIds = spans.filter(({ kind }) => kind === client).map(({ spanId }) => spanId);
  expect(calls.map((each) => each.traceparent).toSorted()).toEqual(
    sentIds.map((spanId) => `00-${callerTrace}-${spanId}-01`).toSorted(),
  );
  expect(calls.map((each) => each.tracestate)).toEqual(calls.map(() => 'vendor=value'));
  expect(receiver.resource()).toMatchObject({
    'service.name': 'c1-graphql-gateway',
    'service.version': '0.1.0',
  });
  expect(receiver.requests[0]?.url).toBe('/v1/traces');
});

test('two operations at the same time have traces of their own, batches too', async () => {
  const receiver = await otlpReceiver();
  const { send, stop, sandbox } = await tracedProcess(asJson(receiver.origin));
  const people = [1, 2, 3, 4].map((n) => sandbox.store.addUser({ displayName: `Person ${n}` }).id);
  const asked = people.map(
    (id) =>
      `query { one: user(id: "${id}") { displayName } two: user(id: "${people[0] ?? ''}") { email } apps { nodes { displayName } } }`,
  );

  await Promise.all(asked.map((query) => send({ query })));
  await stop();

  const roots = treeOf(receiver.spans(), ({ name, traceId }) => ({ name, traceId }));
  expect(roots.map(({ name }) => name)).toEqual(['query', 'query', 'query', 'query']);
  expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(4);
  for (const { traceId, children } of roots) {
    const below = JSON.stringify(children);
    expect(below).toContain('"name":"batch"');
    expect([...new Set(below.match(/"traceId":"\w+"/g))]).toEqual([`"traceId":"${traceId}"`]);
  }
});

test('a malformed traceparent counts as none', async () => {
  const receiver = await otlpReceiver();
  const { send, stop, calls } = await tracedProcess(asJson(receiver.origin));
  const malformed = [
    'nonsense',
    `00-${callerTrace}-${callerSpan}`,
    `ff-${callerTrace}-${callerSpan}-01`,
    `00-${'0'.repeat(32)}-${callerSpan}-01`,
    `00-${callerTrace.toUpperCase()}-${callerSpan}-01`,
  ];

  for (const one of malformed) {
    await send({ query: '{ apps { nodes { id } } }' }, { traceparent: one, tracestate: 'vendor=value' });
  }
  await stop();

  const roots = receiver.spans().filter(({ kind }) => kind === server);
  expect(roots.map(({ parentSpanId }) => parentSpanId ?? '')).toEqual(malformed.map(() => ''));
  const traces = roots.map(({ traceId }) => traceId);
  expect(new Set([callerTrace, ...traces]).size).toBe(malformed.length + 1);
  expect(calls.map((call) => call.traceparent?.split('-')[1])).toEqual(traces);
  expect(calls.map((call) => call.tracestate)).toEqual(malformed.map(() => undefined));
});

/** A file of one trusted document, gone after the test. */
function trustedFile(text: string): string {
  const folder = mkdtempSync(`${tmpdir()}/trusted-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(`${folder}/trusted.json`, JSON.stringify({ hash: text }));
  return `${folder}/trusted.json`;
}

test('spans have trusted names, codes and patterns, and nothing that was sent or received', async () => {
  const receiver = await otlpReceiver();
  const trusted = 'query Trusted($id: ID!) { app(id: $id) { displayName } }';
  const { send, stop, sandbox, token, calls } = await tracedProcess({
    ...asJson(receiver.origin),
    GATEWAY_TRUSTED_DOCUMENTS: trustedFile(trusted),
    GATEWAY_TRUSTED_DOCUMENTS_MODE: 'log',
  });
  const app = sandbox.store.addApp({ displayName: 'Secret Ledger' });
  const lost = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

  await send({ query: trusted, variables: { id: app.id } });
  await send({
    query: `mutation Untold { createUserOwner(input: { appId: "${app.id}", roleSlug: "hidden-slug", userRefId: "${lost}" }) { appOwnerUser { roleSlug } } }`,
  });
  await send({ query: 'query Untold { nothingHere }' });
  await stop();

  const told = treeOf(receiver.spans(), ({ name, attributes, status }) => ({
    name,
    graphql: attributes['graphql.operation.name'],
    outcome: attributes['c1_gateway.outcome'],
    error: attributes['error.type'],
    status,
  }));
  const failed = (code: string) => ({ error: code, status: { code: 2, message: code } });
  expect(told).toMatchObject([
    { name: 'query Trusted', graphql: 'Trusted', outcome: 'succeeded', status: fine },
    { name: 'mutation', graphql: undefined, outcome: 'failed', ...failed('BAD_USER_INPUT') },
    { name: 'GraphQL Operation', outcome: 'refused', ...failed('GRAPHQL_VALIDATION_FAILED') },
  ]);
  expect(told[1]?.children).toMatchObject([
    { name: expect.stringContaining('POST /api/v2/apps/{') as string, ...failed('400') },
  ]);
  expect(calls.length).toBeGreaterThan(1);
  const sent = Buffer.concat(receiver.requests.map(({ body }) => body)).toString();
  const secrets = [
    app.id,
    lost,
    token,
    'Secret Ledger',
    'hidden-slug',
    'Untold',
    'nothingHere',
    'displayName',
    '127.0.0.1',
  ];
  expect(secrets.filter((text) => sent.includes(text))).toEqual([]);
});

test('a call that is sent again says how often it was', async () => {
  const receiver = await otlpReceiver();
  const { send, stop } = await tracedProcess({
    ...asJson(receiver.origin),
    CONDUCTORONE_SERVER_URL: 'http://127.0.0.1:9',
    GATEWAY_UPSTREAM_ATTEMPTS: '2',
  });

  await send({ query: '{ apps { nodes { id } } }' });
  await stop();

  const calls = receiver.spans().filter(({ kind }) => kind === client);
  expect(
    calls.map(({ attributes, status }) => ({ resent: attributes['http.request.resend_count'], status })),
  ).toEqual([
    { resent: undefined, status: { code: 2, message: 'unavailable' } },
    { resent: 1, status: { code: 2, message: 'unavailable' } },
  ]);
});

test('spans go out as protobuf unless JSON is asked for, under the name and attributes that are set', async () => {
  const receiver = await otlpReceiver();
  const { send, stop } = await tracedProcess({
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${receiver.origin}/collect`,
    OTEL_SERVICE_NAME: 'own-name',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=staging',
  });

  await send({ query: '{ __typename }' }, { traceparent });
  await stop();

  expect(receiver.requests.map(({ url, type }) => ({ url, type }))).toEqual([
    { url: '/collect', type: 'application/x-protobuf' },
  ]);
  const [{ body } = { body: Buffer.of() }] = receiver.requests;
  expect(body.includes(Buffer.from(callerTrace, 'hex'))).toBe(true);
  for (const text of ['own-name', 'staging']) expect(body.includes(text)).toBe(true);
});

test('the configured sampler decides, and C1 gets an unsampled trace header', async () => {
  const receiver = await otlpReceiver();
  const { send, stop, calls } = await tracedProcess({
    ...asJson(receiver.origin),
    OTEL_TRACES_SAMPLER: 'always_off',
  });

  await send({ query: '{ apps { nodes { id } } }' }, { traceparent });
  await stop();

  expect(receiver.requests).toEqual([]);
  expect(calls.map((call) => call.traceparent?.replace(/-[0-9a-f]{16}-/, '-span-'))).toEqual([
    `00-${callerTrace}-span-00`,
  ]);
});

test("without tracing a caller's trace headers go no further", async () => {
  const { send, calls } = await tracedProcess({});

  await send({ query: '{ apps { nodes { id } } }' }, { traceparent, tracestate: 'vendor=value' });

  expect(calls).toEqual([
    { call: expect.any(String) as string, traceparent: undefined, tracestate: undefined },
  ]);
});

test('a receiver that does not answer holds the end of the process up for a moment only', async () => {
  const receiver = await otlpReceiver(() => undefined);
  const { send, stop, lines } = await tracedProcess(asJson(receiver.origin));

  await send({ query: '{ __typename }' });
  const { code, tookMs } = await stop();

  expect(code).toBe(0);
  expect(receiver.requests).toHaveLength(1);
  expect(tookMs).toBeGreaterThan(1_400);
  expect(tookMs).toBeLessThan(8_000); // an export has ten seconds, and is not waited for
  expect(lines.at(-1)).toMatchObject({ msg: 'stopped', isComplete: true });
});

test('the log says once that traces cannot be sent, and operations run on', async () => {
  const receiver = await otlpReceiver((_, response) => response.writeHead(400).end('no such tenant'));
  const { send, stop, lines } = await tracedProcess({
    ...asJson(receiver.origin),
    OTEL_BSP_SCHEDULE_DELAY: '20',
  });

  for (const sent of [1, 2, 3]) {
    expect(await send({ query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } });
    await expect.poll(() => receiver.requests.length).toBe(sent);
  }
  await stop();

  expect(lines.filter(({ exports }) => exports !== undefined)).toMatchObject([
    { level: 'warn', exports: 'failing', msg: 'traces cannot be sent' },
  ]);
});
