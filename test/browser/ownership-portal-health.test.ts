import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { start } from '../support/process.ts';
import { c1StandIn } from './c1-stand-in.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import { choosePerson, giveToken } from './owners.ts';
import { openPage } from './page-server.ts';

if (isSkipped) process.stderr.write(`test/browser/ownership-portal-health${skipReason}\n`);

const { userId, userDisplayName, appDisplayName } = exampleIds;

const isInactive = (status = ''): boolean => ['DISABLED', 'DELETED'].includes(status);

/** The problems of each app of the seed, as the page should say them, by the owners in the store. */
async function appsOfSeed(): Promise<readonly { readonly name: string; readonly problems: string[] }[]> {
  const { store } = await createSandbox();
  return store.apps().map(({ id, displayName }) => {
    const people = [...new Set(store.ownersOf(id).map((owner) => owner.userId))];
    const inactive = people.filter((person) => isInactive(store.user(person)?.status)).length;
    const active = people.length - inactive;
    const isOwnedByEntitlement = store.entitlementOwnersOf('app', { appId: id }).length > 0;
    const applies: readonly (readonly [string, boolean])[] = [
      ['It has no owner, neither a person nor an entitlement.', people.length === 0 && !isOwnedByEntitlement],
      ['It has only one active owner.', active === 1 && !isOwnedByEntitlement],
      ['All of its owners are inactive.', active === 0 && inactive > 0 && !isOwnedByEntitlement],
      [
        'It is owned only through an entitlement, which may have no holder.',
        people.length === 0 && isOwnedByEntitlement,
      ],
      [
        inactive === 1 ? 'One of its owners is inactive.' : `${inactive} of its owners are inactive.`,
        inactive > 0,
      ],
    ];
    return { name: displayName, problems: applies.flatMap(([words, isSo]) => (isSo ? [words] : [])) };
  });
}

const rows = (page: Page) => page.getByRole('table', { name: 'Objects with problems' }).locator('tbody tr');

const look = (page: Page) => page.getByRole('button', { name: 'Look for problems' }).click();

describe.skipIf(isSkipped)(`the health view of the ownership portal${skipReason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  it('names the problems of all apps, and leads from one to its form for another owner', async () => {
    const page = await openPage(browser, (await start()).url, { path: '/#/health' });
    const apps = await appsOfSeed();
    const expected = apps.filter(({ problems }) => problems.length > 0);
    await look(page);

    await page.getByText(`Done: looked at ${apps.length}, found ${expected.length}.`).waitFor();
    const shown = await Promise.all(
      (await rows(page).all()).map(async (row) => ({
        name: await row.locator('.name').innerText(),
        problems: (await row.getByRole('listitem').allInnerTexts()).toSorted(),
      })),
    );
    const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
    expect(shown.toSorted(byName)).toEqual(
      expected.map(({ name, problems }) => ({ name, problems: problems.toSorted() })).toSorted(byName),
    );
    const name = expected[0]?.name ?? '';
    await page.getByRole('link', { name: `Add owner of ${name}`, exact: true }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    await page.getByRole('form', { name: 'Add an owner' }).waitFor();
    await page.goBack();
    expect(await rows(page).count()).toBe(expected.length);
  });

  it('stops, goes on, and fills the list meanwhile', async () => {
    const c1 = await c1StandIn();
    const page = await openPage(browser, (await start({ CONDUCTORONE_SERVER_URL: c1.origin })).url, {
      path: '/#/health',
    });
    await giveToken(page, c1.token);
    await page.getByLabel('Accounts', { exact: true }).check();
    await page.getByLabel('Connectors').check();
    let calls = 0;
    const release = c1.holdAfter(() => (calls += 1) > 150);
    await look(page);
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    const text = /^Looking… looked at \d+, found \d+\.$/;
    await page.getByText(text).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/^Stopped: looked at \d+/).waitFor();
    const before = await rows(page).count();
    release();

    await page.getByRole('button', { name: 'Look on' }).click();

    await page.getByText(/^Done: looked at \d+/).waitFor({ timeout: 60_000 });
    expect(await rows(page).count()).toBeGreaterThan(before);
  });

  it('gives an owner to a resource of a chosen app that has none', async () => {
    const c1 = await c1StandIn();
    const page = await openPage(browser, (await start({ CONDUCTORONE_SERVER_URL: c1.origin })).url, {
      path: '/#/health',
    });
    await giveToken(page, c1.token);
    await page.getByLabel('Apps', { exact: true }).uncheck();
    await page.getByLabel('Resources').check();
    expect(await page.getByRole('button', { name: 'Look for problems' }).isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Only of these apps' }).fill(appDisplayName);
    await page.getByRole('option', { name: appDisplayName }).click();
    await page.getByLabel('Problem', { exact: true }).selectOption('Without an owner');
    await look(page);
    await page.getByText(/^Done: looked at \d+/).waitFor();
    const unowned = rows(page).first();
    const name = await unowned.locator('.name').innerText();
    await unowned.getByText('It has no owner, neither a person nor an entitlement.').waitFor();

    await unowned.getByRole('button', { name: `Add owner of ${name}` }).click();
    const dialog = page.getByRole('dialog');
    await choosePerson(dialog, 'Person', 'imani oka', userDisplayName);
    await dialog.getByLabel('Role').fill('no-such-role');
    await dialog.getByRole('button', { name: 'Add owner' }).click();
    await dialog.getByText('C1 has no role of this name. Choose one that other owners have.').waitFor();
    await dialog.getByLabel('Role').fill('primary');
    await dialog.getByRole('button', { name: 'Add owner' }).click();

    await unowned.getByText(`${userDisplayName} is now an owner (primary).`).waitFor();
    const resources = c1.store.appResources.all().filter(({ displayName }) => displayName === name);
    const owned = resources.filter(({ appId, appResourceTypeId, id }) =>
      c1.store
        .userOwnersOf('appResource', { appId, resourceTypeId: appResourceTypeId, resourceId: id })
        .some((owner) => owner.userId === userId && owner.roleSlug === 'primary'),
    );
    expect(owned).toHaveLength(1);
  });
});
