import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { start } from '../support/process.ts';
import { expectAccessible } from './accessible.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import { expectOwners, ownersIn } from './owners.ts';
import { openPage } from './page-server.ts';

if (isSkipped) process.stderr.write(`test/browser/ownership-portal-access${skipReason}\n`);

const { appId, userId, ownerOfManyId } = exampleIds;
const path = `/#/apps/${appId}`;

describe.skipIf(isSkipped)(`the ownership portal for everyone${skipReason}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  const focused = (page: Page) =>
    page.evaluate<string>(
      "document.activeElement.getAttribute('placeholder') ?? document.activeElement.textContent",
    );

  it('shows the owners of an app without a fault of accessibility', async () => {
    const page = await openPage(browser, (await start()).url, { path: `${path}/add`, command: 'dev' });
    await page.getByRole('list', { name: 'People that own it through an entitlement' }).waitFor();
    await page.getByRole('combobox', { name: 'Person' }).fill('imani');
    await page.getByRole('listbox', { name: 'People found' }).waitFor();
    await page.keyboard.press('ArrowDown');

    await expectAccessible(page);
  });

  it('shows a transfer without a fault of accessibility, before, while and after', async () => {
    const plan = `/#/leavers/${ownerOfManyId}/${userId}`;
    const page = await openPage(browser, (await start()).url, { path: plan, command: 'dev' });
    const read = page.getByRole('button', { name: /^Read what/ });
    await read.waitFor();
    await expectAccessible(page);
    await read.click();
    await page.getByText('The plan is complete').waitFor({ timeout: 60_000 });
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Move \d+ to/ }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Move them' }).click();
    await page.getByText(/^Finished:/).waitFor({ timeout: 60_000 });

    await expectAccessible(page);
  });

  it('shows the health of ownership without a fault of accessibility', async () => {
    const page = await openPage(browser, (await start()).url, { path: '/#/health', command: 'dev' });
    await page.getByLabel('Connectors').check();
    await page.getByRole('button', { name: 'Look for problems' }).click();
    await page.getByText(/^Done:/).waitFor({ timeout: 60_000 });
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Add owner of/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();

    await expectAccessible(page);
  });

  it('chooses a person by arrow keys and Enter, and closes the list by Escape', async () => {
    const page = await openPage(browser, (await start()).url, { path });
    const { store } = await createSandbox();
    await page.getByRole('button', { name: 'Add an owner' }).press('Enter');
    expect(await focused(page)).toBe('Name or e-mail address');
    await page.keyboard.type('suleiman');
    const input = page.getByRole('combobox', { name: 'Person' });
    const options = page.getByRole('listbox', { name: 'People found' }).getByRole('option');
    await options.first().waitFor();
    const names = await options.locator('.name').allInnerTexts();
    expect(names.length).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    const active = () => page.locator('[role=option][aria-selected=true] .name').allInnerTexts();
    const seen: string[] = [];
    for (let step = 0; step <= names.length; step += 1) {
      await page.keyboard.press('ArrowDown');
      seen.push(...(await active()));
      const named = await input.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${named ?? ''}"] .name`).allInnerTexts()).toEqual([seen.at(-1)]);
    }
    // Around: after the last one the first one, and before the first one the last one.
    expect(seen).toEqual([...names, names[0]]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const name = names.at(-1) ?? '';
    expect(await input.inputValue()).toBe(name);
    expect(await focused(page)).toBe('Role slug');
    await page.keyboard.type('primary');
    await page.keyboard.press('Enter');

    await page.getByText(`${name} is now an owner (primary).`).waitFor();
    await expectOwners(page, [...ownersIn(store, appId), `${name}, primary`]);
  });

  it('shows the owners on a phone where the apps were, and leads back', async () => {
    const page = await openPage(browser, (await start()).url, { isPhone: true });
    const apps = page.getByRole('navigation', { name: 'Apps' });

    await apps.getByRole('link', { name: 'Helpharbor' }).tap();

    const heading = page.getByRole('heading', { name: 'Helpharbor' });
    await heading.waitFor();
    expect(await focused(page)).toBe('Helpharbor');
    expect(await apps.count()).toBe(0);
    const top = (await heading.boundingBox())?.y ?? Infinity;
    expect(top).toBeLessThan(400);
    await page.getByRole('link', { name: 'All apps' }).tap();
    await apps.getByRole('link', { name: 'Helpharbor' }).waitFor();
    expect(await heading.count()).toBe(0);
  });

  it('keeps the form for a token out of the way of an error, and closes it by Escape', async () => {
    const { url } = await start({ CONDUCTORONE_SERVER_URL: 'http://127.0.0.1:9' });
    const page = await openPage(browser, url, { path });
    const notice = page.getByRole('main').locator('.notice').first();
    await notice.getByRole('button', { name: 'Enter a token' }).click();

    const form = await page.getByRole('form', { name: 'Access token' }).boundingBox();
    const error = await notice.boundingBox();
    expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(error?.y ?? 0);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('form', { name: 'Access token' }).count()).toBe(0);
  });
});
