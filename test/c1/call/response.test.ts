import type { ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { buildCall, endpoint } from '../../../src/c1/call/endpoint.ts';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import { callerToken } from '../../../src/c1/auth/token-source.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { c1At, read, readCall } from '../connection.ts';
import { failureOf } from '../failure.ts';

/** Repetition is not the subject here, and waits. */
const once = { ...defaultCallLimits, retry: { maxAttempts: 1, baseMs: 0, maxMs: 0 } };

/** How a read fails when C1 responds as the handler does. */
async function failureAt(respond: (response: ServerResponse) => void) {
  const upstream = await answering((_, response) => {
    respond(response);
  });
  return failureOf(() => c1At(upstream.origin, { limits: once }).send(read));
}

const statusOf = (status: number, message: string, headers = {}) =>
  failureAt((response) => {
    answerJson(response, status, { code: 0, message, details: [] }, headers);
  });

test('gives the JSON object of an answer', async () => {
  const upstream = await answering((_, response) => {
    answerJson(response, 200, { app: { id: 'app-1', displayName: 'Zoë' } });
  });
  expect(await c1At(upstream.origin).send(read)).toEqual({ app: { id: 'app-1', displayName: 'Zoë' } });
  expect(upstream.calls).toEqual(['GET /api/v1/apps/app-1']);
});

test('keeps a letter whole whose bytes come apart', async () => {
  const bytes = Buffer.from('{"name":"Zoë 😀"}');
  const upstream = await answering((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    for (const byte of bytes) response.write(Buffer.of(byte));
    response.end();
  });
  expect(await c1At(upstream.origin).send(read)).toEqual({ name: 'Zoë 😀' });
});

test.each([
  [400, 'invalid'],
  [422, 'invalid'],
  [404, 'not-found'],
  [408, 'timeout'],
  [499, 'timeout'],
  [409, 'conflict'],
  [429, 'rate-limited'],
  [418, 'failed'],
])('an answer of %i is %s, in the words of C1 without its request id', async (status, kind) => {
  expect(await statusOf(status, 'no such luck (request-id: 2a-b.C_3)')).toEqual({
    kind,
    message: 'no such luck',
    isUpstreamMessage: true,
    ...readCall,
    status,
    c1RequestId: '2a-b.C_3',
  });
});

test.each([
  [500, 'failed'],
  [501, 'failed'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
])('a response of %i is %s, without the other words of C1', async (status, kind) => {
  expect(await statusOf(status, 'user_id is required (request-id: 2abc)')).toEqual({
    kind,
    message: `C1 answered ${status}`,
    ...readCall,
    status,
    c1RequestId: '2abc',
  });
});

test("a 401 is the caller's problem with the caller's token, and ours with ours", async () => {
  const upstream = await answering((_, response) => {
    answerJson(response, 401, { code: 16, message: 'unauthenticated (request-id: 2abc)' });
  });
  const details = { ...readCall, status: 401, c1RequestId: '2abc' };
  const forwarding = c1At(upstream.origin, { tokens: callerToken('callers') });
  expect(await failureOf(() => forwarding.send(read))).toEqual({
    kind: 'unauthenticated',
    message: 'unauthenticated',
    isUpstreamMessage: true,
    ...details,
  });
  expect(await failureOf(() => c1At(upstream.origin).send(read))).toEqual({
    kind: 'credentials-refused',
    message: 'C1 answered 401',
    ...details,
  });
});

test("a 403 to the caller's token has C1's message, one to ours has not", async () => {
  const upstream = await answering((_, response) => {
    answerJson(response, 403, { code: 7, message: 'spc-7 lacks permission/x (request-id: 2abc)' });
  });
  const details = { ...readCall, status: 403, c1RequestId: '2abc' };
  const forwarding = c1At(upstream.origin, { tokens: callerToken('callers') });
  expect(await failureOf(() => forwarding.send(read))).toEqual({
    kind: 'forbidden',
    message: 'spc-7 lacks permission/x',
    isUpstreamMessage: true,
    ...details,
  });
  expect(await failureOf(() => c1At(upstream.origin).send(read))).toEqual({
    kind: 'credentials-forbidden',
    message: 'C1 answered 403',
    ...details,
  });
});

const format = 'value does not match regex pattern "^[a-zA-Z0-9]{27}$"';

test.each([
  [`invalid CreateAppUserOwnerRequest.AppId: ${format}`, 'appId'],
  [`invalid CreateAppUserOwnerRequest.UserRefId: ${format}`, 'userRefId'],
  [`invalid SetAppOwnersRequest.UserIds[0]: ${format}`, 'userIds'],
  [
    `invalid CreateAppUserOwnerRequest.UserRef: embedded message failed validation | caused by: invalid UserRef.Id: ${format}`,
    'userRefId',
  ],
  [
    `invalid SearchUsersRequest.Refs[3]: embedded message failed validation | caused by: invalid UserRef.Id: ${format}`,
    'refs',
    'id',
  ],
])('finds the field that a refusal names: %s', async (message, field, fieldOfItem?: string) => {
  expect(await statusOf(400, `${message} (request-id: 2abc)`)).toEqual({
    kind: 'invalid',
    isUpstreamMessage: true,
    message,
    ...readCall,
    status: 400,
    c1RequestId: '2abc',
    field,
    ...(fieldOfItem !== undefined && { fieldOfItem }),
  });
});

test.each(['task is closed', 'invalid google.protobuf.Duration value "1h"', 'the invalid X.Y: is later on'])(
  'finds no field where none is named: %s',
  async (message) => {
    expect(await statusOf(400, message)).toEqual({
      kind: 'invalid',
      message,
      isUpstreamMessage: true,
      ...readCall,
      status: 400,
    });
  },
);

test('takes out a request id of a strange form without keeping it', async () => {
  expect(await statusOf(404, 'not found (request-id: <b>&)')).toEqual({
    kind: 'not-found',
    isUpstreamMessage: true,
    message: 'not found',
    ...readCall,
    status: 404,
  });
});

test.each([
  [
    'no message',
    (response: ServerResponse) => {
      answerJson(response, 404, {});
    },
  ],
  [
    'an empty message',
    (response: ServerResponse) => {
      answerJson(response, 404, { message: '' });
    },
  ],
  [
    'a message that is no text',
    (response: ServerResponse) => {
      answerJson(response, 404, { message: { a: 1 } });
    },
  ],
  [
    'no body',
    (response: ServerResponse) => {
      response.writeHead(404).end();
    },
  ],
  [
    'a web page',
    (response: ServerResponse) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('{"message":"<html>"}');
    },
  ],
  [
    'broken JSON',
    (response: ServerResponse) => {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":');
    },
  ],
])('a 404 with %s says something about what exists only if C1 said it', async (what, respond) => {
  const isOfC1 = what.includes('message');
  expect(await failureAt(respond)).toEqual({
    kind: isOfC1 ? 'not-found' : 'protocol',
    message: isOfC1 ? 'C1 answered 404' : '404 without a status of C1',
    ...readCall,
    status: 404,
  });
});

test('a write that is answered without a body succeeded', async () => {
  const upstream = await answering((_request, response) => {
    response.writeHead(204).end();
  });
  const { send } = c1At(upstream.origin, { tokens: callerToken('token') });
  expect(await send(buildCall(endpoint('write', 'POST', '/', 'Test.Create'), {}))).toEqual({});
});

test.each([
  ['seconds', '170', 170],
  ['no seconds', '0', 0],
  ['a date to come', 'Tue, 20 Aug 2026 10:00:30 GMT', 30],
  ['a date gone by', 'Tue, 20 Aug 2026 09:00:00 GMT', 0],
])('a 429 says how long to wait, in %s', async (_, header, retryAfterSeconds) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 7, 20, 10) });
  const failure = await statusOf(429, 'slow down', { 'retry-after': header }).finally(vi.useRealTimers);
  expect(failure).toEqual({
    kind: 'rate-limited',
    isUpstreamMessage: true,
    message: 'slow down',
    ...readCall,
    status: 429,
    retryAfterSeconds,
  });
});

