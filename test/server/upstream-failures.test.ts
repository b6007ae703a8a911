import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { answering, answerJson } from '../support/answering.ts';
import { gatewayOver, quickLimits, sandboxedGateway } from '../support/gateway.ts';

const secretText = 'SECRET-OF-C1';
const token = 'caller-token-1234567890';
const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';

const read = graphql(/* GraphQL */ `
  query ReadAnApp($id: ID!) {
    app(id: $id) {
      displayName
    }
  }
`);

const write = graphql(/* GraphQL */ `
  mutation WriteAnOwner($input: CreateUserOwnerInput!) {
    createUserOwner(input: $input) {
      appOwnerUser {
        appId
      }
    }
  }
`);

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const status =
  (code: number, message: string, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    answerJson(response, code, { code: 2, message, details: [] }, headers);
  };

const page =
  (contentType: string, body: string): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': contentType });
    response.end(body);
  };

interface Failure {
  readonly name: string;
  readonly handler: Handler;
  readonly message: string;
  readonly extensions: Record<string, unknown>;
  /** How often a read is sent; 1 unless said. */
  readonly attempts?: number;
  /** Whether it leaves open what came of a write, which is then read back. */
  readonly isAmbiguous?: true;
}

const failures: readonly Failure[] = [
  {
    name: 'a bad request',
    handler: status(400, 'task is closed (request-id: abc-1)'),
    message: 'task is closed',
    extensions: { code: 'BAD_USER_INPUT', c1RequestId: 'abc-1' },
  },
  {
    name: 'an expired token',
    handler: status(401, 'token expired'),
    message: 'token expired',
    extensions: { code: 'UNAUTHENTICATED' },
  },
  {
    name: 'a missing permission',
    handler: status(403, 'Permission denied, missing permission/c1.api.app.v1.Apps.Get (request-id: abc-2)'),
    message: 'Permission denied, missing permission/c1.api.app.v1.Apps.Get',
    extensions: { code: 'FORBIDDEN', c1RequestId: 'abc-2' },
  },
  {
    name: 'a conflict',
    handler: status(409, 'already exists'),
    message: 'already exists',
    extensions: { code: 'CONFLICT' },
  },
  {
    name: 'too many requests',
    handler: status(429, secretText, { 'retry-after': '7' }),
    message: 'C1 receives too many requests; try again later',
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 7 },
  },
  {
    name: 'an internal error',
    handler: status(500, secretText),
    message: 'C1 failed to answer',
    extensions: { code: 'UPSTREAM_ERROR' },
    isAmbiguous: true,
  },
  ...[502, 503, 504].map((code) => ({
    name: `status ${code}`,
    handler: status(code, secretText),
    message: 'C1 cannot be reached at the moment',
    extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    attempts: 3,
    isAmbiguous: true as const,
  })),
  {
    name: 'a broken connection',
    handler: (request) => request.socket.destroy(),
    message: 'C1 cannot be reached at the moment',
    extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    attempts: 3,
    isAmbiguous: true,
  },
  {
    name: 'half a body',
    handler: (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"app":{"id":"', () => response.destroy());
    },
    message: 'C1 cannot be reached at the moment',
    extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    attempts: 3,
    isAmbiguous: true,
  },
  {
    name: 'no answer in time',
    handler: () => undefined,
    message: 'C1 did not answer in time',
    extensions: { code: 'UPSTREAM_TIMEOUT' },
    isAmbiguous: true,
  },
  {
    name: 'HTML',
    handler: page('text/html', `<html>${secretText}</html>`),
    message: 'C1 gave an answer that cannot be used',
    extensions: { code: 'UPSTREAM_ERROR' },
    isAmbiguous: true,
  },
  {
    name: 'broken JSON',
    handler: page('application/json', `{"app": ${secretText}`),
    message: 'C1 gave an answer that cannot be used',
    extensions: { code: 'UPSTREAM_ERROR' },
    isAmbiguous: true,
  },
  {
    name: 'a redirect',
    handler: (_request, response) => {
      response.writeHead(302, { location: 'https://elsewhere.example/' });
      response.end();
    },
    message: 'C1 gave an answer that cannot be used',
    extensions: { code: 'UPSTREAM_ERROR' },
    isAmbiguous: true,
  },
];

