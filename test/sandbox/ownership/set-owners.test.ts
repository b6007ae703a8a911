import { describe, expect, test } from 'vitest';

import type { Behaviors } from '../../../src/sandbox/behaviors.ts';
import { call, failure, malformedId, unknownId } from '../call.ts';
import { addPossibleOwner, arrangeKinds, keyOf, kinds, nowMs } from './six-kinds.ts';

const createdAt = '2025-05-05T05:05:05Z';

describe.each(kinds)('setting the owners of $label', (kind) => {
  async function arrange(switches: Partial<Behaviors> = {}, now = () => nowMs) {
    const sandbox = await arrangeKinds(switches, { now });
    const { store } = sandbox;
    const users = ['Ada', 'Bo'].map((name) => addPossibleOwner(sandbox, 'User', name).ref);
    const owning = store.addApp();
    const entitlements = ['Leads', 'Admins'].map((displayName) => {
      return { appId: owning.id, id: store.addAppEntitlement({ appId: owning.id, displayName }).id };
    });
    const key = keyOf(kind);
    for (const roleSlug of ['primary', 'invented-deputy']) {
      store.addUserOwner(kind.kind, key, { roleSlug, userId: users[0]?.id ?? '', createdAt });
      const [first = { appId: '', id: '' }] = entitlements;
      const owner = { roleSlug, appId: first.appId, entitlementId: first.id, createdAt };
      store.addEntitlementOwner(kind.kind, key, owner);
    }
    return {
      sandbox,
      users,
      entitlements,
      set: (body: unknown) => call(sandbox, `PUT ${kind.base}`, { body }),
      /** Who owns it under a role now. */
      state: (roleSlug: string) => ({
        users: store
          .userOwnersOf(kind.kind, key)
          .filter((owner) => owner.roleSlug === roleSlug)
          .map(({ userId }) => userId),
        entitlements: store
          .entitlementOwnersOf(kind.kind, key)
          .filter((owner) => owner.roleSlug === roleSlug)
          .map(({ entitlementId }) => entitlementId),
      }),
      userOwners: () => store.userOwnersOf(kind.kind, key),
    };
  }

  test('replaces those of the role and of no other', async () => {
    const { users, entitlements, set, state } = await arrange();
    const before = state('invented-deputy');
    const [, user] = users;
    const [, entitlement] = entitlements;
    const body = { roleSlug: 'primary', userRefs: [user, user], appEntitlementRefs: [entitlement] };
    expect(await set(body)).toEqual({ status: 200, body: {} });
    expect(state('primary')).toEqual({ users: [user?.id], entitlements: [entitlement?.id] });
    expect(state('invented-deputy')).toEqual(before);
  });

  test('keeps the time of owners that stay, and clears with empty lists', async () => {
    const { users, set, state, userOwners } = await arrange();
    await set({ roleSlug: 'primary', userRefs: users, appEntitlementRefs: [] });
    expect(userOwners()).toContainEqual({ roleSlug: 'primary', userId: users[0]?.id, createdAt });
    expect(state('primary')).toEqual({ users: users.map(({ id }) => id), entitlements: [] });
    await set({ roleSlug: 'primary', userRefs: [], appEntitlementRefs: [] });
    expect(state('primary')).toEqual({ users: [], entitlements: [] });
  });

  test('clears a half that is not mentioned, or keeps it', async () => {
    for (const omitted of [{}, { appEntitlementRefs: null }]) {
      const clearing = await arrange({ setOmittedList: 'clear' });
      await clearing.set({ roleSlug: 'primary', userRefs: clearing.users, ...omitted });
      expect(clearing.state('primary').entitlements).toEqual([]);
      const keeping = await arrange({ setOmittedList: 'keep' });
      const { entitlements } = keeping.state('primary');
      await keeping.set({ roleSlug: 'primary', userRefs: [], ...omitted });
      expect(keeping.state('primary')).toEqual({ users: [], entitlements });
    }
  });

  test('changes nothing at all when one of the new owners is unknown', async () => {
    const { users, entitlements, set, state } = await arrange();
    const before = state('primary');
    const unknown = { appId: entitlements[0]?.appId, id: unknownId };
    for (const refs of [
      { userRefs: [users[1], { id: unknownId }], appEntitlementRefs: entitlements },
      { userRefs: users, appEntitlementRefs: [unknown] },
    ]) {
      expect(await set({ roleSlug: 'primary', ...refs })).toEqual(failure(404, 5, 'not found'));
    }
    expect(state('primary')).toEqual(before);
  });

  test('refuses more than the limit, owners of other roles counted', async () => {
    const { users, entitlements, set } = await arrange({ maxOwnersPerKind: 2 });
    const limit = (sort: string) => failure(400, 9, `${kind.label} can have at most 2 ${sort} owners`);
    expect(await set({ roleSlug: 'primary', userRefs: users })).toEqual(limit('user'));
    expect(await set({ roleSlug: 'primary', appEntitlementRefs: entitlements })).toEqual(
      limit('entitlement'),
    );
    expect((await set({ roleSlug: 'primary', userRefs: users.slice(1) })).status).toBe(200);
  });

  test('obeys the switch for unknown roles', async () => {
    const unknown = { roleSlug: 'nobody-has-it', userRefs: [] };
    const refused = failure(400, 3, `invalid ${kind.set}.RoleSlug: unknown role`);
    expect(await (await arrange()).set(unknown)).toEqual(refused);
    expect((await (await arrange({ unknownRole: '404' })).set(unknown)).status).toBe(404);
    expect((await (await arrange({ unknownRole: 'accept' })).set(unknown)).status).toBe(200);
  });

  const inRef = (ref: string) => `embedded message failed validation | caused by: invalid ${ref}`;

  test.each<[unknown, string]>([
    [{}, `invalid ${kind.set}.RoleSlug: value length must be at least 1 runes`],
    [
      { roleSlug: 'primary', userRefs: [{ id: 'x' }] },
      `invalid ${kind.set}.UserRefs[0]: ${inRef('UserRef.Id')}: ${malformedId}`,
    ],
    [
      { roleSlug: 'primary', appEntitlementRefs: [{ id: unknownId }] },
      `invalid ${kind.set}.AppEntitlementRefs[0]: ${inRef('AppEntitlementRef.AppId')}: ${malformedId}`,
    ],
    [{ userIds: [] }, 'failed to unmarshal body: proto: unknown field "userIds"'],
    [{ appId: unknownId }, 'failed to unmarshal body: proto: unknown field "appId"'],
    ['null', 'failed to unmarshal body: proto: syntax error: unexpected token null'],
  ])('refuses %j', async (body, message) => {
    expect(await (await arrange()).set(body)).toEqual(failure(400, 3, message));
  });

  test('needs an object that exists, and ids of the right form', async () => {
    const { sandbox } = await arrange();
    for (const [name, id] of Object.entries(kind.key)) {
      const body = { roleSlug: 'primary' };
      const goName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      expect((await call(sandbox, `PUT ${kind.base.replace(id, unknownId)}`, { body })).status).toBe(404);
      expect(await call(sandbox, `PUT ${kind.base.replace(id, 'x')}`, { body })).toEqual(
        failure(400, 3, `invalid ${kind.set}.${goName}: ${malformedId}`),
      );
    }
  });

  test('needs the permission that is named for it', async () => {
    const { sandbox } = await arrange();
    const token = sandbox.issueToken({ permissions: [] });
    expect(await call(sandbox, `PUT ${kind.base}`, { token })).toEqual(
      failure(403, 7, `Permission denied, missing permission/${kind.service}.Set`),
    );
  });

  test('is seen by reads after the lag, all at once', async () => {
    let now = nowMs;
    const { sandbox, users, set } = await arrange({ ownerLagSeconds: 60 }, () => now);
    const seen = async () => {
      const { body } = await call(sandbox, `GET ${kind.base}/users?role_slug=primary`);
      return (body as { list: readonly { user: { id: string } }[] }).list.map(({ user }) => user.id);
    };
    await set({ roleSlug: 'primary', userRefs: users.slice(1) });
    now += 59_999;
    expect(await seen()).toEqual([users[0]?.id]);
    now += 1;
    expect(await seen()).toEqual([users[1]?.id]);
  });
});
