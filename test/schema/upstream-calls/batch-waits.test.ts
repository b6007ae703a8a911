import { expect, test } from 'vitest';
import { defaultCallLimits } from '../../../src/c1/client/call-limits.ts';
import type { Store } from '../../../src/sandbox/store/store.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';
import { heldGateway } from './held-sandbox.ts';
import { named } from './edges/tenant.ts';

const list = 'GET /api/v2/apps/{App}/owners/users?page_size=25';
const fullList = 'GET /api/v2/apps/{App}/owners/users?page_size=100';
const lookup = (name: string) => `GET /api/v1/users/{${name}}`;
const search = 'POST /api/v1/search/users';
const searchPath = '/api/v1/search/users';

const listPath = (number: number) => `${idOf('App', number)}/owners/users`;

/** Makes a person with a manager the owner of an app. */
function addOwner(store: Store, app: number, owner: number): void {
  const managerIds = [store.addUser(named('Manager', owner)).id];
  const { id: userId } = store.addUser({ ...named('Owner', owner), managerIds });
  store.addUserOwner('app', { appId: idOf('App', app) }, { roleSlug: 'primary', userId });
}

/** So many apps with an owner each, who has a manager. */
function addApps(store: Store, count: number): void {
  for (const number of range(count)) {
    store.addApp(named('App', number));
    addOwner(store, number, number);
  }
}

const limits = { timeout: 5_000 };
const owners = (app: number, size = 25) => `appUserOwners(appId: "${idOf('App', app)}", first: ${size})`;
const managerOf = (number: number) => ({ managers: [{ displayName: `Manager ${number}` }] });

test('a lookup by key is sent at once beside a list', limits, async () => {
  const { store, send, calls, arrived, release } = await heldGateway();
  addApps(store, 1);
  const sent = send(`{ app(id: "${idOf('App')}") { displayName } ${owners(0)} { nodes { roleSlug } } }`);

  await arrived(2);
  expect(calls.toSorted()).toEqual(['GET /api/v1/apps/{App}', list]);

  release(listPath(0));
  release('/api/v1/apps/');
  expect(await sent).toEqual({
    data: { app: { displayName: 'App 0' }, appUserOwners: { nodes: [{ roleSlug: 'primary' }] } },
  });
});

test('a chain of managers is not held back by a list beside it', limits, async () => {
  const { store, send, calls, arrived, release } = await heldGateway();
  addApps(store, 1);
  const kinds = ['User', 'First', 'Second', 'Third', 'Fourth'];
  for (const [place, kind] of kinds.entries()) {
    const next = kinds[place + 1];
    store.addUser({ ...named(kind, 0), managerIds: next === undefined ? [] : [idOf(next)] });
  }
  const chain = `${'managers { '.repeat(4)}displayName${' }'.repeat(4)}`;
  const sent = send(`{ user(id: "${idOf('User')}") { ${chain} } ${owners(0)} { nodes { roleSlug } } }`);

  await arrived(2);
  for (const [place, kind] of kinds.entries()) {
    release(`/users/${idOf(kind)}`);
    if (place < kinds.length - 1) await arrived(place + 3);
  }
  expect(calls.slice(0, 2).toSorted()).toEqual([lookup('User'), list]);
  expect(calls.slice(2)).toEqual(kinds.slice(1).map(lookup));

  release(listPath(0));
  const managers = [{ displayName: 'Fourth 0' }];
  expect(await sent).toEqual({
    data: {
      user: { managers: [{ managers: [{ managers: [{ managers }] }] }] },
      appUserOwners: { nodes: [{ roleSlug: 'primary' }] },
    },
  });
});

