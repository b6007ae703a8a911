import { describe, expect, test } from 'vitest';

import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import type { Behaviors } from '../../../src/sandbox/behaviors.ts';
import { call, failure, malformedId, unknownId } from '../call.ts';
import {
  addPossibleOwner,
  arrangeKinds,
  keyOf,
  kindsAndSorts,
  nowMs,
  type KindAndSort,
} from './six-kinds.ts';

const pattern = /^2026-01-15T12:00:00(?:\.(?:\d{3}|\d{6}|\d{9}))?Z$/;
const notFound = failure(404, 5, 'not found');

describe.each(kindsAndSorts)('$sort owners of $label', (kind: KindAndSort) => {
  const { sort, base, key, item } = kind;
  const collection = `${base}/${sort === 'User' ? 'users' : 'entitlements'}`;
  const refName = sort === 'User' ? 'userRef' : 'appEntitlementRef';

  async function arrange(switches: Partial<Behaviors> = {}, options: SandboxOptions = {}) {
    const sandbox = await arrangeKinds(switches, options);
    const owner = addPossibleOwner(sandbox, sort);
    return { sandbox, owner, line: `${base}/${owner.path}` };
  }

  test('are made, found and deleted', async () => {
    const { sandbox, owner, line } = await arrange();
    const createdAt = expect.stringMatching(pattern) as string;
    const made = { ...key, roleSlug: 'primary', createdAt, ...owner.embedded };
    const created = await call(sandbox, `POST ${line}`, { body: {} });
    expect(created).toEqual({ status: 200, body: { [`${item}${sort}`]: made } });
    expect(await call(sandbox, `GET ${line}`)).toEqual(kind.hasGet ? created : notFound);
    const found = { status: 200, body: { list: [made], nextPageToken: '' } };
    expect(await call(sandbox, `GET ${collection}`)).toEqual(found);
    expect(await call(sandbox, `GET ${collection}?role_slug=primary`)).toEqual(found);
    expect((await call(sandbox, `GET ${collection}?role_slug=other`)).body).toMatchObject({ list: [] });
    expect(await call(sandbox, `DELETE ${line}`, { body: {} })).toEqual({ status: 200, body: {} });
    expect((await call(sandbox, `GET ${collection}`)).body).toEqual({ list: [], nextPageToken: '' });
    expect(await call(sandbox, `GET ${line}`)).toEqual(notFound);
  });

  test('made again are given as they stand, or conflict', async () => {
    const lenient = await arrange();
    const created = await call(lenient.sandbox, `POST ${lenient.line}`);
    expect(await call(lenient.sandbox, `POST ${lenient.line}`)).toEqual(created);
    const { sandbox, line } = await arrange({ createExisting: 'conflict' });
    await call(sandbox, `POST ${line}`);
    expect(await call(sandbox, `POST ${line}`)).toEqual(failure(409, 6, 'owner already exists'));
  });

  test('that are not there are deleted with 404, or fine', async () => {
    const strict = await arrange();
    expect(await call(strict.sandbox, `DELETE ${strict.line}`)).toEqual(notFound);
    const { sandbox, line } = await arrange({ deleteMissing: 'ok' });
    expect(await call(sandbox, `DELETE ${line}`)).toEqual({ status: 200, body: {} });
  });

  const create = `Create${kind.noun}${sort}OwnerRequest`;

  test('are repeated by the body, or refused, or the path wins', async () => {
    const { sandbox, owner, line } = await arrange();
    for (const ref of [null, {}, owner.ref, { id: owner.ref.id }]) {
      expect((await call(sandbox, `POST ${line}`, { body: { [refName]: ref } })).status).toBe(200);
    }
    const body = { [refName]: { ...owner.ref, id: unknownId } };
    const goName = `${refName.charAt(0).toUpperCase()}${refName.slice(1)}`;
    expect(await call(sandbox, `POST ${line}`, { body })).toEqual(
      failure(400, 3, `invalid ${create}.${goName}: does not match the path`),
    );
    expect((await call(sandbox, `DELETE ${line}`, { body })).status).toBe(400);
    const lenient = await arrange({ bodyPathMismatch: 'path-wins' });
    expect((await call(lenient.sandbox, `POST ${lenient.line}`, { body })).body).toMatchObject({
      [`${item}${sort}`]: lenient.owner.embedded,
    });
  });

  test('are refused with a body that is null, malformed or has another key', async () => {
    const { sandbox, line } = await arrange();
    const other = sort === 'User' ? '{"appEntitlementRef":{}}' : '{"userRef":{}}';
    for (const body of ['null', '{', other, '{"roleSlug":"primary"}', `{"${refName}":{"name":"x"}}`]) {
      for (const method of ['POST', 'DELETE']) {
        expect((await call(sandbox, `${method} ${line}`, { body })).status).toBe(400);
      }
    }
  });

  test.each([
    ['400', failure(400, 3, `invalid ${create}.RoleSlug: unknown role`)],
    ['404', notFound],
    ['accept', expect.objectContaining({ status: 200 }) as unknown],
  ] as const)('of an unknown role are answered as the switch says: %s', async (unknownRole, expected) => {
    const { sandbox, line } = await arrange({ unknownRole });
    const unknown = line.replace('/primary/', '/r%C3%B4le%20%25/');
    expect(await call(sandbox, `POST ${unknown}`, { body: {} })).toEqual(expected);
  });

  test('are at most so many over all roles, the other sort apart', async () => {
    const { sandbox, line } = await arrange({ maxOwnersPerKind: 2 });
    const otherSort = addPossibleOwner(sandbox, sort === 'User' ? 'Entitlement' : 'User');
    expect((await call(sandbox, `POST ${base}/${otherSort.path}`)).status).toBe(200);
    expect((await call(sandbox, `POST ${line}`)).status).toBe(200);
    const deputy = line.replace('/primary/', '/invented-deputy/');
    expect((await call(sandbox, `POST ${deputy}`)).status).toBe(200);
    expect(await call(sandbox, `POST ${line.replace('/primary/', '/invented-auditor/')}`)).toEqual(
      failure(400, 9, `${kind.label} can have at most 2 ${sort.toLowerCase()} owners`),
    );
    expect((await call(sandbox, `POST ${line}`)).status).toBe(200);
  });

  test('are seen by reads after the lag', async () => {
    let now = nowMs;
    const { sandbox, line } = await arrange({ ownerLagSeconds: 60 }, { now: () => now });
    const count = async () =>
      ((await call(sandbox, `GET ${collection}`)).body as { list: unknown[] }).list.length;
    await call(sandbox, `POST ${line}`);
    now += 59_999;
    expect(await count()).toBe(0);
    expect((await call(sandbox, `GET ${line}`)).status).toBe(404);
    now += 1;
    expect(await count()).toBe(1);
    expect((await call(sandbox, `GET ${line}`)).status).toBe(kind.hasGet ? 200 : 404);
    await call(sandbox, `DELETE ${line}`);
    now += 59_999;
    expect(await count()).toBe(1);
    now += 1;
    expect(await count()).toBe(0);
  });

  test('need an object and an owner that exist', async () => {
    const { sandbox, line, owner } = await arrange({ deleteMissing: 'ok' });
    for (const id of Object.values(key)) {
      const elsewhere = collection.replace(id, unknownId);
      expect(await call(sandbox, `GET ${elsewhere}`)).toEqual(notFound);
      for (const method of ['POST', 'GET', 'DELETE']) {
        expect(await call(sandbox, `${method} ${line.replace(id, unknownId)}`)).toEqual(notFound);
      }
    }
    for (const id of Object.values(owner.ref)) {
      expect(await call(sandbox, `POST ${line.replace(id, unknownId)}`)).toEqual(notFound);
    }
  });

  test('are named by ids of the right form', async () => {
    const { sandbox, line, owner } = await arrange();
    for (const [name, id] of Object.entries(key)) {
      const goName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const search = sort === 'User' ? kind.searchUsers : `Search${kind.noun}EntitlementOwnersRequest`;
      expect(await call(sandbox, `POST ${line.replace(id, 'x')}`)).toEqual(
        failure(400, 3, `invalid ${create}.${goName}: ${malformedId}`),
      );
      expect(await call(sandbox, `GET ${collection.replace(id, 'x')}`)).toEqual(
        failure(400, 3, `invalid ${search}.${goName}: ${malformedId}`),
      );
    }
    for (const [name, id] of Object.entries(owner.ref)) {
      const goName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const [field, ref] =
        sort === 'User' ? ['UserRef', 'UserRef'] : ['AppEntitlementRef', 'AppEntitlementRef'];
      expect(await call(sandbox, `DELETE ${line.replace(id, '%C3%A9')}`)).toEqual(
        failure(
          400,
          3,
          `invalid Delete${kind.noun}${sort}OwnerRequest.${field}: embedded message failed validation | ` +
            `caused by: invalid ${ref}.${goName}: ${malformedId}`,
        ),
      );
    }
  });

  test('need the permission that is named for the operation', async () => {
    const { sandbox, line } = await arrange();
    const token = sandbox.issueToken({ permissions: [] });
    const denied = (rpc: string) =>
      failure(403, 7, `Permission denied, missing permission/${kind.service}.${rpc}`);
    expect(await call(sandbox, `GET ${collection}`, { token })).toEqual(denied(`Search${sort}Owners`));
    expect(await call(sandbox, `POST ${line}`, { token })).toEqual(denied(`Create${sort}Owner`));
    expect(await call(sandbox, `DELETE ${line}`, { token })).toEqual(denied(`Delete${sort}Owner`));
    if (kind.hasGet) expect(await call(sandbox, `GET ${line}`, { token })).toEqual(denied(`Get${sort}Owner`));
  });

  test('are printed though deleted, null when vanished, and blanked for whom may not see people', async () => {
    const { sandbox } = await arrange();
    const { store } = sandbox;
    const deletedAt = '2026-01-01T00:00:00Z';
    const seen = async (roleSlug: string, token?: string) => {
      const options = token === undefined ? {} : { token };
      const { body } = await call(sandbox, `GET ${collection}?role_slug=${roleSlug}`, options);
      return (body as { list: readonly object[] }).list;
    };
    const add = (roleSlug: string, id: string) => {
      if (sort === 'User') store.addUserOwner(kind.kind, keyOf(kind), { roleSlug, userId: id });
      else
        store.addEntitlementOwner(kind.kind, keyOf(kind), { roleSlug, appId: unknownId, entitlementId: id });
    };
    const embeddedAs = sort === 'User' ? 'user' : 'appEntitlement';
    const deleted =
      sort === 'User'
        ? store.addUser({ status: 'DELETED', email: 'gone@x.example', deletedAt })
        : store.addAppEntitlement({ appId: unknownId, deletedAt });
    add('primary', deleted.id);
    add('invented-deputy', unknownId);
    expect(await seen('primary')).toMatchObject([{ [embeddedAs]: deleted }]);
    expect(await seen('invented-deputy')).toMatchObject([{ [embeddedAs]: null }]);
    const [blanked] = await seen('primary', sandbox.issueToken({ hidesPeople: true }));
    expect(blanked).toMatchObject({
      [embeddedAs]: sort === 'User' ? { id: deleted.id, email: '', deletedAt: null } : deleted,
    });
  });

  test('come in pages of a size that is clamped or refused', async () => {
    const { sandbox } = await arrange();
    for (let index = 0; index < 12; index += 1) {
      await call(sandbox, `POST ${base}/${addPossibleOwner(sandbox, sort).path}`);
    }
    const page = async (query: string) =>
      (await call(sandbox, `GET ${collection}?${query}`)).body as { list: unknown[]; nextPageToken: string };
    const first = await page('page_size=3');
    expect(first.list).toHaveLength(10);
    expect((await page(`page_size=3&page_token=${first.nextPageToken}`)).list).toHaveLength(2);
    expect((await call(sandbox, `GET ${collection}?pageSize=10`)).status).toBe(400);
    const strict = await arrange({ pageSizeOutOfRange: '400' });
    expect((await call(strict.sandbox, `GET ${collection}?page_size=3`)).status).toBe(400);
  });
});

test('objects of different kinds are different, even where their ids are the same', async () => {
  const { store } = await arrangeKinds();
  const [appId, id] = [unknownId, unknownId];
  store.addUserOwner('connector', { appId, connectorId: id }, { roleSlug: 'primary', userId: id });
  expect(store.userOwnersOf('connector', { connectorId: id, appId })).toHaveLength(1);
  expect(store.userOwnersOf('appEntitlement', { appId, entitlementId: id })).toEqual([]);
  expect(store.userOwnersOf('appUser', { appId, userId: id })).toEqual([]);
});
