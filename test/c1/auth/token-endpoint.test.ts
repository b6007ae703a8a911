import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import {
  jwtAssertionGrant,
  tokenExchangeGrant,
  fetchToken,
  clientSecretGrant,
  type GrantParams,
} from '../../../src/c1/auth/token-request.ts';
import { codedForms } from '../../support/upstream/content-codings.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { httpTo } from '../connection.ts';
import { failureOf } from '../failure.ts';

const tokenCall = { method: 'POST', pattern: '/auth/v1/token', wasNotSent: true };
const refused = (status: number) => ({
  kind: 'credentials-refused',
  message: `C1's token endpoint answered ${status} without a token`,
  ...tokenCall,
  status,
  cause: undefined,
});

/** How a token request fails at an endpoint that answers as the handler says. */
async function failureAt(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
  grant?: GrantParams,
) {
  const http = httpTo((await answering(handler)).origin);
  return failureOf(() => fetchToken(http, grant ?? clientSecretGrant('x@c1.example/pcc', 'the-secret')));
}

test.each([
  [429, 'rate-limited'],
  [500, 'failed'],
  [408, 'timeout'],
  [502, 'unavailable'],
  [503, 'unavailable'],
])('an answer of %i says nothing about the credentials: %s', async (status, kind) => {
  const failure = await failureAt((_, response) => {
    answerJson(response, status, { error: 'invalid_client' });
  });
  expect(failure).toEqual({
    kind,
    message: `C1's token endpoint answered ${status} without a token`,
    ...tokenCall,
    status,
    cause: 'invalid_client',
  });
});

test.each<[string, number, unknown]>([
  ['an empty token', 200, { access_token: '', token_type: 'Bearer', expires_in: 600 }],
  ['no token', 200, { token_type: 'Bearer', expires_in: 600 }],
  ['a token that is no text', 200, { access_token: 42 }],
  ['a list', 200, []],
  ['null', 200, null],
  ['another success than 200', 201, { access_token: 'token', expires_in: 600 }],
])('takes %s for a refusal', async (_, status, body) => {
  const failure = await failureAt((_request, response) => {
    answerJson(response, status, body);
  });
  expect(failure).toEqual(refused(status));
});

test('takes a web page for a refusal', async () => {
  const failure = await failureAt((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
  });
  expect(failure).toEqual(refused(200));
});

test('follows no redirect of the token endpoint', async () => {
  const other = await answering((_, response) => {
    answerJson(response, 200, { access_token: 'token', expires_in: 600 });
  });
  const failure = await failureAt((_, response) => {
    response.writeHead(307, { location: `${other.origin}/auth/v1/token` }).end();
  });
  expect(failure).toEqual(refused(307));
  expect(other.calls).toEqual([]);
});

test.each(['DPoP', 'dpop'])(
  'says that credentials require DPoP when the token is of type %s',
  async (type) => {
    const failure = await failureAt((_, response) => {
      answerJson(response, 200, { access_token: 'token', token_type: type, expires_in: 600 });
    });
    expect(failure).toEqual({
      kind: 'credentials-refused',
      message: 'these credentials require DPoP, which the gateway does not speak',
      ...tokenCall,
      status: 200,
    });
  },
);

test.each([
  ['a number', 600, 600],
  ['a text of digits', '600', 600],
  ['nothing', undefined, 0],
  ['null', null, 0],
  ['less than nothing', -1, 0],
  ['words', 'soon', 0],
])('reads a life that is stated as %s', async (_, expiresIn, lifetimeSeconds) => {
  const upstream = await answering((_request, response) => {
    answerJson(response, 200, { access_token: 'token', token_type: 'Bearer', expires_in: expiresIn });
  });
  const grant = clientSecretGrant('x@c1.example/pcc', 'the-secret');
  expect(await fetchToken(httpTo(upstream.origin), grant)).toEqual({ token: 'token', lifetimeSeconds });
});

type Reaction = (form: string, response: ServerResponse) => void;

