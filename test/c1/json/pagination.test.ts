import { expect, test } from 'vitest';
import {
  slicePage,
  readAllPages,
  readPage,
  type Page,
  type PageRequest,
} from '../../../src/c1/json/pagination.ts';
import { ResponseScope } from '../../../src/c1/json/response-scope.ts';
import { nullableString } from '../../../src/c1/json/decoders.ts';
import { failureOf } from '../failure.ts';

/** A listing of these pages by token, the first without one, and the requests that it received. */
function listing(pages: Readonly<Record<string, Page<string>>>) {
  const requests: PageRequest[] = [];
  const readOne = (request: PageRequest): Promise<Page<string>> => {
    requests.push(request);
    if (requests.length > 200) throw new Error('the listing is read for ever');
    return Promise.resolve(pages[request.pageToken ?? 'first'] ?? { rows: [], nextPageToken: undefined });
  };
  return { requests, readOne };
}

const notices: string[] = [];
const read = (answer: Readonly<Record<string, unknown>>) => {
  notices.length = 0;
  const reading = new ResponseScope((where, found) => notices.push(`${where}: ${found}`));
  return readPage(answer, nullableString, 'SearchUsersResponse', reading);
};

test('follows the tokens until there is none, the largest page at a time', async () => {
  const { requests, readOne } = listing({
    first: { rows: ['a', 'b'], nextPageToken: '2' },
    2: { rows: ['c'], nextPageToken: '3' },
    3: { rows: ['d'], nextPageToken: undefined },
  });
  expect(await readAllPages(readOne)).toEqual(['a', 'b', 'c', 'd']);
  expect(requests).toEqual([
    { pageSize: 100, pageToken: undefined },
    { pageSize: 100, pageToken: '2' },
    { pageSize: 100, pageToken: '3' },
  ]);
});

test('goes on past an empty page that carries a token', async () => {
  const { readOne } = listing({
    first: { rows: [], nextPageToken: '2' },
    2: { rows: ['a'], nextPageToken: undefined },
  });
  expect(await readAllPages(readOne)).toEqual(['a']);
});

test('an empty listing is one call', async () => {
  const { requests, readOne } = listing({});
  expect(await readAllPages(readOne)).toEqual([]);
  expect(requests).toHaveLength(1);
});

const endless = { kind: 'protocol', message: 'C1 gave a page token twice or a listing without an end' };

test('fails when a page repeats the token of its request', async () => {
  const { requests, readOne } = listing({
    first: { rows: ['a'], nextPageToken: '2' },
    2: { rows: ['b'], nextPageToken: '2' },
  });
  expect(await failureOf(() => readAllPages(readOne))).toEqual(endless);
  expect(requests).toHaveLength(2);
});

test('fails when a page gives the token of an earlier one', async () => {
  const { requests, readOne } = listing({
    first: { rows: [], nextPageToken: '2' },
    2: { rows: [], nextPageToken: '3' },
    3: { rows: [], nextPageToken: '2' },
  });
  expect(await failureOf(() => readAllPages(readOne))).toEqual(endless);
  expect(requests).toHaveLength(3);
});

/** A listing of so many pages with a row each. */
const counted = (pages: number) => {
  let served = 0;
  return (): Promise<Page<number>> => {
    served += 1;
    return Promise.resolve({ rows: [served], nextPageToken: served < pages ? `t${served}` : undefined });
  };
};

test('reads a hundred pages and not one more', async () => {
  expect(await readAllPages(counted(100))).toHaveLength(100);
  expect(await failureOf(() => readAllPages(counted(101)))).toEqual(endless);
});

test('passes a failure of any page on', async () => {
  const { readOne } = listing({ first: { rows: ['a'], nextPageToken: '2' } });
  const failing = (page: PageRequest) =>
    page.pageToken === undefined ? readOne(page) : Promise.reject(new Error('down'));
  await expect(readAllPages(failing)).rejects.toThrow('down');
});

test.each([
  ['a page', { list: ['a', 'b'], nextPageToken: 'next' }, { rows: ['a', 'b'], nextPageToken: 'next' }],
  ['the last page', { list: ['a'], nextPageToken: '' }, { rows: ['a'], nextPageToken: undefined }],
  ['a list that is null', { list: null, nextPageToken: '' }, { rows: [], nextPageToken: undefined }],
  ['an empty page with a token', { list: [], nextPageToken: 'next' }, { rows: [], nextPageToken: 'next' }],
  ['nothing at all', {}, { rows: [], nextPageToken: undefined }],
])('reads %s', (_, answer, page) => {
  expect(read(answer)).toEqual(page);
  expect(notices).toEqual([]);
});

test('says where a listing is not as promised', () => {
  expect(read({ list: ['a', 1] })).toEqual({ rows: ['a'], nextPageToken: undefined });
  expect(notices).toEqual(['SearchUsersResponse.list: a number']);
});

test.each([{ list: { a: 1 } }, { list: 'a' }, { list: [], nextPageToken: 7 }])(
  'refuses a listing of another form: %j',
  (answer) => {
    expect(() => read(answer)).toThrow(/^C1 sent no (?:list|token) in SearchUsersResponse$/);
  },
);

test.each([
  [undefined, [1, 2, 3], '3'],
  ['3', [4, 5, 6], undefined],
  ['6', [], undefined],
])('rows that were read whole are paged like those of C1: after %s', (pageToken, rows, nextPageToken) => {
  expect(slicePage([1, 2, 3, 4, 5, 6], { pageSize: 3, pageToken })).toEqual({ rows, nextPageToken });
});

test.each(['', ' ', 'x', '-3', '0.5', '0x3', 'NaN', '-Infinity', '1e309', '1'.repeat(10)])(
  'a slice by the altered token %j is refused, as C1 refuses it',
  async (pageToken) => {
    const reading = () => slicePage([1, 2, 3], { pageSize: 3, pageToken });
    expect(await failureOf(reading)).toEqual({
      kind: 'invalid',
      field: 'pageToken',
      message: 'pageToken must be one that this list gave',
    });
  },
);

test('a page may have more rows than a call has arguments', async () => {
  const rows = Array.from({ length: 200_000 }, () => 'a');
  const { readOne } = listing({ first: { rows, nextPageToken: undefined } });
  expect(await readAllPages(readOne)).toHaveLength(rows.length);
});
