import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../load/random.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import { hostileName, leaverName, leaverTenant, successorName } from './leaver-tenant.ts';
import { choosePerson, giveToken } from './owners.ts';
import { openPage } from './page-server.ts';

if (isSkipped) process.stderr.write(`test/browser/ownership-portal-leavers${skipReason}\n`);

const kindNames = {
  app: 'App',
  connector: 'Connector',
  appEntitlement: 'Entitlement',
  appResource: 'Resource',
  appUser: 'Account',
  user: 'Service account',
} as const;

/** The page with the plan of the leaver, read to its end. */
async function openPlan(browser: Browser, { url, token }: { readonly url: string; readonly token: string }) {
  const page = await openPage(browser, url, { path: '/#/leavers' });
  await giveToken(page, token);
  await readPlan(page);
  return page;
}

async function readPlan(page: Page): Promise<void> {
  await choosePerson(page, 'Leaver', 'lea part', leaverName);
  await choosePerson(page, 'Successor', 'sam stay', successorName);
  await page.getByRole('button', { name: `Read what ${leaverName} owns` }).click();
  await page.getByText('The plan is complete').waitFor({ timeout: 60_000 });
}

const plan = (page: Page) => page.getByRole('table', { name: 'Ownerships of the leaver' });
const result = (page: Page) => page.getByRole('table', { name: 'Result' }).locator('tbody tr');

async function move(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Move \d+ to/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move them' }).click();
}

const goOn = (page: Page) => page.getByRole('button', { name: /^(Continue with the other|Try the) \d+/ });

/** Presses what the page offers to go on with, until the condition is true. */
async function pressOnUntil(page: Page, isReached: () => Promise<boolean>): Promise<void> {
  const press = async (): Promise<boolean> => {
    if (await isReached()) return true;
    if ((await goOn(page).count()) > 0) await goOn(page).click();
    return false;
  };
  await expect.poll(press, { timeout: 120_000 }).toBe(true);
}

/** The cells of a file of CSV in which each cell is quoted. */
const cellsOf = (csv: string): string[][] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell));

describe.skipIf(isSkipped)(`the leavers of the ownership portal${skipReason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  it('moves sixty objects although calls fail and the page is reloaded in between, and saves the result', async () => {
    const tenant = await leaverTenant(60);
    const { objects, successor, leaver, store, token } = tenant;
    const page = await openPlan(browser, tenant);
    await page.getByText(/found 60\.$/).waitFor();
    tenant.fail(createRandom(7));

    const calls = new Set<string>();
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('TransferOwnerships')) calls.add(body);
    });
    await move(page);
    await pressOnUntil(page, () => Promise.resolve(calls.size === 2));
    await page.reload();
    const kept = await page.evaluate<string>('JSON.stringify({ ...sessionStorage, ...localStorage })');
    expect(kept).toContain(leaver.id);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(leaverName);
    await giveToken(page, token);
    await page.getByText(/^Paused: (25|50) of 60 sent/).waitFor();
    const allMoved = page.getByText(/^Finished: 60 of 60 sent( · \d+ moved( before)?)+$/);
    await pressOnUntil(page, async () => (await allMoved.count()) > 0);

    expect(objects.map(tenant.ownersOf)).toEqual(
      objects.map(({ roleSlug }) => [{ roleSlug, userId: successor.id }]),
    );
    expect(tenant.ownerless()).toEqual([]);
    // The names were read again: also while calls fail.
    const again = page.getByRole('button', { name: 'Read the names again' });
    await expect
      .poll(async () => {
        if ((await again.count()) > 0) await again.click();
        const heading = page.getByRole('heading', { name: `From ${leaverName} to ${successorName}` });
        return [await result(page).filter({ hasText: '…' }).count(), await heading.count()];
      })
      .toEqual([0, 1]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    const [header, ...lines] = cellsOf(csv);
    expect(header?.slice(0, 5)).toEqual(['Kind', 'Object', 'App', 'Role', 'Outcome']);
    const expected = objects.map(({ kind, name, roleSlug }) => [
      kindNames[kind],
      (name === hostileName ? `'${name}` : name).replaceAll('"', '""'),
      roleSlug,
    ]);
    expect(lines.map(([kind, object, , role]) => [kind, object, role]).toSorted()).toEqual(
      expected.toSorted(),
    );
    expect(lines.every(([, , , , outcome = '']) => /^(ALREADY_)?MOVED$/.test(outcome))).toBe(true);

    expect(tenant.faultCount()).toBeGreaterThan(20);
    tenant.fail(undefined);
    await page.getByRole('button', { name: `Make ${successorName} the delegate` }).click();
    await page.getByText(`${successorName} gets the new tasks of ${leaverName}.`).waitFor();
    expect(store.user(leaver.id)?.delegatedUserId).toBe(successor.id);
  }, 240_000);

  it('moves only what is chosen, and says why other rows cannot be', async () => {
    const tenant = await leaverTenant(12);
    const { store, leaver, successor, objects, ownersOf } = tenant;
    const [first, , , fixed] = objects as [
      (typeof objects)[number],
      unknown,
      unknown,
      (typeof objects)[number],
    ];
    store.fixedOwners.add(
      fixed.key as { appId: string; resourceTypeId: string; resourceId: string },
      leaver.id,
    );
    const page = await openPlan(browser, tenant);

    const row = plan(page).getByRole('row', { name: fixed.name });
    await row.getByText('Cannot be moved. The connected system sets this owner: change it there.').waitFor();
    expect(await row.getByRole('checkbox').count()).toBe(0);
    await page.getByLabel('Transferable').selectOption('Cannot be moved');
    expect(await plan(page).getByRole('row').filter({ hasText: 'Object' }).count()).toBe(2);
    await page.getByLabel('Transferable').selectOption('Transferable or not');
    await page.getByLabel('Kind').selectOption('Apps (2)');
    await plan(page).getByRole('checkbox', { name: 'All apps' }).uncheck();
    await page.getByLabel('Kind').selectOption('All kinds');
    await plan(page)
      .getByRole('checkbox', { name: `${first.name} (primary)`, exact: true })
      .check();
    await page.getByText('10 of 11 chosen; 1 cannot be moved').waitFor();

    await move(page);

    await page.getByText(/^Finished: 10 of 10 sent · 10 moved/).waitFor();
    const left = objects.filter((object) => ownersOf(object).some(({ userId }) => userId === leaver.id));
    expect(left.map(({ name }) => name)).toEqual([fixed.name, 'Object 6']);
    expect(ownersOf(first)).toEqual([{ roleSlug: 'primary', userId: successor.id }]);
  });

  it('goes on where it was paused', async () => {
    const tenant = await leaverTenant(60);
    const page = await openPlan(browser, tenant);
    const release = tenant.holdCreates();
    await move(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Pausing after this call…').waitFor();
    release();
    await page.getByText('Paused: 25 of 60 sent · 25 moved').waitFor();
    await page.getByRole('link', { name: 'Owners' }).click();
    await page.getByRole('link', { name: 'Leavers' }).click();

    await page.getByRole('button', { name: /^Continue with the other/ }).click();

    await page.getByText('Finished: 60 of 60 sent · 60 moved').waitFor();
    await page.getByRole('button', { name: 'Another leaver' }).click();
    await readPlan(page);
    await page.getByText(`${leaverName} owns nothing that could be found.`).waitFor();
  });
});
