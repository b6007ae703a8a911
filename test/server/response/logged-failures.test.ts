import { expect, test } from 'vitest';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { ask, serviceGateway } from '../../support/service-gateway.ts';

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';
const person = 'Ada Lovelace <ada@corp.example>';
const query = `{ user(id: "${id}") { displayName } }`;

const pattern = '/api/v1/users/{id}';
const read = { method: 'GET', pattern, path: ['user'], count: 1, c1RequestId: 'abc-1' };

test.each([
  [400, { code: 'BAD_USER_INPUT', kind: 'invalid', status: 400 }],
  [403, { code: 'FORBIDDEN', kind: 'forbidden', status: 403 }],
  [404, undefined],
  [409, { code: 'CONFLICT', kind: 'conflict', status: 409 }],
])('of an answer of %i the client has the words of C1 and the log has the rest', async (status, logged) => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, status, { code: 2, message: `no luck for ${person} (request-id: abc-1)` });
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });

  const { errors } = await send(query);

  if (logged !== undefined) expect(errors?.[0]?.message).toBe(`no luck for ${person}`);
  expect(log.map((line) => line['errors'])).toEqual([logged && [{ ...read, ...logged }]]);
});

test.each([500, 501])("C1's words of a %i reach no caller", async (status) => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, status, { code: 2, message: `(email)=(${person}) (request-id: abc-1)` });
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });

  const answer = await send(query);

  expect(JSON.stringify(answer)).not.toContain('ada@');
  const message = `C1 answered ${status}`;
  expect(log.map((line) => line['errors'])).toEqual([
    [{ ...read, code: 'UPSTREAM_ERROR', kind: 'failed', status, message }],
  ]);
});

test.each([
  ['200 characters', 200, 'x'.repeat(200)],
  ['201 characters', 201, `${'x'.repeat(200)}…`],
  ['5000 characters', 5_000, `${'x'.repeat(200)}…`],
])('the log names a subject of %s by its beginning', async (_name, length, shown) => {
  const gateway = await serviceGateway();

  await ask(gateway, gateway.createOwner, await gateway.provider.sign({ sub: 'x'.repeat(length) }));

  expect(gateway.log.map(({ caller }) => caller)).toEqual([
    `${gateway.provider.issuer} ${shown}`,
    `${gateway.provider.issuer} ${shown}`,
  ]);
});
