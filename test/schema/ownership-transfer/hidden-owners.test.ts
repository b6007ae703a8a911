import { expect, test } from 'vitest';
import { appRow, idOf, userRow } from '../../support/fixtures/rows.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { planPart } from './plans.ts';

const appId = idOf('App', 0);
const [leaver, successor] = [idOf('User', 0), idOf('User', 1)];
const hidden = { roleSlug: 'primary', user: null };
const ofLeaver = { roleSlug: 'primary', user: { ...userRow({ status: 'ENABLED' }), id: leaver } };

/** A C1 whose search finds an app so often, with these ownerships of people and of entitlements. */
async function c1OfApp(
  people: readonly object[],
  { entitlements = [] as readonly object[], times = 1 } = {},
) {
  return answering(({ url = '' }, response) => {
    const found = { ownershipType: 'USER_OWNERSHIP_TYPE_APP', appId };
    if (url === '/api/v1/search/user-ownership')
      answerJson(response, 200, { list: Array.from({ length: times }, () => found) });
    else if (url.includes('/owners/users')) answerJson(response, 200, { list: people });
    else if (url.includes('/owners/entitlements')) answerJson(response, 200, { list: entitlements });
    else if (url.startsWith('/api/v1/apps/')) answerJson(response, 200, { app: appRow({ id: appId }) });
    else answerJson(response, 200, { userView: { user: { ...userRow({}), id: successor } } });
  });
}

const coverage = 'coverage { isComplete gaps }';
const isHidden = { isComplete: false, gaps: ['OWNERS_NOT_SHOWN', 'OWNED_THROUGH_ENTITLEMENT'] };

test.each([
  ['a person', [hidden], []],
  ['an entitlement', [], [{ roleSlug: 'primary', appEntitlement: null }]],
])(
  '%s that C1 hides among the owners may be how the leaver owns it, so the plan is not complete',
  async (_what, people, entitlements) => {
    const { origin } = await c1OfApp(people, { entitlements });

    const { data, errors } = await planPart(
      gatewayOver(origin, { token: 'token' }),
      [leaver, successor],
      `nodes { isTransferable } ${coverage}`,
      { kinds: ['APP'] },
    );

    expect(errors).toBeUndefined();
    expect(data?.ownershipTransferPlan).toMatchObject({ nodes: [], coverage: [isHidden] });
  },
);

test('a person that C1 hides beside the leaver may be another active owner', async () => {
  const { origin } = await c1OfApp([ofLeaver, hidden]);

  const { data, errors } = await planPart(
    gatewayOver(origin, { token: 'token' }),
    [leaver, successor],
    `nodes { warnings { code } otherOwnerCount } ${coverage}`,
    { kinds: ['APP'] },
  );

  expect(errors).toBeUndefined();
  expect(data?.ownershipTransferPlan).toMatchObject({
    nodes: [{ warnings: [{ code: 'SUCCESSOR_WITHOUT_ROLE' }], otherOwnerCount: 0 }],
    coverage: [{ isComplete: true }],
  });
});

test('an object that the search of C1 finds twice is listed once', async () => {
  const { origin, calls } = await c1OfApp([ofLeaver], { times: 2 });

  const { data } = await planPart(
    gatewayOver(origin, { token: 'token' }),
    [leaver, successor],
    'nodes { ownership { roleSlug } } coverage { scanned }',
    { kinds: ['APP'] },
  );

  expect(data?.ownershipTransferPlan).toMatchObject({
    nodes: [{ ownership: { roleSlug: 'primary' } }],
    coverage: [{ scanned: 1 }],
  });
  expect(calls).toEqual([
    'POST /api/v1/search/user-ownership',
    `GET /api/v2/apps/${appId}/owners/users?page_size=100`,
  ]);
});

test('of no kinds the plan is empty, without a call', async () => {
  const { origin, calls } = await c1OfApp([ofLeaver]);

  const { data, errors } = await planPart(
    gatewayOver(origin, { token: 'token' }),
    [leaver, successor],
    `nodes { isTransferable } ${coverage}`,
    { kinds: [] },
  );

  expect(errors).toBeUndefined();
  expect(data?.ownershipTransferPlan).toMatchObject({ nodes: [], coverage: [] });
  expect(calls).toEqual([]);
});
