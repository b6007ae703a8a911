import { expect, onTestFinished, test, vi } from 'vitest';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import { createLimiter } from '../../src/rate-limit/limiter.ts';
import { createMemoryCounter } from '../../src/rate-limit/memory-counter.ts';
import { createRateLimitFields } from '../../src/server/response/rate-limit-fields.ts';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post } from '../support/gateway.ts';
import { serviceGateway, writeScope } from '../support/service-gateway.ts';
import { budgetsOf } from './fields.ts';
import { limitedGateway, limiterOf, type Maxima } from './limited-gateway.ts';

const policy = { caller: { q: 3, w: 60 }, address: { q: 5, w: 60 } };
const maxima: Maxima = { perCaller: 3, perAddress: 5 };
const left = (r: number, t = 60) => ({ r, t });

function stopClock(): (ms: number) => void {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return (ms) => void vi.advanceTimersByTime(ms);
}

/** A gateway whose clock stands, and what its responses say of budgets. */
async function counted(options: Parameters<typeof limitedGateway>[1] = {}) {
  const pass = stopClock();
  const gateway = await limitedGateway(maxima, options);
  const respond = (token?: string, body: unknown = { query: gateway.readUser }) =>
    gateway.fetch(post(body, token));
  const budgets = async (...sent: Parameters<typeof respond>) => budgetsOf(await respond(...sent));
  return { ...gateway, pass, respond, budgets };
}

test('an accepted caller sees its own budget, which no other caller changes', async () => {
  const { budgets, token, sandbox } = await counted();
  const other = sandbox.issueToken();

  expect(await budgets(token)).toEqual({ policy, left: { caller: left(2) } });
  expect(await budgets(token)).toEqual({ policy, left: { caller: left(1) } });
  expect(await budgets(other)).toEqual({ policy, left: { caller: left(2) } });
  await budgets('forged');
  expect(await budgets(token)).toEqual({ policy, left: { caller: left(0) } });
});

test('a rejected operation has nothing left, and says when; the fields agree with Retry-After', async () => {
  const { respond, token, pass } = await counted();
  for (let count = 0; count < 3; count += 1) await respond(token);
  pass(18_500);

  const response = await respond(token);

  expect(response.status).toBe(429);
  expect(budgetsOf(response)).toEqual({ policy, left: { caller: left(0, 42) } });
  expect(response.headers.get('retry-after')).toBe('42');
});

test('a token that C1 has not accepted sees its own budget and that of its address', async () => {
  const { budgets } = await counted();

  expect(await budgets('forged')).toEqual({ policy, left: { caller: left(2), address: left(4) } });
  expect(await budgets('another')).toEqual({ policy, left: { caller: left(2), address: left(3) } });
  expect(await budgets('forged')).toEqual({ policy, left: { caller: left(1), address: left(2) } });
});

test('where the address has nothing left, the token has what it had before', async () => {
  const { respond, budgets } = await counted();
  for (const token of ['one', 'one', 'two', 'three', 'four']) await budgets(token);

  const response = await respond('one');

  expect(response.status).toBe(429);
  expect(budgetsOf(response)).toEqual({ policy, left: { caller: left(1), address: left(0) } });
  expect(await budgets('five')).toEqual({ policy, left: { caller: left(3), address: left(0) } });
});

test('a token beyond its own budget says nothing of the address, which is not charged', async () => {
  const { respond, budgets } = await counted();
  for (let count = 0; count < 3; count += 1) await budgets('forged');

  const response = await respond('forged');

  expect(response.status).toBe(429);
  expect(budgetsOf(response)).toEqual({ policy, left: { caller: left(0) } });
  expect(await budgets('another')).toEqual({ policy, left: { caller: left(2), address: left(1) } });
});

test('the budget of a token that is accepted counts all of its first operations', async () => {
  const { budgets, token } = await counted();
  const atOnce = await Promise.all([budgets(token), budgets(token)]);

  for (const { left: said } of atOnce) expect(Object.keys(said)).toEqual(['caller']);
  expect(await budgets(token)).toEqual({ policy, left: { caller: left(0) } });
});

test('an accepted token has used what other replicas have counted for it, too', async () => {
  stopClock();
  const callers = createMemoryCounter(9); // as in one Redis
  const [one, other] = [
    createLimiter({ callers, perAddress: undefined }),
    createLimiter({ callers, perAddress: undefined }),
  ];
  const standing = { kind: 'unverifiedToken', digest: 'a' } as const;
  const first = await one.consume(standing, undefined);
  first.onUpstreamStatus?.(200);
  await one.consume(standing, undefined);
  await one.consume(standing, undefined);

  const elsewhere = await other.consume(standing, undefined);
  expect(elsewhere.budgets()).toMatchObject([{ budget: 'caller', remaining: 8 }]);
  elsewhere.onUpstreamStatus?.(200);
  await expect.poll(elsewhere.budgets).toMatchObject([{ budget: 'caller', remaining: 5 }]);
});