test.each(failures)(
  '$name has its code and its number of calls, for a read and for a write',
  async (failure) => {
    const { handler, message, extensions, attempts = 1, isAmbiguous } = failure;
    const { origin, calls } = await answering(handler);
    // Too short for the seconds that a rate limit asks for.
    const calls_ = { ...quickLimits, operationTimeoutMs: 3_000 };
    const { send, log } = gatewayOver(origin, { token, timeoutMs: 300, calls: calls_ });
    const input = { appId: id, roleSlug: 'primary', userRefId: id };

    const answers = [await send(read, { id }), await send(write, { input })];

    const owner = `/api/v2/apps/${id}/owners/users/primary/${id}`;
    expect(calls).toEqual([
      ...Array.from({ length: attempts }, () => `GET /api/v1/apps/${id}`),
      `POST ${owner}`,
      ...Array.from({ length: isAmbiguous ? 3 * attempts : 0 }, () => `GET ${owner}`),
    ]);
    const requestId = expect.stringMatching(/^[\w-]{36}$/) as string;
    expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([message, message]);
    const outcome = isAmbiguous && { outcome: 'UNKNOWN' };
    expect(answers[0]?.errors?.[0]?.extensions).toEqual({ ...extensions, requestId });
    expect(answers[1]?.errors?.[0]?.extensions).toEqual({ ...extensions, requestId, ...outcome });
    expect(answers.map(({ data }) => data)).toEqual([{ app: null }, { createUserOwner: null }]);

    // Nothing of C1's own goes to the client; the log has the cause, joined by the request id, and no secret either.
    const told = JSON.stringify(answers);
    for (const leak of [secretText, token, origin, '127.0.0.1', '/api/', 'node_modules', 'elsewhere']) {
      expect(told).not.toContain(leak);
    }
    const lines = log.filter(({ msg }) => msg === 'operation');
    expect(lines.map((line) => line['requestId'])).toEqual(
      answers.map(({ errors }) => errors?.[0]?.extensions['requestId']),
    );
    expect(lines.map((line) => line['errors'])).toMatchObject([
      [{ method: 'GET', pattern: '/api/v1/apps/{id}', code: extensions['code'], count: 1 }],
      [{ method: 'POST', pattern: '/api/v2/apps/{app_id}/owners/users/{role_slug}/{user_ref_id}' }],
    ]);
    expect(JSON.stringify(lines)).not.toContain(token);
    expect(JSON.stringify(lines)).not.toContain(id);
  },
);

test('a C1 that is not there is UPSTREAM_UNAVAILABLE, and the log says why', async () => {
  const { origin } = await answering(() => undefined);
  const closedPort = origin.replace(/\d+$/, '1');
  const { send, log } = gatewayOver(closedPort, { token });

  const { errors } = await send(read, { id });

  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  expect(log).toMatchObject([
    {
      level: 'warn',
      errors: [{ kind: 'unavailable', cause: expect.stringContaining('ECONNREFUSED') as string }],
    },
  ]);
});

test('without a token every field that needs C1 is UNAUTHENTICATED, and introspection works', async () => {
  const { sandbox, calls, send } = await sandboxedGateway();
  sandbox.store.addApp({ id });

  const answer = await send(
    'query ($id: ID!) { app(id: $id) { id } __schema { queryType { name } } }',
    { id },
    '',
  );

  expect(answer.data).toEqual({ app: null, __schema: { queryType: { name: 'Query' } } });
  expect(answer.errors).toMatchObject([
    {
      message: 'send a C1 access token: Authorization: Bearer <token>',
      path: ['app'],
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ]);
  expect(calls()).toEqual([]);
});

test('a token that lacks a permission blanks the field that needs it and no other', async () => {
  const { sandbox, send } = await sandboxedGateway();
  sandbox.store.addApp({ id, displayName: 'Quarry' });
  const limited = sandbox.issueToken({ permissions: ['c1.api.app.v1.Apps.Get'] });
  const query = 'query ($id: ID!) { app(id: $id) { displayName userOwners { nodes { appId } } } }';

  const answer = await send(query, { id }, limited);

  expect(answer.data).toEqual({ app: { displayName: 'Quarry', userOwners: null } });
  expect(answer.errors).toMatchObject([
    {
      message: 'Permission denied, missing permission/c1.api.app.v2.AppOwners.SearchUserOwners',
      path: ['app', 'userOwners'],
      extensions: { code: 'FORBIDDEN' },
    },
  ]);
});

test('an operation that needs more calls than it may make is stopped there', async () => {
  const gateway = await sandboxedGateway({}, { calls: { ...quickLimits, maxCalls: 5 } });
  const fields = Array.from(
    { length: 8 },
    (_, index) => `a${index}: apps(first: ${index + 1}) { nodes { id } }`,
  );

  const { data, errors } = await gateway.send<Record<string, unknown>, unknown>(`{ ${fields.join(' ')} }`);

  expect(Object.values(data ?? {}).filter((list) => list === null)).toHaveLength(3);
  expect(errors).toHaveLength(3);
  expect(errors?.[0]).toMatchObject({
    message: 'the operation needs more than 5 calls to C1',
    extensions: { code: 'TOO_MANY_UPSTREAM_CALLS' },
  });
  expect(gateway.calls()).toHaveLength(5);
});
