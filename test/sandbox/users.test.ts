import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const create = () => createSandbox({ seed: 'empty' });

test('prints every field of a user, the unset ones too', async () => {
  const sandbox = await create();
  const { id } = sandbox.store.addUser({ displayName: 'Ebele Osei' });
  const { body } = await call(sandbox, `GET /api/v1/users/${id}`);
  expect(body).toEqual({
    userView: {
      user: {
        id,
        displayName: 'Ebele Osei',
        username: '',
        usernames: [],
        usernameSources: [],
        email: '',
        emails: [],
        emailSources: [],
        employeeIds: [],
        employeeIdSources: [],
        department: '',
        departmentSources: [],
        jobTitle: '',
        jobTitleSources: [],
        employmentStatus: '',
        employmentStatusSources: [],
        employmentType: '',
        employmentTypeSources: [],
        status: 'UNKNOWN',
        directoryStatus: 'UNKNOWN',
        directoryStatusSources: [],
        type: 'USER_TYPE_UNSPECIFIED',
        origin: 'USER_ORIGIN_UNSPECIFIED',
        managerIds: [],
        managerSources: [],
        directoryIds: [],
        roleIds: [],
        delegatedUserId: '',
        profile: null,
        createdAt: null,
        updatedAt: null,
        deletedAt: null,
      },
      userId: id,
      rolesPath: '',
      managersPath: '',
      delegatedUserPath: '',
      directoriesPath: '',
      objectPermissions: null,
    },
    expanded: [],
  });
});

test('hides all but id and name from a caller without the right to see users, as if the rest were unset', async () => {
  const sandbox = await create();
  const shown = sandbox.store.addUser({ displayName: 'Ebele Osei' });
  const { id } = sandbox.store.addUser({
    ...shown,
    status: 'ENABLED',
    email: 'e@x.example',
    profile: { a: 1 },
  });
  const token = sandbox.issueToken({ hidesPeople: true });
  const { body } = await call(sandbox, `GET /api/v1/users/${id}`, { token });
  expect(body).toMatchObject({ userView: { user: shown, userId: id } });
});

test('gives a deleted user by id but leaves it out of the list, unless the switch says otherwise', async () => {
  for (const searchIncludesDeletedUsers of [false, true]) {
    const sandbox = await createSandbox({ seed: 'empty', switches: { searchIncludesDeletedUsers } });
    const { id } = sandbox.store.addUser({ status: 'DELETED', deletedAt: '2026-01-01T00:00:00Z' });
    const listed = searchIncludesDeletedUsers ? [{ userId: id }] : [];
    expect((await call(sandbox, `GET /api/v1/users/${id}`)).status).toBe(200);
    expect((await call(sandbox, 'GET /api/v1/users')).body).toMatchObject({ list: listed });
    expect(
      (await call(sandbox, 'POST /api/v1/search/users', { body: { refs: [{ id }] } })).body,
    ).toMatchObject({
      list: listed,
    });
  }
});

test('answers 404 for an unknown id and 400 for a malformed one', async () => {
  const sandbox = await create();
  expect(await call(sandbox, `GET /api/v1/users/${unknownId}`)).toEqual(failure(404, 5, 'not found'));
  for (const id of ['x', 'a%20b', 'J%C3%BCrgen', `${unknownId}0`, `${unknownId}%0A`]) {
    expect(await call(sandbox, `GET /api/v1/users/${id}`)).toEqual(
      failure(400, 3, `invalid UserServiceGetRequest.Id: ${malformedId}`),
    );
  }
});