test('a token that C1 has rejected since sees both budgets', async () => {
  const pass = stopClock();
  let status = 200;
  const { origin } = await answering((_request, response) => {
    answerJson(response, status, status === 200 ? { userView: { user: { id: 'a' } } } : {});
  });
  const { fetch } = gatewayOver(origin, { limiter: limiterOf(maxima) });
  const budgets = async () =>
    budgetsOf(await fetch(post({ query: '{ user(id: "a") { displayName } }' }, 'token'))).left;

  expect(await budgets()).toEqual({ caller: left(2) });
  status = 401;
  expect(await budgets()).toEqual({ caller: left(1) });
  pass(1_000); // the window of the address began with the first operation, too
  expect(await budgets()).toEqual({ caller: left(0, 59), address: left(4, 59) });
});

test('in service mode a subject has one budget, and what has no valid token that of its address', async () => {
  stopClock();
  const gateway = await serviceGateway({ scope: writeScope, limiter: limiterOf(maxima) });
  const { fetch, provider, readUser } = gateway;
  const budgets = async (token?: string) => budgetsOf(await fetch(post({ query: readUser }, token))).left;
  const claims = { iat: 0, exp: 4_102_444_800 };
  const [first, second] = [await provider.sign(claims), await provider.sign({ ...claims, jti: 'another' })];
  const other = await provider.sign({ ...claims, sub: 'emil@example.com' });

  expect(await budgets(first)).toEqual({ caller: left(2) });
  expect(await budgets(second)).toEqual({ caller: left(1) });
  expect(await budgets(other)).toEqual({ caller: left(2) });
  expect(await budgets()).toEqual({ address: left(4) });
  expect(await budgets('forged')).toEqual({ address: left(3) });
  expect(await budgets(first)).toEqual({ caller: left(0) });
});

test('without tokens the address is the caller', async () => {
  const identity = { kind: 'service', tokens: staticToken('not-asked-for'), callers: 'anonymous' } as const;
  const { budgets } = await counted({ identity });

  expect(await budgets(undefined, { query: '{ __typename }' })).toEqual({
    policy,
    left: { caller: left(2) },
  });
  expect(await budgets(undefined, { query: '{ __typename }' })).toEqual({
    policy,
    left: { caller: left(1) },
  });
});

test('operations that fail are counted, and say so', async () => {
  const { respond, token } = await counted();
  await respond(token);

  const invalid = await respond(token, { query: '{ nothing }' });
  const unreadable = await respond(token, '{"query":');

  expect([invalid.status, unreadable.status]).toEqual([400, 400]);
  expect(budgetsOf(invalid)).toEqual({ policy, left: { caller: left(1) } });
  expect(budgetsOf(unreadable)).toEqual({ policy, left: { caller: left(0) } });
});

test('an operation that is slower than the window says what the next one has', async () => {
  const pass = stopClock();
  const { origin } = await answering((_request, response) => {
    pass(61_000);
    answerJson(response, 200, { userView: { user: { id: 'a' } } });
  });
  const { fetch } = gatewayOver(origin, {
    limiter: limiterOf({ perCaller: 3 }),
    calls: { operationTimeoutMs: 600_000 } as never,
  });

  const response = await fetch(post({ query: '{ user(id: "a") { displayName } }' }, 'token'));

  expect(budgetsOf(response).left).toEqual({ caller: left(3) });
});

test('a gateway that does not count, and a budget that does not exist, are not mentioned', async () => {
  const { origin } = await answering(() => undefined);
  const uncounted = await gatewayOver(origin).fetch(post({ query: '{ __typename }' }, 'token'));
  expect(budgetsOf(uncounted)).toEqual({ policy: {}, left: {} });

  const perCaller = createLimiter({ callers: createMemoryCounter(3), perAddress: undefined });
  const { fetch } = gatewayOver(origin, { limiter: perCaller });
  const response = await fetch(post({ query: '{ __typename }' }, 'token'));
  expect(budgetsOf(response)).toMatchObject({
    policy: { caller: policy.caller },
    left: { caller: { r: 2 } },
  });
  expect(response.headers.get('ratelimit-policy')).toBe('"caller";q=3;w=60');
  // Without a header `Authorization` nothing is counted for a caller.
  expect(
    budgetsOf(await fetch(post('{"query":"{ __typename }"}', undefined, { authorization: 'Basic eA==' })))
      .left,
  ).toEqual({});
});

test('the fields are as the draft has them', () => {
  stopClock();
  const fieldsOf = createRateLimitFields([
    { budget: 'caller', max: 1200 },
    { budget: 'address', max: 600 },
  ]);
  const now = performance.now();
  const states = [
    { budget: 'caller', max: 1200, remaining: 1199, resetsAt: now + 59_001 },
    { budget: 'address', max: 600, remaining: 0, resetsAt: now + 1 },
  ] as const;

  expect(fieldsOf(states)).toEqual({
    ratelimit: '"caller";r=1199;t=60, "address";r=0;t=1',
    'ratelimit-policy': '"caller";q=1200;w=60, "address";q=600;w=60',
  });
  expect(fieldsOf([])).toEqual({});
});
