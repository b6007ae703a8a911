import { expect, onTestFinished, test } from 'vitest';
import { limitPending } from '../../../src/c1/transport/pending-limit.ts';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { idOf } from '../../support/fixtures/rows.ts';

/** A gateway with one call pending at most, over a C1 without owners. */
async function narrowGateway(maxCalls: number) {
  const upstream = await answering((_request, response) => {
    answerJson(response, 200, { list: [] });
  });
  const http = openUpstream({
    origin: upstream.origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 4,
    breaker: { failures: 100, pauseMs: 1_000 },
  });
  onTestFinished(() => http.close());
  const limited = limitPending(http, { maxCalls, maxCharacters: 100_000 });
  return { ...upstream, ...gatewayOver(upstream.origin, { http: limited, token: 'token' }) };
}

test('a field whose call is one too many says so at once, and when to try again; the others have their answers', async () => {
  const { send, calls } = await narrowGateway(2);
  const [one, two] = [idOf('App', 1), idOf('App', 2)];

  const { data, errors } = await send<object, object>(
    `{ one: appUserOwners(appId: "${one}") { nodes { roleSlug } } two: appUserOwners(appId: "${two}") { nodes { roleSlug } } }`,
  );

  expect(data).toEqual({ one: { nodes: [] }, two: null });
  expect(errors).toMatchObject([
    {
      message: 'Too many calls to C1 are pending; try again later',
      path: ['two'],
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5 },
    },
  ]);
  expect(calls).toHaveLength(1);
});

test('a change that is one too many was not made, and is recorded as refused', async () => {
  const { send, calls, log } = await narrowGateway(0);
  const input = { appId: idOf('App', 1), roleSlug: 'primary', userRefId: idOf('User', 1) };

  const { errors } = await send<object, object>(
    'mutation ($input: CreateUserOwnerInput!) { createUserOwner(input: $input) { appOwnerUser { roleSlug } } }',
    { input },
  );

  expect(errors?.map(({ extensions }) => [extensions['code'], extensions['outcome']])).toEqual([
    ['RATE_LIMITED', undefined],
  ]);
  expect(log.filter(({ audit }) => audit === true)).toMatchObject([
    { phase: 'started' },
    { phase: 'ended', outcome: 'RATE_LIMITED' },
  ]);
  expect(calls).toEqual([]);
});
