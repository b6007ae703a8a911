import { expect, test } from 'vitest';

import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Behaviors } from '../../src/sandbox/behaviors.ts';
import { call, failure } from './call.ts';

async function arrange(count: number, switches: Partial<Behaviors> = {}) {
  const sandbox = await createSandbox({ seed: 'empty', switches });
  const ids = Array.from({ length: count }, () => sandbox.store.addUser({ department: 'Legal' }).id);
  return { sandbox, ids };
}

interface UserPage {
  readonly list: readonly { readonly userId: string }[];
  readonly nextPageToken: string;
}

async function page(sandbox: Sandbox, body: object): Promise<UserPage> {
  return (await call(sandbox, 'POST /api/v1/search/users', { body })).body as UserPage;
}

async function allPages(sandbox: Sandbox, body: object): Promise<readonly UserPage[]> {
  const pages = [await page(sandbox, body)];
  for (let token = pages[0]?.nextPageToken; token; token = pages.at(-1)?.nextPageToken) {
    pages.push(await page(sandbox, { ...body, pageToken: token }));
  }
  return pages;
}

const idsOf = (pages: readonly UserPage[]) => pages.flatMap(({ list }) => list.map(({ userId }) => userId));
const sizesOf = (pages: readonly UserPage[]) => pages.map(({ list }) => list.length);

test.each([
  [undefined, 25],
  [0, 25],
  [-1, 10],
  [1, 10],
  [10, 10],
  [25, 25],
  [100, 100],
  [101, 100],
])('a requested page of %s has %i rows', async (pageSize, rows) => {
  const { sandbox } = await arrange(120);
  expect((await page(sandbox, { pageSize })).list).toHaveLength(rows);
});

test('refuses sizes out of range where the tenant does so', async () => {
  const { sandbox } = await arrange(1, { pageSizeOutOfRange: '400' });
  for (const pageSize of [-1, 1, 9, 101]) {
    expect(await call(sandbox, 'POST /api/v1/search/users', { body: { pageSize } })).toEqual(
      failure(400, 3, 'invalid SearchUsersRequest.PageSize: value must be inside range [10, 100]'),
    );
  }
  for (const pageSize of [0, 10, 100])
    expect(await page(sandbox, { pageSize })).toMatchObject({ list: [{}] });
});

test.each([
  [0, [0]],
  [1, [1]],
  [10, [10]],
  [11, [10, 1]],
  [30, [10, 10, 10]],
])('%i rows come in pages of %j, each row once', async (count, sizes) => {
  const { sandbox, ids } = await arrange(count);
  const pages = await allPages(sandbox, { pageSize: 10 });
  expect(sizesOf(pages)).toEqual(sizes);
  expect(idsOf(pages).toSorted()).toEqual(ids.toSorted());
});

test('a page may exceed the requested size, and still no row is lost or doubled', async () => {
  const { sandbox, ids } = await arrange(30, { pageOvershoot: 3 });
  const pages = await allPages(sandbox, { pageSize: 10 });
  expect(sizesOf(pages)).toEqual([13, 13, 4]);
  expect(idsOf(pages).toSorted()).toEqual(ids.toSorted());
});

test('an empty page with a token may stand before each page, and no token comes twice', async () => {
  const { sandbox, ids } = await arrange(15, { emptyPages: true });
  const pages = await allPages(sandbox, { pageSize: 10 });
  expect(sizesOf(pages)).toEqual([0, 10, 0, 5]);
  expect(idsOf(pages).toSorted()).toEqual(ids.toSorted());
  expect(new Set(pages.map(({ nextPageToken }) => nextPageToken)).size).toBe(4);
});

test('the order is the same for the same filters, another for others, and not that of making', async () => {
  const { sandbox, ids } = await arrange(50);
  const plain = idsOf([await page(sandbox, { pageSize: 100 })]);
  expect(idsOf(await allPages(sandbox, { pageSize: 10 }))).toEqual(plain);
  expect(plain).not.toEqual(ids);
  const filtered = idsOf([await page(sandbox, { pageSize: 100, departments: ['Legal'] })]);
  expect(filtered.toSorted()).toEqual(plain.toSorted());
  expect(filtered).not.toEqual(plain);
});

test('the size may change from page to page', async () => {
  const { sandbox, ids } = await arrange(40);
  const first = await page(sandbox, { pageSize: 10 });
  const rest = await page(sandbox, { pageSize: 100, pageToken: first.nextPageToken });
  expect(idsOf([first, rest]).toSorted()).toEqual(ids.toSorted());
});

test('refuses a token of other filters, of another list, and one that it never gave', async () => {
  const { sandbox } = await arrange(30);
  const { nextPageToken } = await page(sandbox, {});
  const refused = failure(400, 3, 'invalid page token');
  const search = (body: object) => call(sandbox, 'POST /api/v1/search/users', { body });
  expect(await search({ departments: ['Legal'], pageToken: nextPageToken })).toEqual(refused);
  expect(await call(sandbox, `GET /api/v1/users?page_token=${nextPageToken}`)).toEqual(refused);
  for (const pageToken of ['x', `${nextPageToken}x`, nextPageToken.slice(1), 'MjU', 'LTEuMC4']) {
    expect(await search({ pageToken })).toEqual(refused);
  }
});

test('GET lists take size and token from the query, in snake case', async () => {
  const { sandbox, ids } = await arrange(15);
  const first = (await call(sandbox, 'GET /api/v1/users?page_size=10')).body as UserPage;
  const line = `GET /api/v1/users?page_size=10&page_token=${first.nextPageToken}`;
  const second = (await call(sandbox, line)).body as UserPage;
  expect(idsOf([first, second]).toSorted()).toEqual(ids.toSorted());
  expect(second.nextPageToken).toBe('');
});

test('refuses a query parameter that is unknown or not a number', async () => {
  const { sandbox } = await arrange(1);
  for (const query of ['limit=10', 'pageSize=10', 'page_size=ten', 'page_size=']) {
    expect((await call(sandbox, `GET /api/v1/users?${query}`)).status).toBe(400);
  }
});
