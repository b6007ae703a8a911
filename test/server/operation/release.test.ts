import { expect, onTestFinished, test, vi } from 'vitest';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import type { HttpResponse } from '../../../src/c1/transport/http.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

/** A gateway over an upstream with one person, and the responses that its operations read. */
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
  const parse = vi.spyOn(JSON, 'parse');
  onTestFinished(() => {
    parse.mockRestore();
  });
  /** The objects that the bodies of C1's responses were parsed to, as they are now. */
  const parsed = (): unknown[] =>
    parse.mock.results
      .map(({ value }): unknown => value)
      .filter((value) => typeof value === 'object' && value !== null && 'userView' in value);
  return { ...gatewayOver(origin, { http, token: 'token' }), answers, parsed };
}

test('the responses that an operation has read are released when it ends', async () => {
  const { send, answers, parsed } = await watchedGateway();

  expect(await send(`{ user(id: "${id}") { displayName } }`)).toEqual({
    data: { user: { displayName: 'Ada' } },
  });

  expect(answers.map(({ body }) => body)).toEqual(['']);
  expect(parsed()).toEqual([{ userView: undefined }]);
});

test('the responses that an operation has read are not released after an error: a resolver may read on', async () => {
  const { send, parsed } = await watchedGateway();

  const { data, errors } = await send(`{ user(id: "${id}") { displayName } none: user(id: "") { id } }`);

  expect({ data, codes: errors?.map(({ extensions }) => extensions['code']) }).toEqual({
    data: { user: { displayName: 'Ada' }, none: null },
    codes: ['BAD_USER_INPUT'],
  });
  expect(parsed()).toMatchObject([{ userView: { user: { id } } }]);
});
