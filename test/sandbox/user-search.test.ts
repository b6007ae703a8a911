import { expect, test } from 'vitest';

import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { call, failure, malformedId, unknownId } from './call.ts';

const managerId = '2ManagerManagerManagerMan00';
const roleId = '2RoleRoleRoleRoleRoleRole00';
const directoryId = '2DirectoryDirectoryDirect00';
const adaId = '2AdaAdaAdaAdaAdaAdaAdaAda00';
const zoeId = '2ZoeZoeZoeZoeZoeZoeZoeZoe00';
const botId = '2BotBotBotBotBotBotBotBot00';
const goneId = '2GoneGoneGoneGoneGoneGone00';

async function arrange(): Promise<Sandbox> {
  const sandbox = await createSandbox({ seed: 'empty' });
  const { addUser } = sandbox.store;
  const human = { type: 'USER_TYPE_HUMAN', origin: 'USER_ORIGIN_DIRECTORY', status: 'ENABLED' };
  addUser({
    ...human,
    id: adaId,
    displayName: 'Ada Brandt',
    email: 'ada@x.example',
    emails: ['ada@x.example', 'brandt@y.example'],
    department: 'Finance',
    jobTitle: 'Accountant',
    managerIds: [managerId],
    roleIds: [roleId],
    directoryIds: [directoryId],
    delegatedUserId: zoeId,
  });
  addUser({ ...human, id: zoeId, displayName: 'Zoë Łukasiak', department: 'Legal', status: 'DISABLED' });
  addUser({
    id: botId,
    displayName: 'Bot',
    type: 'USER_TYPE_SERVICE',
    origin: 'USER_ORIGIN_LOCAL',
    status: 'ENABLED',
  });
  addUser({ ...human, id: goneId, displayName: 'Gone', status: 'DELETED', department: 'Finance' });
  return sandbox;
}

interface SearchAnswer {
  readonly list: readonly { readonly userId: string }[];
}

async function search(sandbox: Sandbox, body: unknown) {
  const answer = await call(sandbox, 'POST /api/v1/search/users', { body });
  return (answer.body as SearchAnswer).list.map(({ userId }) => userId).sort();
}

test.each<[object, readonly string[]]>([
  [{}, [adaId, botId, zoeId]],
  [{ refs: [{ id: adaId }, { id: unknownId }, { id: adaId }] }, [adaId]],
  [{ refs: null, query: null }, [adaId, botId, zoeId]],
  [{ ids: [zoeId] }, [zoeId]],
  [{ refs: [{ id: adaId }], ids: [zoeId] }, []],
  [{ excludeIds: [zoeId, botId] }, [adaId]],
  [{ query: 'zoe lukas' }, [zoeId]],
  [{ query: 'BRANDT@Y' }, [adaId]],
  [{ query: 'nobody' }, []],
  [{ email: 'ada@x.example' }, [adaId]],
  [{ email: 'ada@x' }, []],
  [{ userStatuses: ['ENABLED'] }, [adaId, botId]],
  [{ userStatuses: ['DISABLED', 'DELETED'] }, [goneId, zoeId]],
  [{ departments: ['Finance', 'Legal'] }, [adaId, zoeId]],
  [{ departments: ['Finance'], userStatuses: ['DELETED'] }, [goneId]],
  [{ jobTitles: ['Accountant'] }, [adaId]],
  [{ managerIds: [unknownId, managerId] }, [adaId]],
  [{ roleIds: [roleId] }, [adaId]],
  [{ delegatedUserIds: [zoeId] }, [adaId]],
  [{ delegateStatus: 'DELEGATE_STATUS_HAS_DELEGATE' }, [adaId]],
  [{ delegateStatus: 'DELEGATE_STATUS_NO_DELEGATE' }, [botId, zoeId]],
  [{ isDelegate: true }, [zoeId]],
  [{ isDelegate: false }, [adaId, botId, zoeId]],
  [{ origins: ['USER_ORIGIN_LOCAL'] }, [botId]],
  [{ sourceAppIds: [directoryId] }, [adaId]],
  [{ origins: ['USER_ORIGIN_LOCAL'], sourceAppIds: [directoryId] }, [adaId, botId]],
  [{ excludeOrigins: ['USER_ORIGIN_LOCAL'] }, [adaId, zoeId]],
  [{ excludeTypes: ['USER_TYPE_HUMAN'] }, [botId]],
  [{ expandMask: { paths: ['*'] }, ids: [adaId] }, [adaId]],
])('a search for %j finds %j', async (body, found) => {
  expect(await search(await arrange(), body)).toEqual([...found].sort());
});

test('a search without a body is a search without filters', async () => {
  const { status } = await call(await arrange(), 'POST /api/v1/search/users');
  expect(status).toBe(200);
});

test('a mask is accepted and expands nothing', async () => {
  const answer = await call(await arrange(), 'POST /api/v1/search/users', {
    body: { refs: [{ id: adaId }], expandMask: { paths: ['manager_ids', 'delegated_user_id'] } },
  });
  expect(answer.body).toMatchObject({ expanded: [], list: [{ managersPath: '', delegatedUserPath: '' }] });
});

const inRef = 'embedded message failed validation | caused by: invalid UserRef.Id';

test.each<[unknown, string]>([
  [{ refs: [{ id: adaId }, { id: 'x' }] }, `invalid SearchUsersRequest.Refs[1]: ${inRef}: ${malformedId}`],
  [{ refs: [{}] }, `invalid SearchUsersRequest.Refs[0]: ${inRef}: ${malformedId}`],
  [{ excludeIds: [''] }, `invalid SearchUsersRequest.ExcludeIds[0]: ${malformedId}`],
  [{ managerIds: ['..'] }, `invalid SearchUsersRequest.ManagerIds[0]: ${malformedId}`],
])('refuses the malformed id in %j', async (body, message) => {
  const answer = await call(await arrange(), 'POST /api/v1/search/users', { body });
  expect(answer).toEqual(failure(400, 3, message));
});

test.each<[unknown, string]>([
  ['null', 'syntax error: unexpected token null'],
  ['[]', 'syntax error: unexpected token []'],
  ['{"refs":', 'syntax error: unexpected token {"refs":'],
  [{ ref: [] }, 'unknown field "ref"'],
  [{ refs: [{ userId: adaId }] }, 'unknown field "userId"'],
  [{ page_size: 10 }, 'unknown field "page_size"'],
  ['{"__proto__":1}', 'unknown field "__proto__"'],
  [{ refs: {} }, 'invalid value for repeated field refs: {}'],
  [{ refs: [null] }, 'invalid value for repeated field refs: null'],
  [{ query: 1 }, 'invalid value for string field query: 1'],
  [{ isDelegate: 'true' }, 'invalid value for bool field isDelegate: "true"'],
  [{ pageSize: 10.5 }, 'invalid value for int32 field pageSize: 10.5'],
  [{ pageSize: 2 ** 31 }, 'invalid value for int32 field pageSize: 2147483648'],
  [{ userStatuses: ['ENABLD'] }, 'invalid value for enum field userStatuses: "ENABLD"'],
  [{ expandMask: 'manager_ids' }, 'syntax error: unexpected token "manager_ids"'],
])('refuses the body %j', async (body, reason) => {
  const answer = await call(await arrange(), 'POST /api/v1/search/users', { body });
  expect(answer).toEqual(failure(400, 3, `failed to unmarshal body: proto: ${reason}`));
});
