import type { ServerResponse } from 'node:http';
import { expect, test, vi, onTestFinished } from 'vitest';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post } from '../support/gateway.ts';
import { limitedGateway, limiterOf, ofAddress, ofCaller, seen, tooMany } from './limited-gateway.ts';

const madeUp = (count: number): string[] => Array.from({ length: count }, (_, i) => `made-up-token-${i}`);
const times = (count: number, token: string): string[] => Array.from({ length: count }, () => token);

/** The gateway's minutes pass when the test says so; everything else takes its time. */
function stopClock(): (ms: number) => void {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return (ms) => void vi.advanceTimersByTime(ms);
}

test('a caller over budget waits for the end of the minute; others do not', async () => {
  const pass = stopClock();
  const { statuses, fetch, sandbox, token, readUser, calls, call } = await limitedGateway({ perCaller: 3 });
  const other = sandbox.issueToken();

  expect(await statuses(times(3, token))).toEqual([200, 200, 200]);
  pass(18_500);
  const answer = await seen(await fetch(post({ query: readUser }, token)));

  expect(answer).toEqual(tooMany(ofCaller(3), 42));
  expect(calls()).toEqual([call, call, call]);
  expect(await statuses([other])).toEqual([200]);
  pass(41_499);
  expect(await statuses([token])).toEqual([429]);
  pass(1);
  expect(await statuses(times(4, token))).toEqual([200, 200, 200, 429]);
});

test('what is refused for its number is not read: neither the document nor the body', async () => {
  const { statuses, fetch, token } = await limitedGateway({ perCaller: 1 });
  await statuses([token]);

  expect(await seen(await fetch(post('{"query":"{', token)))).toMatchObject({ status: 429 });
});

test('made-up tokens have one budget together, however many they are', async () => {
  const { statuses, fetch, readUser, calls, call } = await limitedGateway({ perAddress: 3, perCaller: 100 });

  expect(await statuses(madeUp(3))).toEqual([200, 200, 200]);
  expect(calls()).toEqual([call, call, call]);

  const answer = await seen(await fetch(post({ query: readUser }, 'made-up-token-4')));
  expect(answer).toEqual(tooMany(ofAddress(3), 60));
  expect(await statuses([...madeUp(50), undefined])).toEqual(times(51, '').map(() => 429));
  expect(calls()).toEqual([]);
});

test('a token that was accepted is not harmed by a flood of made-up ones from its address', async () => {
  const { statuses, token } = await limitedGateway({ perAddress: 2, perCaller: 100 });
  await statuses([token]);

  expect(await statuses(madeUp(4))).toEqual([200, 200, 429, 429]);
  expect(await statuses(times(5, token))).toEqual([200, 200, 200, 200, 200]);
});

test('an address has back what an accepted token took: many may sit behind it', async () => {
  const { statuses, sandbox } = await limitedGateway({ perAddress: 2, perCaller: 100 });
  const office = Array.from({ length: 20 }, () => sandbox.issueToken());

  expect(await statuses(office)).toEqual(office.map(() => 200));
  expect(await statuses(madeUp(3))).toEqual([200, 200, 429]);
});

test('the operation that proved a token counts for its caller', async () => {
  const { statuses, token } = await limitedGateway({ perAddress: 10, perCaller: 2 });

  expect(await statuses(times(3, token))).toEqual([200, 200, 429]);
});

test('a first page of six operations at once fits into what an address has, though they share one read', async () => {
  const { fetch, readUser, token, calls, call, statuses } = await limitedGateway({
    perAddress: 6,
    perCaller: 9,
  });
  const page = Array.from({ length: 6 }, () => fetch(post({ query: readUser }, token)));

  expect((await Promise.all(page)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(calls()).toEqual([call]);
  // All of them are the caller's by now, and the address has its budget whole.
  expect(await statuses(times(4, token))).toEqual([200, 200, 200, 429]);
  expect(await statuses(madeUp(7))).toEqual([200, 200, 200, 200, 200, 200, 429]);
});

test('an operation without a call to C1 proves nothing', async () => {
  const { statuses, token, calls } = await limitedGateway({ perAddress: 2, perCaller: 100 });

  expect(await statuses(times(3, token), '{ __typename }')).toEqual([200, 200, 429]);
  expect(calls()).toEqual([]);
});

test('a token that C1 accepts no longer proves nothing any more', async () => {
  const { statuses, sandbox, token } = await limitedGateway({ perAddress: 1, perCaller: 100 });
  expect(await statuses(times(3, token))).toEqual([200, 200, 200]);

  sandbox.revokeToken(token);

  // The first of these is the caller's still; what C1 says to it ends that.
  expect(await statuses(times(4, token))).toEqual([200, 200, 429, 429]);
});

test.each([400, 403, 404, 429, 500, 502, 503])(
  'an answer of status %s proves nothing: it may come from before anybody looked at the token',
  async (status) => {
    const { origin } = await answering((_request, response) => {
      answerJson(response, status, { code: 5, message: 'no' });
    });
    const limiter = limiterOf({ perAddress: 2, perCaller: 100 });
    const { fetch } = gatewayOver(origin, { limiter });
    const query = '{ user(id: "2abcdefghijklmnopqrstuvwxyz") { id } }';
    const statuses: number[] = [];
    for (const token of madeUp(3)) statuses.push((await fetch(post({ query }, token))).status);

    expect(statuses).toEqual([200, 200, 429]);
  },
);

const answers: Record<string, (response: ServerResponse) => void> = {
  'a page of HTML': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'),
  'JSON under the name of HTML': (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('{}'),
  'HTML under the name of JSON': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html></html>'),
  'JSON without a content type': (response) => response.writeHead(200).end('{}'),
  'a list': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
  'nothing, as JSON': (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(),
  'nothing at all': (response) => response.writeHead(204).end(),
};

const remove = `mutation { deleteUserOwner(input: { appId: "a", roleSlug: "b", userRefId: "c" }) { deletedNodeId } }`;

test.each(
  Object.entries(answers).flatMap(([name, respond]) =>
    ['{ user(id: "a") { id } }', remove].map((query) => [name, query, respond] as const),
  ),
)('a success with %s is not from C1 and proves nothing: %s', async (_name, query, respond) => {
  const { origin } = await answering((_request, response) => {
    respond(response);
  });
  const { fetch } = gatewayOver(origin, { limiter: limiterOf({ perAddress: 2, perCaller: 100 }) });
  const statuses: number[] = [];
  for (const token of madeUp(3)) statuses.push((await fetch(post({ query }, token))).status);

  expect(statuses).toEqual([200, 200, 429]);
});

test('a success with a JSON object of C1 proves the token, be it that of a write', async () => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 200, {});
  });
  const { fetch } = gatewayOver(origin, { limiter: limiterOf({ perAddress: 1, perCaller: 100 }) });
  const statuses: number[] = [];
  for (const token of madeUp(3)) statuses.push((await fetch(post({ query: remove }, token))).status);

  expect(statuses).toEqual([200, 200, 200]);
});

test('without a limit for addresses only accepted tokens are counted', async () => {
  const { statuses, token } = await limitedGateway({ perCaller: 1 });

  expect(await statuses([...madeUp(20), token, token])).toEqual([...madeUp(21).map(() => 200), 429]);
});