test.each<[string, Reaction]>([
  [
    'quotes the request in its error',
    (form, response) => {
      answerJson(response, 400, { error: form, error_description: form, message: form, [form]: form });
    },
  ],
  [
    'quotes the request in a failure of its own',
    (form, response) => {
      answerJson(response, 500, { code: 13, message: form });
    },
  ],
  [
    'quotes the request as a web page',
    (form, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-form': form }).end(form);
    },
  ],
  [
    'quotes the request beside an unusable token',
    (form, response) => {
      answerJson(response, 200, { access_token: form, token_type: 'DPoP', error: form });
    },
  ],
  [
    'quotes the request and breaks off',
    (form, response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      response.write(form, () => response.socket?.destroy());
    },
  ],
  [
    'quotes the request in an answer that is not HTTP',
    (form, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: ${form}\r\n\r\n${form}`);
    },
  ],
  [
    'hangs up',
    (_, response) => {
      response.socket?.destroy();
    },
  ],
])('no error holds a secret when the endpoint %s', async (_, react) => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const secret = `secret-token:conductorone.com:v1:${randomBytes(60).toString('base64url')}`;
  const subject = `eyJ.${randomBytes(60).toString('base64url')}`;
  const assertions: string[] = [];
  const assertion = jwtAssertionGrant('x@c1.example/pcc', privateKey, 'c1.example');
  const grants: GrantParams[] = [
    clientSecretGrant('x@c1.example/pcc', secret),
    tokenExchangeGrant('x@c1.example/wfe', () => Promise.resolve(subject)),
    async () => {
      const form = await assertion();
      assertions.push(form['client_assertion'] ?? '');
      return form;
    },
  ];
  const upstream = await answering((request, response) => {
    void text(request).then((form) => {
      react(form, response);
    });
  });
  const http = httpTo(upstream.origin);
  const told = await Promise.all(
    grants.map((grant) =>
      fetchToken(http, grant).then(String, (error: unknown) => {
        return `${JSON.stringify(error)} ${inspect(error, { depth: Infinity, showHidden: true })}`;
      }),
    ),
  );
  expect(upstream.calls).toHaveLength(3);
  // Encoded forms keep runs of letters as they are, so a piece of the text finds them too.
  for (const proof of [secret.slice(-60), subject.slice(-60), ...assertions.map((jwt) => jwt.slice(-60))]) {
    expect(told.filter((words) => words.includes(proof))).toEqual([]);
  }
  expect(assertions).toHaveLength(1);
  expect(told.every((words) => words.includes('C1Error'))).toBe(true);
});

test('an unreachable token endpoint is unavailable', async () => {
  const http = httpTo('http://127.0.0.1:1');
  expect(
    await failureOf(() => fetchToken(http, clientSecretGrant('x@c1.example/pcc', 'the-secret'))),
  ).toMatchObject({
    kind: 'unavailable',
    message: 'no answer',
  });
});

test('says when to try again, and where it was', async () => {
  const failure = await failureAt((_, response) => {
    answerJson(response, 429, {}, { 'retry-after': '7' });
  });
  expect(failure).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 7, pattern: '/auth/v1/token' });
});

test('the error of an unreadable OIDC token does not contain its path', async () => {
  const unreadable = tokenExchangeGrant('x@c1.example/wfe', () => readFile('/no/such/token', 'utf8'));
  const failure = await failureAt(() => undefined, unreadable);
  expect(failure).toMatchObject({ kind: 'credentials-refused', cause: 'ENOENT' });
  expect(JSON.stringify(failure)).not.toContain('/no/such');
});

test.each(codedForms)('reads a token in %s', async (_, headers, encode) => {
  const token = { access_token: 'token', token_type: 'Bearer', expires_in: 600 };
  const { origin } = await answering((_request, response) => {
    response
      .writeHead(200, {
        'content-type': 'application/json',
        ...headers,
      })
      .end(encode(Buffer.from(JSON.stringify(token))));
  });

  expect(await fetchToken(httpTo(origin), clientSecretGrant('x@c1.example/pcc', 'the-secret'))).toEqual({
    token: 'token',
    lifetimeSeconds: 600,
  });
});

test.each([
  ['zstd', 'the content coding zstd is not supported'],
  ['gzip', 'the body is not valid gzip'],
])('a token in %s that cannot be decoded is no refusal of the credentials', async (coding, cause) => {
  const failure = await failureAt((_, response) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': coding };
    response.writeHead(200, headers).end('{"access_token":"token"}');
  });

  expect(failure).toEqual({
    kind: 'protocol',
    message: 'the answer cannot be decoded',
    ...tokenCall,
    cause: expect.objectContaining({ message: cause }) as Error,
  });
});
