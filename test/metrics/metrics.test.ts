import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openUpstream } from '../../src/c1/transport/upstream.ts';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post, sandboxedGateway } from '../support/gateway.ts';
import { countsIn, measuring, samplesIn } from '../support/telemetry/scrape.ts';

const appQuery = 'query App($id: ID!) { app(id: $id) { displayName } }';
const trustedDocuments = { mode: 'log', documents: new Map([['hash', appQuery]]) } as const;
const closed = { 'c1_gateway_breaker_state{state="closed"}': 1 };
const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

test('counts an operation, its batches and its calls to C1', async () => {
  const { observer, scrape } = await measuring();
  const { send, sandbox, calls } = await sandboxedGateway({}, { observers: [observer] });
  const managers = [1, 2, 3].map((n) => sandbox.store.addUser({ displayName: `Manager ${n}` }).id);
  const { id: managed } = sandbox.store.addUser({ displayName: 'Managed', managerIds: managers });

  await send(`{ user(id: "${managed}") { managers { displayName } } }`);

  expect(calls()).toEqual([`GET /api/v1/users/${managed}`, 'POST /api/v1/search/users']);
  const read = 'method="GET",path="/api/v1/users/{id}"';
  const search = 'method="POST",path="/api/v1/search/users"';
  const operation = 'operation="other",type="query"';
  expect(countsIn(samplesIn(await scrape()))).toEqual({
    ...closed,
    [`c1_gateway_operations_total{${operation},outcome="succeeded"}`]: 1,
    [`c1_gateway_operation_duration_seconds_count{${operation}}`]: 1,
    c1_gateway_operation_upstream_calls_sum: 2,
    c1_gateway_operation_upstream_calls_count: 1,
    c1_gateway_batch_size_sum: 1 + 3,
    c1_gateway_batch_size_count: 2,
    [`c1_gateway_upstream_calls_total{${read},status="200"}`]: 1,
    [`c1_gateway_upstream_call_duration_seconds_count{${read}}`]: 1,
    [`c1_gateway_upstream_calls_total{${search},status="200"}`]: 1,
    [`c1_gateway_upstream_call_duration_seconds_count{${search}}`]: 1,
  });
});

