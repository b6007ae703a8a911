import { expect, onTestFinished, test, vi } from 'vitest';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import type { HttpResponse } from '../../../src/c1/transport/http.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';
const person = { userView: { user: { id, displayName: 'Ada', status: 'ENABLED' } } };

/** A gateway over an upstream with one person, with the responses that it got and the JSON that it read. */
async function watchedGateway() {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 200, person);
  });
  const upstream = openUpstream({
    origin,
    timeoutMs: 5_000,
    maxBodyBytes: 100_000,
    maxConcurrent: 8,
    breaker: { failures: 100, pauseMs: 1_000 },
  });
  onTestFinished(() => upstream.close());
  const responses: HttpResponse[] = [];
  const http: typeof upstream = {
    ...upstream,
    request: async (request, signal) => {
      const response = await upstream.request(request, signal);
      responses.push(response);
      return response;
    },
  };
  const parsed: unknown[] = [];
  const parse = JSON.parse;
  const watched = vi.spyOn(JSON, 'parse').mockImplementation((text, reviver) => {
    const json: unknown = parse(text, reviver);
    if (text === JSON.stringify(person)) parsed.push(json);
    return json;
  });
  onTestFinished(() => {
    watched.mockRestore();
  });
  return { ...gatewayOver(origin, { http, token: 'token' }), responses, parsed };
}

test('the body and the JSON of a read are released once the operation is answered', async () => {
  const { send, responses, parsed } = await watchedGateway();

  expect(await send(`{ user(id: "${id}") { displayName } }`)).toEqual({
    data: { user: { displayName: 'Ada' } },
  });

  expect(responses.map(({ body }) => body)).toEqual(['']);
  expect(parsed).toEqual([{ userView: undefined }]);
  expect(Object.keys(parsed[0] as object)).toEqual(['userView']);
});

test('after an error the JSON is not released: another resolver may still read it', async () => {
  const { send, parsed } = await watchedGateway();

  const { data, errors } = await send(`{ user(id: "${id}") { displayName } none: user(id: "") { id } }`);

  expect({ data, codes: errors?.map(({ extensions }) => extensions['code']) }).toEqual({
    data: { user: { displayName: 'Ada' }, none: null },
    codes: ['BAD_USER_INPUT'],
  });
  expect(parsed).toEqual([person]);
});
