import { expect, test } from 'vitest';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../support/gateway.ts';

const [id, other] = ['2AbCdEfGhIjKlMnOpQrStUvWxYz', '2ZyXwVuTsRqPoNmLkJiHgFeDcBa'];

/** What the graph says when C1 answers everything with this. */
async function answerTo(query: string, body: unknown) {
  const { origin } = await answering((_request, response) => {
    answerJson(response, 200, body);
  });
  const { send, log } = gatewayOver(origin, { token: 'token' });
  return { answer: await send(query), warnings: log.filter(({ where }) => where !== undefined) };
}

test.each([
  ['an empty object', {}],
  ['no user', { userView: { user: null, userId: id } }],
  ['another user', { userView: { user: { id: other, displayName: 'Wrong' } } }],
])('%s is no proof that a person does not exist', async (_what, body) => {
  const { answer } = await answerTo(`{ user(id: "${id}") { id displayName } }`, body);

  expect(answer).toMatchObject({
    data: { user: null },
    errors: [{ extensions: { code: 'UPSTREAM_ERROR' } }],
  });
});

test('one owner without an id blanks that person and not the page', async () => {
  const row = (user: object) => ({ appId: id, roleSlug: 'primary', createdAt: null, user });
  const { answer, warnings } = await answerTo(
    `{ appUserOwners(appId: "${id}") { nodes { appId user { id } } } }`,
    {
      list: [row({ id: '' }), row({ id: other }), { ...row({ id: other }), appId: '' }],
      nextPageToken: '',
    },
  );

  expect(answer).toEqual({
    data: {
      appUserOwners: {
        nodes: [
          { appId: id, user: null },
          { appId: id, user: { id: other } },
          { appId: id, user: { id: other } },
        ],
      },
    },
  });
  expect(warnings).toMatchObject([{ where: 'User.id', found: 'nothing' }]);
});

test('numbers that GraphQL cannot carry or C1 did not send whole are null with a warning, and blank nothing else', async () => {
  const beyond = { monthlyCostUsd: 3_000_000_000, connectorVersion: 4_000_000_000, userCount: 2 ** 53 };
  const { answer, warnings } = await answerTo(
    `{ app(id: "${id}") { displayName monthlyCostUsd connectorVersion userCount } }`,
    { app: { id, displayName: 'Quarry', ...beyond } },
  );

  expect(answer).toEqual({
    data: { app: { displayName: 'Quarry', monthlyCostUsd: null, connectorVersion: null, userCount: null } },
  });
  expect(warnings.map(({ where }) => where)).toEqual([
    'App.monthlyCostUsd',
    'App.connectorVersion',
    'App.userCount',
  ]);
});

test('numbers that C1 leaves out are zero, without a warning', async () => {
  const { answer, warnings } = await answerTo(
    `{ app(id: "${id}") { monthlyCostUsd connectorVersion userCount } }`,
    { app: { id } },
  );

  expect(answer).toEqual({
    data: { app: { monthlyCostUsd: 0, connectorVersion: 0, userCount: '0' } },
  });
  expect(warnings).toEqual([]);
});

test("ids that C1 itself gave are not the caller's bad input", async () => {
  const { answer } = await answerTo(`{ user(id: "${id}") { managers { displayName } } }`, {
    userView: { user: { id, managerIds: ['..'] } },
  });

  expect(answer).toMatchObject({
    data: { user: { managers: [null] } },
    errors: [{ path: ['user', 'managers', 0], extensions: { code: 'UPSTREAM_ERROR' } }],
  });
});
