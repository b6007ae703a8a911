import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { start } from '../support/process.ts';
import { c1StandIn, refusal } from './c1-stand-in.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  addImani,
  alert,
  choosePerson,
  expectOwners,
  giveToken,
  ownersIn,
  removeImani,
  rowsOf,
} from './owners.ts';
import { openPage } from './page-server.ts';

const { appId, userDisplayName } = exampleIds;
const path = `/#/apps/${appId}`;

describe.skipIf(isSkipped)(`the ownership portal when something is amiss${skipReason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  const focused = 'document.activeElement.id || document.activeElement.textContent';

  it('shows its welcome where the address names no app', async () => {
    const page = await openPage(browser, (await start()).url, { path: '/#/apps/%' });

    await page.getByRole('heading', { name: 'Owners of apps' }).waitFor();
  });

  it('names a role without owners, and leaves the focus at the heading after a removal', async () => {
    const page = await openPage(browser, (await start()).url, { path });
    await expect.poll(() => rowsOf(page).count()).toBe(3);
    await page.getByLabel('Show the role').selectOption('invented-auditor');
    await expect.poll(() => rowsOf(page).count()).toBe(1);

    await page.getByRole('button', { name: /^Remove Mei Gallagher/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove owner' }).click();

    await page.getByText('No person owns this app directly under the role invented-auditor.').waitFor();
    expect(await page.evaluate<string>(focused)).toBe('Quarry Ledger');
  });

  it('leads from the person that was chosen to the role, and names the app in the title', async () => {
    const page = await openPage(browser, (await start()).url, { path });
    await page.getByRole('button', { name: 'Add an owner' }).click();
    const form = page.getByRole('form', { name: 'Add an owner' });
    await choosePerson(form, 'Person', 'imani oka', userDisplayName);

    const role = await form.getByLabel('Role').getAttribute('id');
    expect(await page.evaluate<string>(focused)).toBe(role);
    expect(await page.title()).toMatch(/^Quarry Ledger · /);
  });

  it('keeps a failed change in sight when another app is chosen, and repeats it on request', async () => {
    const c1 = await c1StandIn();
    const page = await openPage(browser, (await start({ CONDUCTORONE_SERVER_URL: c1.origin })).url, { path });
    await giveToken(page, c1.token);
    const before = ownersIn(c1.store, appId);
    await expectOwners(page, before);
    const letAdd = c1.hold(/^POST .*\/owners/);
    await addImani(page);
    await page.getByRole('link', { name: 'Helpharbor' }).click();
    await page.getByRole('heading', { name: 'Helpharbor' }).waitFor();

    letAdd(refusal(429, 'slow down'));

    const failed = alert(page, 'RATE_LIMITED');
    await failed.getByText(`Make ${userDisplayName} an owner of Quarry Ledger (primary).`).waitFor();
    expect(ownersIn(c1.store, appId)).toEqual(before);
    c1.recover();
    await failed.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => ownersIn(c1.store, appId).length).toBe(before.length + 1);
    expect(await failed.count()).toBe(0);
  });

  it('shows nothing to the next of what the last was shown, when reading fails', async () => {
    const c1 = await c1StandIn();
    const page = await openPage(browser, (await start({ CONDUCTORONE_SERVER_URL: c1.origin })).url, { path });
    await giveToken(page, c1.token);
    await page.getByRole('heading', { name: 'Quarry Ledger' }).waitFor();
    c1.answer(/^POST .*\/owners/, refusal(409, 'owner already exists'));
    await addImani(page);
    await alert(page, 'CONFLICT').waitFor();

    await giveToken(page, 'a-token-without-a-user');

    await alert(page, 'UNAUTHENTICATED').first().waitFor();
    expect(await page.getByText('Quarry Ledger').count()).toBe(0);
    expect(await alert(page, 'CONFLICT').count()).toBe(0);
    expect(await page.title()).not.toContain('Quarry Ledger');
  });

  it('does not offer to repeat a change with an unknown outcome', async () => {
    const { url, process } = await start();
    const tolerated = /Failed to load resource.*50\d/;
    const page = await openPage(browser, url, { path, tolerated });
    await expect.poll(() => rowsOf(page).count()).toBe(3);
    await addImani(page);
    await page.getByText('is now an owner').waitFor();
    process.kill('SIGKILL');

    await removeImani(page);

    const unknown = alert(page, 'UNREACHABLE');
    await unknown.getByText('Whether the change was made is not known.').waitFor();
    expect(await unknown.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await unknown.getByRole('button', { name: 'Read the list again' }).count()).toBe(1);
  });
});
