import { expect, test } from 'vitest';
import { appRow, idOf, userRow } from '../../support/fixtures/rows.ts';
import { gatewayOver } from '../../support/gateway.ts';
import { answering, answerJson } from '../../support/upstream/fake-upstream.ts';
import { sweepPart } from './sweeps.ts';

/** How an app is owned: by two people, by none, or C1 does not show it. */
type Owned = 'well' | 'not' | 'hidden';

const wellOwned = [0, 1].map((index) => ({
  roleSlug: 'primary',
  user: { ...userRow({ status: 'ENABLED' }), id: idOf('User', index) },
}));

/** A C1 with one app for each item, in one page. */
async function c1OfApps(apps: readonly Owned[]) {
  const ids = apps.map((_owned, index) => idOf('App', index));
  return answering(({ url = '' }, response) => {
    const owned = apps[ids.findIndex((id) => url.includes(id))];
    if (owned === undefined) answerJson(response, 200, { list: ids.map((id) => appRow({ id })) });
    else if (owned === 'hidden') answerJson(response, 404, { code: 5, message: 'not found' });
    else answerJson(response, 200, { list: owned === 'well' && url.includes('/users') ? wellOwned : [] });
  });
}

test('an object that is not shown is counted in the part that looks at it, and in no other', async () => {
  const { origin } = await c1OfApps(['well', 'not', 'not', 'hidden', 'hidden']);
  const { send } = gatewayOver(origin, { token: 'token' });
  const parts: object[] = [];
  let after: string | null | undefined = null;
  while (after !== undefined && parts.length < 10) {
    const args = { kinds: ['APP'], first: 1, after };
    const { part }: Awaited<ReturnType<typeof sweepPart>> = await sweepPart({ send, calls: () => [] }, args);
    parts.push({ scanned: part?.scanned, notShown: part?.notShown });
    after = part?.pageInfo.hasNextPage === true ? part.pageInfo.endCursor : undefined;
  }

  expect(parts).toEqual([
    { scanned: 2, notShown: 0 },
    { scanned: 1, notShown: 0 },
    { scanned: 2, notShown: 2 },
  ]);
});