test.each([25, 16])(
  'the managers of the owners of 25 apps are one call when the lists end one by one, %i of them in flight',
  limits,
  async (atOnce) => {
    const { store, send, calls, arrived, release, settle } = await heldGateway({ maxConcurrent: 2 * atOnce }); // one caller has half of them
    addApps(store, 25);
    const nodes = 'nodes { userOwners { nodes { user { managers { displayName } } } } }';
    const sent = send<{ apps: { nodes: object[] } }, object>(`{ apps(first: 25) { ${nodes} } }`);
    await arrived(1);
    release('/search/apps');

    for (const number of range(25)) {
      await arrived(1 + Math.min(25, atOnce + number));
      release('/owners/users');
      await settle();
      expect(calls.filter((call) => call === search)).toEqual(number < 24 ? [] : [search]);
    }
    release(searchPath);

    const { data, errors } = await sent;
    expect(errors).toBeUndefined();
    const expected = range(25).map((number) => ({ userOwners: { nodes: [{ user: managerOf(number) }] } }));
    expect(data?.apps.nodes).toHaveLength(25);
    expect(data?.apps.nodes).toEqual(expect.arrayContaining(expected));
    expect(calls).toEqual(['POST /api/v1/search/apps', ...range(25).map(() => list), search]);
  },
);

test('a full batch is sent at once, and what is left over waits', limits, async () => {
  const { store, send, calls, arrived, release, settle } = await heldGateway();
  for (const app of [0, 1]) store.addApp(named('App', app));
  for (const owner of range(100)) addOwner(store, 0, owner);
  addOwner(store, 1, 100);
  const nodes = 'nodes { user { managers { displayName } delegatedUser { displayName } } }';
  store.addUser({
    ...named('Owner', 0),
    managerIds: [idOf('Manager', 0)],
    delegatedUserId: idOf('Manager', 100),
  });
  const sent = send(`{ a: ${owners(0, 100)} { ${nodes} } b: ${owners(1, 100)} { ${nodes} } }`);
  await arrived(2);

  release(listPath(0));
  await arrived(3);
  await settle();
  expect(calls).toEqual([fullList, fullList, search]);

  release(listPath(1));
  await arrived(4);
  expect(calls.slice(3)).toEqual([lookup('Manager')]);
  release(searchPath);
  release('/api/v1/users/');
  expect((await sent).errors).toBeUndefined();
});

test(
  'a call that hangs holds back a batch for a while, and what comes of the batch not at all',
  limits,
  async () => {
    const { batchPatience } = defaultCallLimits;
    const { store, send, calls, arrived, release } = await heldGateway({ batchPatience });
    addApps(store, 2);
    store.addUser({ ...named('Manager', 0), managerIds: [store.addUser(named('Boss', 0)).id] });
    const nodes = 'nodes { user { managers { managers { displayName } } } }';
    const sent = send(`{ a: ${owners(0)} { ${nodes} } b: ${owners(1)} { ${nodes} } }`);
    await arrived(2);

    release(listPath(0));
    await arrived(3);
    release('/api/v1/users/');
    await arrived(4);
    expect(calls).toEqual([list, list, lookup('Manager'), lookup('Boss')]);

    release('/api/v1/users/');
    release(listPath(1));
    await arrived(5);
    release('/api/v1/users/');
    expect((await sent).errors).toBeUndefined();
  },
);

test(
  'without an end of its patience a batch waits for a call like the one that led to it',
  limits,
  async () => {
    const { store, send, calls, arrived, release, settle } = await heldGateway();
    addApps(store, 2);
    const nodes = 'nodes { user { managers { displayName } } }';
    const sent = send(`{ a: ${owners(0)} { ${nodes} } b: ${owners(1)} { ${nodes} } }`);
    await arrived(2);

    release(listPath(0));
    await settle();
    expect(calls).toEqual([list, list]);

    release(listPath(1));
    await arrived(3);
    release(searchPath);
    expect(await sent).toEqual({
      data: { a: { nodes: [{ user: managerOf(0) }] }, b: { nodes: [{ user: managerOf(1) }] } },
    });
    expect(calls).toEqual([list, list, search]);
  },
);
