import { describe, expect, test } from 'vitest';
import { graphql } from '../../generated/gql.ts';
import { sandboxedGateway, type SandboxedGateway } from '../../support/gateway.ts';
import { idOf, range } from '../../support/fixtures/rows.ts';

const search = 'POST /api/v1/search/users';
const searches = (count: number) => range(count).map(() => search);
const bossId = (number: number) => idOf('Boss', number);
const personId = (number: number) => idOf('Per', number);

interface People {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The two edges, each with the fields of a person that names another. */
const edges = [
  { edge: 'directReports', naming: (ids: readonly string[]) => ({ managerIds: ids }) },
  { edge: 'delegators', naming: (ids: readonly string[]) => ({ delegatedUserId: ids[0] ?? '' }) },
] as const;
type Edge = (typeof edges)[number];

/** Adds as many people for each number, all of whom name the person of that place. */
function addPeople({ sandbox }: SandboxedGateway, { naming }: Edge, sizes: readonly number[]): void {
  let next = 0;
  for (const [boss, size] of sizes.entries()) {
    sandbox.store.addUser({ id: bossId(boss) });
    for (const _ of range(size)) {
      sandbox.store.addUser({ id: personId(next), ...naming([bossId(boss)]) });
      next += 1;
    }
  }
}

/** Asks for the edge of the people of these places, found by one search, and gives what each has. */
async function askAll({ send }: SandboxedGateway, { edge }: Edge, first: number, places: readonly number[]) {
  const list = `list: ${edge}(first: ${first}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
  const ids = places.map((place) => `"${bossId(place)}"`).join(' ');
  const { data, errors } = await send<{ users: { nodes: { id: string; list: People | null }[] } }, object>(
    `{ users(first: 100, filter: { ids: [${ids}] }) { nodes { id ${list} } } }`,
  );
  const lists = new Map(data?.users.nodes.map(({ id, list: found }) => [id, found]));
  return { errors, lists: places.map((place) => lists.get(bossId(place))) };
}

describe.each(edges)('$edge', (one) => {
  test.each([
    // Each of so many people with so many that name them; the searches of the edge.
    { sizes: [0], first: 25, calls: 1 },
    { sizes: [1], first: 25, calls: 1 },
    { sizes: [101], first: 100, calls: 1 },
    { sizes: [1, 1], first: 25, calls: 1 },
    { sizes: range(100).map(() => 1), first: 25, calls: 1 },
    { sizes: range(25).map(() => 8), first: 25, calls: 2 },
    // One of them has more than is asked for, which takes a search of its own.
    { sizes: [30, 3, 0], first: 25, calls: 2 },
    // The common search does not end in one page, and begins again without that one.
    { sizes: [150, 3, 0], first: 25, calls: 3 },
    { sizes: [150, 3], first: 25, calls: 3 },
    { sizes: [30, 40], first: 25, calls: 3 },
  ])('of $sizes.length people costs $calls searches ($sizes by $first)', async ({ sizes, first, calls }) => {
    const gateway = await sandboxedGateway({ ledgerLimit: 5_000 });
    addPeople(gateway, one, sizes);

    const { errors, lists } = await askAll(gateway, one, first, range(sizes.length));

    expect(errors).toBeUndefined();
    let start = 0;
    for (const [place, size] of sizes.entries()) {
      const all = range(size).map((index) => personId(start + index));
      const found = lists[place]?.nodes.map(({ id }) => id) ?? [];
      expect(new Set(found).size).toBe(Math.min(size, first));
      expect(all).toEqual(expect.arrayContaining(found));
      expect(lists[place]?.pageInfo.hasNextPage).toBe(size > first);
      start += size;
    }
    expect(gateway.calls().slice(1)).toEqual(searches(calls));
  });

  test('every part gives each person once, whether its first part was read alone or with others', async () => {
    const gateway = await sandboxedGateway();
    addPeople(gateway, one, [7, 30, 25, 1]);
    const next = async (place: number, first: number, after: string | null) => {
      const list = `list: ${one.edge}(first: ${first}, after: ${JSON.stringify(after)}) { nodes { id } edges { cursor } pageInfo { hasNextPage endCursor } }`;
      const { data } = await gateway.send<
        { user: { list: People & { edges: { cursor: string }[] } } },
        object
      >(`{ user(id: "${bossId(place)}") { ${list} } }`);
      return data?.user.list;
    };
    const cursors = `list: ${one.edge}(first: 25) { edges { cursor node { id } } }`;
    const { data } = await gateway.send<
      { users: { nodes: { id: string; list: { edges: { cursor: string; node: { id: string } }[] } }[] } },
      object
    >(
      `{ users(first: 100, filter: { ids: [${range(4)
        .map((place) => `"${bossId(place)}"`)
        .join(' ')}] }) { nodes { id ${cursors} } } }`,
    );

    for (const [place, size] of [7, 30, 25, 1].entries()) {
      const own = data?.users.nodes.find(({ id }) => id === bossId(place))?.list.edges ?? [];
      expect(own).toHaveLength(Math.min(size, 25));
      // From any place on, with parts of another size.
      for (const cut of [1, Math.ceil(own.length / 2), own.length]) {
        const found = own.slice(0, cut).map(({ node }) => node.id);
        let after: string | null = own[cut - 1]?.cursor ?? null;
        while (after !== null) {
          const part: Awaited<ReturnType<typeof next>> = await next(place, 4, after);
          found.push(...(part?.nodes.map(({ id }) => id) ?? []));
          after = part?.pageInfo.hasNextPage === true ? part.pageInfo.endCursor : null;
        }
        expect(found).toHaveLength(size);
        expect(new Set(found).size).toBe(size);
      }
    }
  });

  test('a cursor is good for the list of its own person only', async () => {
    const gateway = await sandboxedGateway();
    addPeople(gateway, one, [2, 2]);
    const { lists } = await askAll(gateway, one, 1, [0, 1]);
    const after = lists[0]?.pageInfo.endCursor ?? '';

    const answer = await gateway.send(
      `{ user(id: "${bossId(1)}") { ${one.edge}(after: ${JSON.stringify(after)}) { nodes { id } } } }`,
    );

    expect(after).not.toBe('');
    expect(answer).toMatchObject({
      data: { user: { [one.edge]: null } },
      errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }],
    });
  });

  test('for a caller from whom C1 hides what people name, each list is searched for itself', async () => {
    const gateway = await sandboxedGateway();
    addPeople(gateway, one, [2, 1]);
    const token = gateway.sandbox.issueToken({ hidesPeople: true });
    const ids = [0, 1].map((place) => `"${bossId(place)}"`).join(' ');

    const { data } = await gateway.send<{ users: { nodes: { id: string; list: People }[] } }, object>(
      `{ users(filter: { ids: [${ids}] }) { nodes { id list: ${one.edge} { nodes { id } } } } }`,
      {},
      token,
    );

    expect(data?.users.nodes.map(({ id, list }) => [id, list.nodes.length]).toSorted()).toEqual([
      [bossId(0), 2],
      [bossId(1), 1],
    ]);
    expect(gateway.calls()).toEqual([search, search, search, search]);
  });

  test('pages that are empty or longer than asked for change nothing', async () => {
    const gateway = await sandboxedGateway({ switches: { emptyPages: true, pageOvershoot: 3 } });
    addPeople(gateway, one, [3, 4]);

    const { errors, lists } = await askAll(gateway, one, 25, [0, 1]);

    expect(errors).toBeUndefined();
    expect(lists.map((list) => list?.nodes.length)).toEqual([3, 4]);
  });

  test('without the permission on the search the list alone is an error', async () => {
    const gateway = await sandboxedGateway();
    addPeople(gateway, one, [1]);
    const token = gateway.sandbox.issueToken({ permissions: ['c1.api.user.v1.UserService.Get'] });

    expect(
      await gateway.send(`{ user(id: "${bossId(0)}") { id ${one.edge} { nodes { id } } } }`, {}, token),
    ).toMatchObject({
      data: { user: { id: bossId(0), [one.edge]: null } },
      errors: [{ path: ['user', one.edge], extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test.each([0, -1, 101])('a first of %i is rejected before any search', async (first) => {
    const gateway = await sandboxedGateway();
    addPeople(gateway, one, [1]);

    const { errors } = await askAll(gateway, one, first, [0]);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }]);
    expect(gateway.calls()).toEqual([search]); // the one that leads to the person
  });
});

test('a person with several managers reports to each of them', async () => {
  const gateway = await sandboxedGateway();
  const [ada, bo] = [0, 1].map((place) => gateway.sandbox.store.addUser({ id: bossId(place) }).id);
  gateway.sandbox.store.addUser({ id: personId(0), managerIds: [ada ?? '', bo ?? ''] });

  const { lists } = await askAll(gateway, edges[0], 25, [0, 1]);

  expect(lists.map((list) => list?.nodes)).toEqual([[{ id: personId(0) }], [{ id: personId(0) }]]);
});

const threeLevels = graphql(/* GraphQL */ `
  query ThreeLevelsOfReports($id: ID!) {
    user(id: $id) {
      directReports {
        nodes {
          id
          directReports {
            nodes {
              id
              directReports {
                nodes {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`);

test('a circle of managers, and a person who is their own, end with the operation', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const [one, two, own] = [idOf('One'), idOf('Two'), idOf('Own')];
  sandbox.store.addUser({ id: one, managerIds: [two] });
  sandbox.store.addUser({ id: two, managerIds: [one] });
  sandbox.store.addUser({ id: own, managerIds: [own] });
  const nested = (id: string, reports: object) => ({ id, directReports: { nodes: [reports] } });

  expect(await send(threeLevels, { id: one })).toEqual({
    data: { user: { directReports: { nodes: [nested(two, nested(one, { id: two }))] } } },
  });
  // Both people are asked for once each: the third list is the first again.
  expect(calls()).toEqual([`GET /api/v1/users/${one}`, search, search, search]);
  expect(await send(threeLevels, { id: own })).toEqual({
    data: { user: { directReports: { nodes: [nested(own, nested(own, { id: own }))] } } },
  });
});

test('the reports of reports are searched together, level by level', async () => {
  const { sandbox, send, calls } = await sandboxedGateway();
  const top = sandbox.store.addUser({ id: idOf('Top') }).id;
  for (const place of range(3)) {
    sandbox.store.addUser({ id: bossId(place), managerIds: [top] });
    for (const number of range(4)) {
      sandbox.store.addUser({ id: personId(place * 4 + number), managerIds: [bossId(place)] });
    }
  }

  const { data } = await send(threeLevels, { id: top });

  const second = data?.user?.directReports?.nodes ?? [];
  expect(second.map(({ id }) => id).toSorted()).toEqual(range(3).map(bossId));
  for (const { directReports } of second) expect(directReports?.nodes).toHaveLength(4);
  expect(calls()).toEqual([`GET /api/v1/users/${top}`, search, search, search]);
});