test('says the version and the mode, and how the process is doing', async () => {
  const { scrape } = await measuring();

  const samples = samplesIn(await scrape());

  expect(samples.get('c1_gateway_build_info{version="1.2.3",mode="forward"}')).toBe(1);
  expect(samples.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

test('calls an operation by its name only if its document is a trusted one', async () => {
  const { observer, scrape } = await measuring();
  const { send } = await sandboxedGateway({}, { observers: [observer], trustedDocuments });

  await send(appQuery, { id });
  await send(appQuery.replace('displayName', 'id'), { id });
  await send('query App { __typename }');

  const counts = countsIn(samplesIn(await scrape()));
  expect(counts).toMatchObject({
    'c1_gateway_operations_total{operation="App",type="query",outcome="succeeded"}': 1,
    'c1_gateway_operation_duration_seconds_count{operation="App",type="query"}': 1,
    'c1_gateway_operations_total{operation="other",type="query",outcome="succeeded"}': 2,
  });
});

test('counts what is refused, by its code, with and without a type', async () => {
  const { observer, scrape } = await measuring();
  const { fetch } = await sandboxedGateway({}, { observers: [observer] });

  await fetch(post('{'));
  await fetch(post({ query: '{' }));
  await fetch(post({ query: '{ nothing }' }));
  await fetch(post({ query: appQuery, variables: {} }));

  expect(countsIn(samplesIn(await scrape()))).toEqual({
    ...closed,
    'c1_gateway_operations_total{operation="other",type="none",outcome="refused"}': 3,
    'c1_gateway_operation_duration_seconds_count{operation="other",type="none"}': 3,
    'c1_gateway_operations_total{operation="other",type="query",outcome="refused"}': 1,
    'c1_gateway_operation_duration_seconds_count{operation="other",type="query"}': 1,
    c1_gateway_operation_upstream_calls_count: 4,
    'c1_gateway_errors_total{code="BAD_REQUEST"}': 1,
    'c1_gateway_errors_total{code="GRAPHQL_PARSE_FAILED"}': 1,
    'c1_gateway_errors_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
    'c1_gateway_errors_total{code="BAD_USER_INPUT"}': 1,
  });
});

test('counts calls that fail by status and by reason, sent again or not, and every error of an answer', async () => {
  const statuses = [503, 200, 500, 999];
  const upstream = await answering((request, response) => {
    const status = statuses.shift();
    if (status === undefined) request.socket.destroy();
    else answerJson(response, status, { userView: { user: { id } } });
  });
  const { observer, scrape } = await measuring();
  const { send } = gatewayOver(upstream.origin, { observers: [observer], token: 'token' });
  const query = `{ user(id: "${id}") { id displayName } }`;

  for (let sent = 0; sent < 3; sent += 1) await send(query);
  await send(`{ one: user(id: "${id}") { displayName } two: user(id: "${id}") { displayName } }`);

  const path = 'method="GET",path="/api/v1/users/{id}"';
  expect(countsIn(samplesIn(await scrape()))).toMatchObject({
    'c1_gateway_operations_total{operation="other",type="query",outcome="succeeded"}': 1,
    'c1_gateway_operations_total{operation="other",type="query",outcome="failed"}': 3,
    'c1_gateway_errors_total{code="UPSTREAM_ERROR"}': 2,
    'c1_gateway_errors_total{code="UPSTREAM_UNAVAILABLE"}': 2,
    [`c1_gateway_upstream_calls_total{${path},status="503"}`]: 1,
    [`c1_gateway_upstream_calls_total{${path},status="200"}`]: 1,
    [`c1_gateway_upstream_calls_total{${path},status="500"}`]: 1,
    [`c1_gateway_upstream_calls_total{${path},status="other"}`]: 1,
    [`c1_gateway_upstream_calls_total{${path},status="none"}`]: 3,
    [`c1_gateway_upstream_retries_total{${path}}`]: 3,
    'c1_gateway_upstream_failures_total{kind="unavailable"}': 3,
  });
});

/** An upstream that answers with a person once it is told to. */
async function holding() {
  const held: ServerResponse[] = [];
  const upstream = await answering((_request, response) => void held.push(response));
  const letGo = (): void => {
    for (const response of held.splice(0)) answerJson(response, 200, { userView: { user: { id } } });
  };
  return { ...upstream, held, letGo };
}

test('shows operations in flight, calls in flight and queued calls, and none of them afterwards', async () => {
  const { origin, held, letGo } = await holding();
  const http = openUpstream({
    origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 1,
    breaker: { failures: 10, pauseMs: 1_000 },
  });
  onTestFinished(() => http.close());
  const { observer, scrape } = await measuring(http.state);
  const { send } = gatewayOver(origin, { http, observers: [observer], token: 'token' });

  const other = id.replace('2', '3');
  const sent = [id, other].map((each) => send(`{ user(id: "${each}") { displayName } }`));
  await expect.poll(() => held.length).toBe(1);

  expect(countsIn(samplesIn(await scrape()))).toEqual({
    ...closed,
    c1_gateway_operations_in_flight: 2,
    c1_gateway_batch_size_sum: 2,
    c1_gateway_batch_size_count: 2,
    c1_gateway_upstream_in_flight: 1,
    c1_gateway_upstream_queued: 1,
  });
  letGo();
  await expect.poll(() => held.length).toBe(1);
  letGo();
  await Promise.all(sent);
  const names = Object.keys(countsIn(samplesIn(await scrape())));
  expect(names.filter((name) => /in_flight|queued/.test(name))).toEqual([]);
});

test('counts a coalesced read separately, since C1 gets one request', async () => {
  const { origin, calls, held, letGo } = await holding();
  const { observer, scrape } = await measuring();
  const { send } = gatewayOver(origin, { observers: [observer], token: 'token' });

  const sent = [1, 2].map(() => send(`{ user(id: "${id}") { displayName } }`));
  await expect.poll(() => held.length).toBe(1);
  letGo();
  await Promise.all(sent);

  expect(calls).toHaveLength(1);
  const path = 'method="GET",path="/api/v1/users/{id}"';
  expect(countsIn(samplesIn(await scrape()))).toMatchObject({
    [`c1_gateway_upstream_calls_total{${path},status="200"}`]: 1,
    [`c1_gateway_upstream_coalesced_reads_total{${path}}`]: 1,
    c1_gateway_operation_upstream_calls_sum: 1,
    c1_gateway_operation_upstream_calls_count: 2,
  });
});

test('counts an operation whose client has left as cancelled, and its call too', async () => {
  const { origin, held } = await holding();
  const { observer, scrape } = await measuring();
  const { fetch } = gatewayOver(origin, { observers: [observer] });
  const client = new AbortController();
  const request = post({ query: `{ user(id: "${id}") { displayName } }` }, 'token');

  const answer = fetch(new Request(request, { signal: client.signal }));
  await expect.poll(() => held.length).toBe(1);
  const [response] = held;
  const gone = response && once(response, 'close');
  client.abort();
  await Promise.allSettled([answer, gone]);

  await expect
    .poll(async () => countsIn(samplesIn(await scrape())))
    .toMatchObject({
      'c1_gateway_operations_total{operation="other",type="query",outcome="cancelled"}': 1,
      'c1_gateway_upstream_failures_total{kind="cancelled"}': 1,
    });
});

test('shows an open circuit while C1 is down, and that nothing was sent then', async () => {
  const upstream = await answering((request) => request.socket.destroy());
  const http = openUpstream({
    origin: upstream.origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 8,
    breaker: { failures: 3, pauseMs: 60_000 },
  });
  onTestFinished(() => http.close());
  const { observer, scrape } = await measuring(http.state);
  const { send } = gatewayOver(upstream.origin, { http, observers: [observer], token: 'token' });

  await send(`{ user(id: "${id}") { displayName } }`);
  await send(`{ user(id: "${id}") { displayName } }`);

  expect(upstream.calls).toHaveLength(3);
  const path = 'method="GET",path="/api/v1/users/{id}"';
  expect(countsIn(samplesIn(await scrape()))).toEqual({
    'c1_gateway_breaker_state{state="open"}': 1,
    'c1_gateway_operations_total{operation="other",type="query",outcome="failed"}': 2,
    'c1_gateway_operation_duration_seconds_count{operation="other",type="query"}': 2,
    'c1_gateway_errors_total{code="UPSTREAM_UNAVAILABLE"}': 2,
    c1_gateway_operation_upstream_calls_sum: 3,
    c1_gateway_operation_upstream_calls_count: 2,
    c1_gateway_batch_size_sum: 2,
    c1_gateway_batch_size_count: 2,
    [`c1_gateway_upstream_calls_total{${path},status="none"}`]: 3,
    [`c1_gateway_upstream_call_duration_seconds_count{${path}}`]: 3,
    [`c1_gateway_upstream_retries_total{${path}}`]: 2,
    'c1_gateway_upstream_failures_total{kind="unavailable"}': 3,
    'c1_gateway_upstream_unsent_calls_total{reason="circuit-open"}': 1,
  });
});

test('failures and unsent calls are counted from zero, so that the first one is an increase', async () => {
  const { scrape } = await measuring();

  const samples = [...samplesIn(await scrape())].filter(([series]) => /failures|unsent/.test(series));

  expect(samples).toEqual([
    ['c1_gateway_upstream_failures_total{kind="unavailable"}', 0],
    ['c1_gateway_upstream_failures_total{kind="timeout"}', 0],
    ['c1_gateway_upstream_failures_total{kind="protocol"}', 0],
    ['c1_gateway_upstream_failures_total{kind="cancelled"}', 0],
    ['c1_gateway_upstream_unsent_calls_total{reason="circuit-open"}', 0],
    ['c1_gateway_upstream_unsent_calls_total{reason="overloaded"}', 0],
    ['c1_gateway_upstream_unsent_calls_total{reason="timeout"}', 0],
    ['c1_gateway_upstream_unsent_calls_total{reason="cancelled"}', 0],
  ]);
});
