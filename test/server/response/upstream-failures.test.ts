import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, quickLimits, sandboxedGateway } from '../../support/gateway.ts';

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

interface Failure {
  readonly name: string;
  readonly handler: Handler;
  readonly message: string;
  readonly extensions: Record<string, unknown>;
}

/** What is an answer and stays one when asked again; what breaks on the way is in fault-matrix.test.ts. */
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
    name: 'too many requests until a date',
    handler: status(429, secretText, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }),
    message: 'C1 receives too many requests; try again later',
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) as number },
  },
];

test.each(failures)('$name has its code and is sent once, by a read and by a write', async (failure) => {
  const { handler, message, extensions } = failure;
  const { origin, calls } = await answering(handler);
  // Too short for the seconds that a rate limit asks for.
  const calls_ = { ...quickLimits, operationTimeoutMs: 3_000 };
  const { send, log } = gatewayOver(origin, { token, calls: calls_ });
  const input = { appId: id, roleSlug: 'primary', userRefId: id };

  const answers = [await send(read, { id }), await send(write, { input })];

  expect(calls).toEqual([`GET /api/v1/apps/${id}`, `POST /api/v2/apps/${id}/owners/users/primary/${id}`]);
  const requestId = expect.stringMatching(/^[\w-]{36}$/) as string;
  expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([message, message]);
  expect(answers[0]?.errors?.[0]?.extensions).toEqual({ ...extensions, requestId });
  expect(answers[1]?.errors?.[0]?.extensions).toEqual({ ...extensions, requestId });
  expect(answers.map(({ data }) => data)).toEqual([{ app: null }, { createUserOwner: null }]);

  // Nothing of C1's own goes to the client; the log has the cause, joined by the request id, and no secret either.
  const told = JSON.stringify(answers);
  for (const leak of [secretText, token, origin, '127.0.0.1', '/api/', 'node_modules']) {
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
});

test('the log says why C1 cannot be reached', async () => {
  const { origin } = await answering(() => undefined);
  const closedPort = origin.replace(/\d+$/, '1');
  const { send, log } = gatewayOver(closedPort, { token });

  await send(read, { id });

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
    (_, index) => `a${index}: apps(first: ${index + 11}) { nodes { id } }`,
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
