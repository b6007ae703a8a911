import { expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import type { SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { gatewayOver, sandboxedGateway, type TestGateway } from '../../support/gateway.ts';

const page = graphql(/* GraphQL */ `
  query PageOfApps($first: Int, $after: String, $filter: AppFilter) {
    apps(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
      }
      pageInfo {
        startCursor
        endCursor
        hasNextPage
        hasPreviousPage
      }
    }
  }
`);

/** All ids, read in parts of the sizes given in turn. */
async function readAll({ send }: TestGateway, sizes: readonly number[]): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null | undefined;
  for (let part = 0; part < 300; part += 1) {
    const first = sizes[part % sizes.length] ?? 1;
    const { data, errors } = await send(page, { first, after });
    expect(errors).toBeUndefined();
    const apps = data?.apps;
    ids.push(...(apps?.nodes.map(({ id }) => id) ?? []));
    if (apps?.pageInfo.hasNextPage !== true) return ids;
    after = apps.pageInfo.endCursor;
  }
  throw new Error('the list does not end');
}

const oddities: readonly [string, SandboxOptions['switches']][] = [
  ['as documented', {}],
  ['with pages larger than asked', { pageOvershoot: 13 }],
  ['with empty pages in between', { emptyPages: true }],
  ['with sizes outside of 10 to 100 refused', { pageSizeOutOfRange: '400' }],
];

test.each(oddities)(
  'gives every row once and in one order, whatever the part sizes, %s',
  async (_name, switches) => {
    const gateway = await sandboxedGateway({ switches: switches ?? {} });
    const all = Array.from({ length: 47 }, () => gateway.sandbox.store.addApp().id);

    const whole = await readAll(gateway, [100]);
    expect(whole.toSorted()).toEqual(all.toSorted());
    for (const sizes of [[1], [3], [10], [25], [7, 30, 1], [46], [47], [48]]) {
      const ids = await readAll(gateway, sizes);
      // C1's order is its own and may differ by page size; no row is lost and none comes twice.
      expect(ids.toSorted()).toEqual(all.toSorted());
    }
  },
);

test('first: 3, then after, gives rows 4 to 6', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  for (let index = 0; index < 8; index += 1) sandbox.store.addApp();
  const whole = (await send(page, { first: 10 })).data?.apps;

  const one = (await send(page, { first: 3 })).data?.apps;
  const two = (await send(page, { first: 3, after: one?.pageInfo.endCursor })).data?.apps;

  expect(one?.nodes).toEqual(whole?.nodes.slice(0, 3));
  expect(two?.nodes).toEqual(whole?.nodes.slice(3, 6));
  expect(two?.edges.map(({ node }) => node)).toEqual(two?.nodes);
  expect(two?.pageInfo).toEqual({
    startCursor: two?.edges[0]?.cursor,
    endCursor: two?.edges[2]?.cursor,
    hasNextPage: true,
    hasPreviousPage: true,
  });
  expect(calls()).toHaveLength(3);
});

test.each([0, -1, 101])('refuses first: %i and names it', async (first) => {
  const { send, calls } = await sandboxedGateway();

  const answer = await send(page, { first });

  expect(answer.data).toEqual({ apps: null });
  expect(answer.errors).toMatchObject([
    {
      message: `first must be between 1 and 100, got ${first}`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    },
  ]);
  expect(calls()).toEqual([]);
});

test('refuses a cursor of another list, of other filters, and one that is none', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  sandbox.store.addUser();
  sandbox.store.addApp();
  const users = graphql(/* GraphQL */ `
    query CursorOfUsers {
      users {
        pageInfo {
          endCursor
        }
      }
    }
  `);
  const ofUsers = (await send(users)).data?.users?.pageInfo.endCursor;
  const ofApps = (await send(page, {})).data?.apps?.pageInfo.endCursor;
  calls();

  const refused = await Promise.all([
    send(page, { after: ofUsers }),
    send(page, { after: ofApps, filter: { query: 'x' } }),
    send(page, { after: 'garbage' }),
    send(page, { after: '' }),
    send(page, { after: Buffer.from('[1,"x",10,0]').toString('base64url') }),
  ]);

  for (const answer of refused) {
    expect(answer.errors).toMatchObject([
      {
        message: 'after must be a cursor of this very list, with the same filters',
        extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
      },
    ]);
  }
  expect(calls()).toEqual([]);
});

test('the same page token twice ends in an error', async () => {
  const { origin, calls } = await answering((_request, response) => {
    answerJson(response, 200, { list: [], nextPageToken: 'again' });
  });
  const { send } = gatewayOver(origin, { token: 'token' });

  const answer = await send(page, {});

  expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_ERROR' } }]);
  expect(calls).toHaveLength(2);
});

test('walks past empty pages, but not for ever', async () => {
  let pages = 0;
  const { origin, calls } = await answering((_request, response) => {
    answerJson(response, 200, { list: [], nextPageToken: `page ${(pages += 1)}` });
  });
  const { send } = gatewayOver(origin, { token: 'token' });

  const answer = await send(page, {});

  expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_ERROR' } }]);
  expect(calls).toHaveLength(20);
});

test('a null list is an empty list', async () => {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 200, { list: null, nextPageToken: '' });
  });
  const { send } = gatewayOver(origin, { token: 'token' });

  expect(await send(page, {})).toEqual({
    data: {
      apps: {
        edges: [],
        nodes: [],
        pageInfo: { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false },
      },
    },
  });
});
