import { expect, onTestFinished, test, vi } from 'vitest';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import type { HttpResponse } from '../../../src/c1/transport/http.ts';
import { ResponseScope, type Releasable } from '../../../src/c1/json/response-scope.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

/** A gateway over an upstream with one person, and what its operations read and let go. */
async function watchedGateway() {
  const { origin } = await answering((_request, response) => {
    const user = { id, displayName: 'Ada', status: 'ENABLED' };
    answerJson(response, 200, { userView: { user } });
  });
  const upstream = openUpstream({
    origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 8,
    breaker: { failures: 100, pauseMs: 1_000 },
  });
  onTestFinished(() => upstream.close());
  const answers: HttpResponse[] = [];
  const http: typeof upstream = {
    ...upstream,
    request: async (request, signal) => {
      const answer = await upstream.request(request, signal);
      answers.push(answer);
      return answer;
    },
  };
  const views: Releasable[] = [];
  const keep = vi.spyOn(ResponseScope.prototype, 'track').mockImplementation(function (
    this: ResponseScope,
    view,
  ) {
    const release = vi.fn(view.release.bind(view));
    views.push({ release });
    original.call(this, { release });
  });
  onTestFinished(() => {
    keep.mockRestore();
  });
  return { ...gatewayOver(origin, { http, token: 'token' }), answers, views };
}

const original = ResponseScope.prototype.track;

test('what an operation has read is released at its response', async () => {
  const { send, answers, views } = await watchedGateway();

  expect(await send(`{ user(id: "${id}") { displayName } }`)).toEqual({
    data: { user: { displayName: 'Ada' } },
  });

  expect(answers.map(({ body }) => body)).toEqual(['']);
  // The view of the person, the person in it, and the whole of the answer.
  expect(views.map(({ release }) => vi.mocked(release).mock.calls.length)).toEqual([1, 1, 1]);
});

test('what an operation has read is not released after an error: something may be reading on', async () => {
  const { send, views } = await watchedGateway();

  const { data, errors } = await send(`{ user(id: "${id}") { displayName } none: user(id: "") { id } }`);

  expect({ data, codes: errors?.map(({ extensions }) => extensions['code']) }).toEqual({
    data: { user: { displayName: 'Ada' }, none: null },
    codes: ['BAD_USER_INPUT'],
  });
  expect(views.map(({ release }) => vi.mocked(release).mock.calls.length)).toEqual([0, 0, 0]);
});