test.each(['', 'soon', 'Soon', '-5', '1.5', '1'.repeat(10)])(
  'a 429 with a wait of "%s" says none',
  async (header) => {
    const failure = await statusOf(429, 'slow down', { 'retry-after': header });
    expect(failure).toEqual({
      kind: 'rate-limited',
      message: 'slow down',
      isUpstreamMessage: true,
      ...readCall,
      status: 429,
    });
  },
);

test.each([
  ['no content type', undefined, '{}'],
  ['a web page', 'text/html', '<!doctype html>'],
  ['an object that does not say it is JSON', 'text/plain', '{}'],
  ['broken JSON', 'application/json', '{"app": '],
  ['nothing', 'application/json', ''],
  ['a list', 'application/json', '[]'],
  ['null', 'application/json', 'null'],
  ['a string', 'application/json', '"app"'],
])('a success with %s is not data', async (_, contentType, body) => {
  const failure = await failureAt((response) => {
    response.writeHead(200, contentType === undefined ? {} : { 'content-type': contentType }).end(body);
  });
  expect(failure).toEqual({
    kind: 'protocol',
    message: 'C1 sent something other than a JSON object',
    ...readCall,
    status: 200,
  });
});

test.each(['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json'])(
  'takes %s for JSON',
  async (contentType) => {
    const upstream = await answering((_, response) => {
      response.writeHead(200, { 'content-type': contentType }).end('{"a":1}');
    });
    expect(await c1At(upstream.origin).send(read)).toEqual({ a: 1 });
  },
);

test.each([301, 302, 303, 307, 308])('follows no redirect: %i', async (status) => {
  const other = await answering((_, response) => {
    answerJson(response, 200, { app: null });
  });
  const failure = await failureAt((response) => {
    response.writeHead(status, { location: `${other.origin}/api/v1/apps` }).end();
  });
  expect(failure).toEqual({ kind: 'protocol', message: `C1 answered ${status}`, ...readCall, status });
  expect(other.calls).toEqual([]);
});
