import { gzipSync } from 'node:zlib';
import { onTestFinished, expect, test } from 'vitest';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox } from '../../../src/sandbox/sandbox.ts';
import { keepOutOfLogs } from '../../support/log-leaks/leak-check.ts';
import { overheard } from '../../support/log-leaks/track-responses.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { codedForms, type CodedForm } from '../../support/upstream/content-codings.ts';
import { codingRelay } from '../../support/upstream/coding-relay.ts';

/** A gateway over a sandbox behind a relay that gives every body this form. */
async function gatewayBehind(form: CodedForm) {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { origin, close } = await listen(overheard(sandbox));
  onTestFinished(close);
  const token = sandbox.issueToken();
  keepOutOfLogs(token);
  const relay = await codingRelay(origin, form);
  const { id: appId } = sandbox.store.addApp({ displayName: 'Ledger' });
  const { id: userRefId } = sandbox.store.addUser({ displayName: 'Zoë' });
  const calls = () => sandbox.ledger.map(({ method, path }) => `${method} ${path}`);
  return { ...gatewayOver(relay.origin, { token }), appId, userRefId, calls };
}

const create = `mutation ($input: CreateUserOwnerInput!) {
  createUserOwner(input: $input) { appOwnerUser { roleSlug user { displayName } } }
}`;
const remove = `mutation ($input: DeleteUserOwnerInput!) { deleteUserOwner(input: $input) { deletedNodeId } }`;

test.each(codedForms)('a change behind a proxy that sends %s is made and reported', async (...form) => {
  const { send, appId, userRefId, calls, log } = await gatewayBehind(form);
  const input = { appId, roleSlug: 'primary', userRefId };
  const path = `/api/v2/apps/${appId}/owners/users/primary/${userRefId}`;

  expect(await send(create, { input })).toEqual({
    data: { createUserOwner: { appOwnerUser: { roleSlug: 'primary', user: { displayName: 'Zoë' } } } },
  });
  expect(await send(remove, { input })).toEqual({
    data: { deleteUserOwner: { deletedNodeId: expect.any(String) as string } },
  });
  expect(calls()).toEqual([`POST ${path}`, `GET ${path}`, `DELETE ${path}`]);
  expect(log.filter(({ phase }) => phase === 'ended').map(({ outcome }) => outcome)).toEqual([
    'SUCCEEDED',
    'SUCCEEDED',
  ]);
});

test.each<CodedForm>([
  ['an unknown coding', { 'content-encoding': 'zstd' }, (body) => body],
  ['a coding that it does not have', { 'content-encoding': 'gzip' }, (body) => body],
  ['a truncated body', { 'content-encoding': 'gzip' }, (body) => gzipSync(body).subarray(0, -9)],
])('the outcome of a change is unknown behind a proxy that sends %s', async (...form) => {
  const { send, appId, userRefId, log } = await gatewayBehind(form);

  const { errors } = await send(create, { input: { appId, roleSlug: 'primary', userRefId } });

  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_ERROR', outcome: 'UNKNOWN' } }]);
  expect(JSON.stringify(log)).toMatch(/content coding zstd is not supported|the body is not valid gzip/);
});
