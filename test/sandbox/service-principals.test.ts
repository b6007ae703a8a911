import { expect, test } from 'vitest';
import type { Behaviors } from '../../src/sandbox/behaviors.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const collection = '/api/v1/service_principals';
const now = Date.UTC(2026, 5, 1);

async function arrange(switches: Partial<Behaviors> = {}) {
  const sandbox = await createSandbox({ seed: 'empty', switches, now: () => now });
  const { id } = sandbox.store.addUser({
    displayName: 'Importer',
    type: 'USER_TYPE_SERVICE',
    email: 'i@x.example',
  });
  sandbox.store.addServicePrincipal({ id, displayName: 'Importer' });
  return { sandbox, id, get: (path: string) => call(sandbox, `GET ${collection}${path}`) };
}

const printed = (id: string) => ({ id, displayName: 'Importer', createdAt: null, updatedAt: null });
const permissions = { read: true, edit: true, delete: true, extra: {} };

test('a service principal has its user and what the caller may do with it', async () => {
  const { sandbox, id, get } = await arrange();
  const servicePrincipal = { ...printed(id), user: sandbox.store.user(id), objectPermissions: permissions };

  expect((await get(`/${id}`)).body).toEqual({ servicePrincipal });
  expect((await get('')).body).toEqual({ list: [servicePrincipal], nextPageToken: '' });
});

test('a caller without the right to see people does not see the address of its user', async () => {
  const { sandbox, id } = await arrange();
  const token = sandbox.issueToken({ hidesPeople: true });

  const { body } = await call(sandbox, `GET ${collection}/${id}`, { token });

  expect(body).toMatchObject({
    servicePrincipal: { user: { id, email: '', type: 'USER_TYPE_UNSPECIFIED' } },
  });
});

test('a credential is printed with every field, and without a secret', async () => {
  const { sandbox, id, get } = await arrange();
  const { id: credentialId } = sandbox.store.addServicePrincipalCredential({ servicePrincipalId: id });
  const credential = {
    id: credentialId,
    servicePrincipalId: id,
    displayName: '',
    clientId: '',
    allowSourceCidrs: [],
    scopedRoleIds: [],
    requireDpop: false,
    createdAt: null,
    expiresAt: null,
    lastUsedAt: null,
  };

  expect((await get(`/${id}/credentials/${credentialId}`)).body).toEqual({ credential });
  expect((await get(`/${id}/credentials`)).body).toEqual({ list: [credential], nextPageToken: '' });
});

test('what does not exist is 404, and a malformed id 400', async () => {
  const { sandbox, id, get } = await arrange();
  const person = sandbox.store.addUser({ type: 'USER_TYPE_HUMAN' });

  for (const path of [`/${person.id}`, `/${unknownId}/credentials`, `/${id}/credentials/no-such-name-1`]) {
    expect(await get(path)).toEqual(failure(404, 5, 'not found'));
  }
  expect(await get('/x')).toEqual(
    failure(400, 3, `invalid ServicePrincipalServiceGetRequest.Id: ${malformedId}`),
  );
});

test.each([
  ['403' as const, 403],
  ['404' as const, 404],
])('a tenant without the feature answers every call with %s', async (servicePrincipals, status) => {
  const { id, get } = await arrange({ servicePrincipals });

  for (const path of ['', `/${id}`, `/${id}/credentials`, `/${id}/credentials/a`]) {
    expect((await get(path)).status).toBe(status);
  }
});

test.each([
  ['listed' as const, ['expired', 'good']],
  ['gone' as const, ['good']],
])('an expired credential is %s', async (expiredCredentials, found) => {
  const { sandbox, id, get } = await arrange({ expiredCredentials });
  for (const [name, expiresMs] of [
    ['expired', now],
    ['good', now + 1000],
  ] as const) {
    const expiresAt = new Date(expiresMs).toISOString();
    sandbox.store.addServicePrincipalCredential({ id: name, servicePrincipalId: id, expiresAt });
  }

  const { list } = (await get(`/${id}/credentials`)).body as { list: { id: string }[] };

  expect(list.map((row) => row.id).toSorted()).toEqual(found);
  expect((await get(`/${id}/credentials/expired`)).status).toBe(found.includes('expired') ? 200 : 404);
});

interface Answer {
  readonly list: readonly { readonly id: string }[];
  readonly nextPageToken: string;
}

async function manyOf(servicePrincipalPages: Behaviors['servicePrincipalPages']) {
  const { sandbox, get } = await arrange({ servicePrincipalPages });
  for (let index = 0; index < 29; index += 1) sandbox.store.addServicePrincipal();
  const page = async (query: string) => (await get(query)).body as Answer;
  return { page, get, first: await page('') };
}

test('by default a list is one response, and takes no parameters', async () => {
  const { first, get } = await manyOf('one');

  expect([first.list.length, first.nextPageToken]).toEqual([30, '']);
  expect(await get('?page_token=x')).toEqual(failure(400, 3, 'unknown query parameter pageToken'));
});

test('or it comes in pages, each by the token of the one before', async () => {
  const { first, page, get } = await manyOf('by-token');
  const second = await page(`?page_token=${first.nextPageToken}`);

  expect([first.list.length, second.list.length, second.nextPageToken]).toEqual([25, 5, '']);
  expect(new Set([...first.list, ...second.list].map(({ id }) => id)).size).toBe(30);
  expect((await get('?page_token=x')).status).toBe(400);
});

test('or it gives tokens that it ignores', async () => {
  const { first, page } = await manyOf('parameters-ignored');

  expect(first.nextPageToken).not.toBe('');
  expect(await page(`?page_token=${first.nextPageToken}`)).toEqual(first);
});
