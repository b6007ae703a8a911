import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { start } from '../support/process.ts';
import { c1StandIn, refusal } from './c1-stand-in.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  addImani,
  alert,
  expectOwners,
  giveToken,
  imani,
  ownersIn,
  ownersShown,
  removeImani,
  rowsOf,
} from './owners.ts';
import { openPage } from './page-server.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/ownership-portal${skipReason}\n`);

const { appId, userDisplayName } = exampleIds;
const path = `/#/apps/${appId}`;
const { store } = await createSandbox();

describe.skipIf(isSkipped)(`the ownership portal in a browser${skipReason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  /** The page over a gateway in forward mode, whose C1 can be told to misbehave; the token is given. */
  async function openOverStandIn(options: Parameters<typeof openPage>[2] = {}) {
    const c1 = await c1StandIn();
    const { url, process } = await start({ CONDUCTORONE_SERVER_URL: c1.origin });
    const page = await openPage(browser, url, { path, ...options });
    await giveToken(page, c1.token);
    await expectOwners(page, ownersIn(c1.store, appId));
    return { c1, page, gateway: process };
  }

  it('finds an app and shows its owners, page by page', async () => {
    const app = store.apps().find(({ displayName }) => displayName === 'Loghollow');
    const page = await openPage(browser, (await start()).url);
    await page.getByText('Sandbox: everything is invented').waitFor();
    await page.getByLabel('Find an app').fill('loghol');
    await expect.poll(() => page.getByRole('navigation', { name: 'Apps' }).getByRole('link').count()).toBe(1);
    await page.getByRole('link', { name: 'Loghollow' }).click();
    await page.getByRole('heading', { name: 'Loghollow' }).waitFor();
    await expect.poll(() => rowsOf(page).count()).toBe(4);

    await page.getByRole('button', { name: 'Load more owners' }).click();

    const expected = ownersIn(store, app?.id ?? '');
    expect(expected).toHaveLength(6);
    await expectOwners(page, expected);
    expect(await page.getByRole('button', { name: 'Load more owners' }).count()).toBe(0);
    const { roleSlug, userId } = store.ownersOf(app?.id ?? '')[0] ?? { roleSlug: '', userId: '' };
    const { email, managerIds = [] } = store.user(userId) ?? {};
    const button = page.getByRole('button', {
      name: `Remove ${store.user(userId)?.displayName ?? ''} as ${roleSlug}`,
    });
    const text = await rowsOf(page).filter({ has: button }).innerText();
    for (const part of [email, ...managerIds.map((id) => store.user(id)?.displayName)])
      expect(text).toContain(part);
  });

  it('shows an owner once that was added before its page was loaded', async () => {
    const app = store.apps().find(({ displayName }) => displayName === 'Loghollow');
    const page = await openPage(browser, (await start()).url, { path: `/#/apps/${app?.id ?? ''}` });
    await expect.poll(() => rowsOf(page).count()).toBe(4);
    await addImani(page);
    await page.getByText('is now an owner').waitFor();
    expect(await rowsOf(page).count()).toBe(5);

    await page.getByRole('button', { name: 'Load more owners' }).click();

    await expectOwners(page, [...ownersIn(store, app?.id ?? ''), imani]);
  });

  it('searches the owners that are loaded, and asks the graph for those of a role', async () => {
    const page = await openPage(browser, (await start()).url, { path });
    const all = ownersIn(store, appId);
    await expectOwners(page, all);

    await page.getByLabel('Search the owners loaded so far').fill('mei gall');
    await expectOwners(page, ['Mei Gallagher, invented-auditor']);
    await page.getByText(`1 of the ${all.length} owners loaded so far.`).waitFor();
    await page.getByLabel('Search the owners loaded so far').fill('');
    const asked = page.waitForRequest((request) =>
      (request.postData() ?? '').includes('"roleSlug":"primary"'),
    );
    await page.getByLabel('Show the role').selectOption('primary');
    await asked;
    await expectOwners(
      page,
      all.filter((owner) => owner.endsWith(', primary')),
    );
  });

  it('adds an owner that is there after a reload, and removes one that is gone after a reload', async () => {
    const page = await openPage(browser, (await start()).url, { path });
    const before = ownersIn(store, appId);
    await expectOwners(page, before);

    await addImani(page);
    await page.getByText(`${userDisplayName} is now an owner (primary).`).waitFor();
    expect(await ownersShown(page)).toEqual([...before, imani].toSorted());
    await page.reload();
    await expect.poll(() => rowsOf(page).count()).toBe(4);
    await expectOwners(page, [...before, imani]);

    await removeImani(page);
    await page.getByText(`${userDisplayName} is no longer an owner (primary).`).waitFor();
    expect(await ownersShown(page)).toEqual(before);
    await page.reload();
    await expectOwners(page, before);
  });

  it('shows a change before C1 has answered', async () => {
    const { c1, page } = await openOverStandIn();
    const before = ownersIn(c1.store, appId);
    const letAdd = c1.hold(/^POST .*\/ownerships|^POST .*\/owners/);
    await addImani(page);
    await expectOwners(page, [...before, imani]);
    expect(ownersIn(c1.store, appId)).toEqual(before);
    expect(await rowsOf(page).filter({ hasText: 'Saving…' }).count()).toBe(1);
    letAdd();
    await page.getByText('is now an owner').waitFor();
    expect(await rowsOf(page).filter({ hasText: 'Saving…' }).count()).toBe(0);
    await expectOwners(page, ownersIn(c1.store, appId));

    const letRemove = c1.hold(/^DELETE /);
    await removeImani(page);
    await expectOwners(page, before);
    expect(ownersIn(c1.store, appId)).toEqual([...before, imani].toSorted());
    letRemove();
    await page.getByText('is no longer an owner').waitFor();
    await expectOwners(page, ownersIn(c1.store, appId));
  });

  it('takes a change back that C1 refuses, and says why', async () => {
    const { c1, page } = await openOverStandIn();
    const before = ownersIn(c1.store, appId);
    const [first = ''] = before;
    const [name = '', role = ''] = first.split(', ');

    const letAdd = c1.hold(/^POST .*\/owners/);
    await addImani(page);
    await expectOwners(page, [...before, imani]);
    letAdd(refusal(409, 'owner already exists'));
    await alert(page, 'CONFLICT').getByText('It has this owner under this role already.').waitFor();
    await expectOwners(page, before);

    const letRemove = c1.hold(/^DELETE /);
    await page.getByRole('button', { name: `Remove ${name} as ${role}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove owner' }).click();
    await expectOwners(
      page,
      before.filter((owner) => owner !== first),
    );
    letRemove(refusal(403, 'Permission denied'));
    await alert(page, 'FORBIDDEN').getByText('You are not allowed to do this.').waitFor();
    await expectOwners(page, before);
    await alert(page, 'CONFLICT').getByRole('button', { name: 'Dismiss' }).click();
    expect(await alert(page, 'CONFLICT').count()).toBe(0);

    c1.recover();
    await alert(page, 'FORBIDDEN').getByRole('button', { name: 'Read the list again' }).click();
    await expectOwners(page, before);
  });

  it('asks for a token where C1 wants one, and keeps it nowhere', async () => {
    const c1 = await c1StandIn();
    const page = await openPage(browser, (await start({ CONDUCTORONE_SERVER_URL: c1.origin })).url, { path });
    const asking = alert(page, 'UNAUTHENTICATED');
    await asking.getByRole('button', { name: 'Enter a token' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.type')).toBe('password');
    await giveToken(page, c1.token);
    await expectOwners(page, ownersIn(c1.store, appId));
    expect(await page.locator('[role=alert]').count()).toBe(0);

    const kept =
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])';
    expect(await page.evaluate<string>(kept)).not.toContain(c1.token);
    expect(await page.content()).not.toContain(c1.token);
    await page.reload();
    await asking.waitFor();
  });

  it('waits as long as C1 asks for before it reads again', async () => {
    const { c1, page } = await openOverStandIn();
    await page.clock.install();
    c1.answer(/\/owners\/users/, refusal(429, 'slow down', { 'retry-after': '45' }));
    await page.getByLabel('Show the role').selectOption('primary');
    const told = alert(page, 'RATE_LIMITED');
    await told.getByText('Too many requests at the moment.').waitFor();
    const retry = told.getByRole('button');
    expect(await retry.innerText()).toMatch(/^Try again in 4\d s$/);
    expect(await retry.isDisabled()).toBe(true);
    c1.recover();
    for (let second = 0; second < 45; second += 1) await page.clock.runFor(1_000);
    await retry.click();
    await expectOwners(
      page,
      ownersIn(c1.store, appId).filter((owner) => owner.endsWith(', primary')),
    );
    expect(await told.count()).toBe(0);
  });

  it('says that C1 is unavailable, and reads again on request', async () => {
    const { c1, page } = await openOverStandIn();
    c1.answer(/\/owners\/users/, refusal(503, 'WORDS-OF-C1'));
    await page.getByLabel('Show the role').selectOption('primary');
    const told = alert(page, 'UPSTREAM_UNAVAILABLE');
    await told.getByText('C1 cannot be reached.').waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('WORDS-OF-C1');
    expect(await page.getByText('No person owns this app').count()).toBe(0);
    expect(await told.innerText()).toMatch(/request [\w-]{8,}/);
    c1.recover();
    await told.getByRole('button', { name: 'Try again' }).click();
    await expectOwners(
      page,
      ownersIn(c1.store, appId).filter((owner) => owner.endsWith(', primary')),
    );
    expect(await told.count()).toBe(0);
  });

  it('says that there is no gateway', async () => {
    const { page, gateway } = await openOverStandIn({ tolerated: /Failed to load resource.*50\d/ });
    gateway.kill('SIGKILL');
    await page.getByRole('button', { name: 'Add an owner' }).click();
    await page.getByLabel('Person').fill('imani');
    await alert(page, 'UNREACHABLE').getByText('The gateway cannot be reached.').waitFor();
  });
});
