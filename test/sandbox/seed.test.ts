import { expect, test } from 'vitest';

import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { seedCompany, exampleIds } from '../../src/sandbox/seed/company.ts';
import { createStore, type Store } from '../../src/sandbox/store/store.ts';
import type { User } from '../../src/sandbox/rows/user.ts';
import { call } from './call.ts';

function company(): Store {
  const store = createStore(() => 0);
  seedCompany(store);
  return store;
}

const isEmployed = ({ status }: User) => status === 'ENABLED';

test('the company has 3,000 users and 100 apps, three of them directories, with ids of the right form', () => {
  const store = company();
  expect(store.users()).toHaveLength(3_000);
  expect(store.apps()).toHaveLength(100);
  expect(store.apps().filter(({ isDirectory }) => isDirectory)).toHaveLength(3);
  for (const { id } of [...store.users(), ...store.apps()]) expect(id).toMatch(/^[a-zA-Z0-9]{27}$/);
});

test('the company is the same on every start', () => {
  const [one, other] = [company(), company()];
  expect(one.users()).toEqual(other.users());
  expect(one.apps()).toEqual(other.apps());
  for (const { id } of one.apps()) expect(one.ownersOf(id)).toEqual(other.ownersOf(id));
});

test('managers, directories and delegates exist, and every line of managers ends at one chief', () => {
  const store = company();
  const isUser = (id: string) => store.user(id) !== undefined;
  const humans = store.users().filter(({ type }) => type === 'USER_TYPE_HUMAN');
  const chiefs = humans.filter(({ managerIds }) => managerIds.length === 0);
  expect(chiefs).toHaveLength(1);
  for (const user of humans) {
    expect([...user.managerIds, user.delegatedUserId || user.id].every(isUser)).toBe(true);
    expect(new Set([user.id, ...user.managerIds]).size).toBe(user.managerIds.length + 1);
    expect(user.delegatedUserId).not.toBe(user.id);
    expect(user.directoryIds.every((appId) => store.app(appId)?.isDirectory)).toBe(true);
    expect(user.departmentSources.map(({ appId }) => appId)).toEqual(user.directoryIds);
    let top = user;
    for (let steps = 0; steps < 6; steps += 1) top = store.user(top.managerIds[0] ?? top.id) ?? top;
    expect(top).toBe(chiefs[0]);
  }
});

test('no two people share an address', () => {
  const emails = company()
    .users()
    .flatMap((user) => user.emails);
  expect(new Set(emails).size).toBe(emails.length);
});

test('the company has what makes life hard', () => {
  const users = company().users();
  const having = (test: (user: User) => boolean) => users.filter(test).length;
  expect(having(({ status }) => status === 'DISABLED')).toBeGreaterThan(10);
  expect(having(({ status, deletedAt }) => status === 'DELETED' && deletedAt !== null)).toBeGreaterThan(10);
  expect(having(({ emails }) => emails.length > 1)).toBeGreaterThan(100);
  expect(having(({ managerIds }) => managerIds.length > 1)).toBeGreaterThan(10);
  expect(having(({ type }) => type === 'USER_TYPE_SERVICE')).toBe(12);
  expect(having(({ type }) => type === 'USER_TYPE_AGENT')).toBe(3);
  expect(having(({ origin }) => origin === 'USER_ORIGIN_FEDERATED')).toBe(1);
});

test('apps have up to six owners, one of them a deleted user, and one app has none', () => {
  const store = company();
  const counts = store.apps().map(({ id }) => store.ownersOf(id).length);
  expect(counts.filter((count) => count === 0)).toHaveLength(1);
  expect(Math.max(...counts)).toBe(6);
  const owners = store.apps().flatMap(({ id }) => store.ownersOf(id));
  expect(owners.filter(({ userId }) => store.user(userId)?.status === 'DELETED')).toHaveLength(1);
  expect(new Set(owners.map(({ roleSlug }) => roleSlug))).toEqual(store.roleSlugs);
});

test('the well-known user does not own the well-known app, and everybody around them is employed', () => {
  const store = company();
  const user = store.user(exampleIds.userId);
  const owners = store.ownersOf(exampleIds.appId).flatMap(({ userId }) => store.user(userId) ?? []);
  const managers = [user, ...owners].flatMap(
    (person) => person?.managerIds.map((id) => store.user(id)) ?? [],
  );
  expect(user?.displayName).toBe(exampleIds.userDisplayName);
  expect(user?.departmentSources.length).toBeGreaterThan(0);
  expect(store.app(exampleIds.appId)?.displayName).toBe(exampleIds.appDisplayName);
  expect(owners).toHaveLength(3);
  expect(owners).not.toContain(user);
  expect(managers.length).toBeGreaterThan(3);
  expect(managers.every((manager) => manager && isEmployed(manager))).toBe(true);
});

test('the first example works: creating the well-known ownership answers with the user', async () => {
  const sandbox = await createSandbox();
  const { appId, roleSlug, userId, userDisplayName } = exampleIds;
  const line = `POST /api/v2/apps/${appId}/owners/users/${roleSlug}/${userId}`;
  const { status, body } = await call(sandbox, line, { body: { userRef: { id: userId } } });
  expect(status).toBe(200);
  expect(body).toMatchObject({ appOwnerUser: { appId, roleSlug, user: { displayName: userDisplayName } } });
});
