import type { Browser, BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  editorText,
  goToEnd,
  openGraphiql,
  tabs,
  openTab,
  playButton,
  playUntil,
  resultText,
  startGraphiql,
  storedTabs,
  storedText,
  title,
  typeInto,
  type GraphiqlServer,
} from './graphiql-page.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql${skipReason}\n`);

const tabNames = ['CreateUserOwner', 'WhoOwnsApp'];

describe.skipIf(isSkipped)(`GraphiQL in a browser${skipReason}`, () => {
  let server: GraphiqlServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startGraphiql();
    browser = await launch();
    return async () => {
      await browser.close();
      await server.close();
    };
  });

  const open = (context?: BrowserContext) => openGraphiql(browser, server, context && { context });

  it('shows two tabs, and the result of the first at the first press of the play button', async () => {
    const { page, problems } = await open();
    const { appId, roleSlug, userId, userDisplayName } = exampleIds;
    await playUntil(page, userDisplayName);
    expect(JSON.parse(await resultText(page))).toMatchObject({
      data: {
        createUserOwner: {
          appOwnerUser: { appId, roleSlug, user: { id: userId, displayName: userDisplayName } },
        },
      },
    });
    expect(server.sandbox.store.ownersOf(appId)).toContainEqual(
      expect.objectContaining({ roleSlug, userId }),
    );
    expect(await tabs(page).allInnerTexts()).toEqual(tabNames);
    expect(await editorText(page, '.graphiql-editor-tool')).toContain(`"appId": "${appId}"`);
    expect(await page.title()).toBe(title);
    expect(await page.getByText(title).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('completes, checks, formats and documents within its content security policy', async () => {
    const { page, problems } = await open();
    await openTab(page, 'WhoOwnsApp');
    await typeInto(page, '.graphiql-query-editor', '{ ');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible').getByText('appUserOwners', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('{__typename nope}');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    await page.getByRole('button', { name: /Prettify/ }).click();
    await expect
      .poll(() => editorText(page, '.graphiql-query-editor'))
      .toMatch(/^\{\n {2}__typename\n {2}nope\n\}/);
    for (const name of [/Documentation Explorer/, /GraphiQL Explorer/, /Re-fetch/, /short keys/]) {
      await page.getByRole('button', { name }).click();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /settings/ }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.locator('body.graphiql-dark').waitFor();
    expect(await page.getByText('Persist headers').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('shows the same tabs after a reload, and keeps its address while they are edited', async () => {
    const { page, problems } = await open();
    await expect.poll(() => storedTabs(page)).toContain('WhoOwnsApp');
    await page.reload();
    await page.getByRole('button', playButton).waitFor();
    expect(await tabs(page).allInnerTexts()).toEqual(tabNames);
    await tabs(page).last().click();
    await typeInto(page, '.graphiql-query-editor', '# edited');
    await expect.poll(() => storedTabs(page)).toContain('# edited');
    expect(page.url()).toBe(`${server.origin}/graphql`);
    await page.reload();
    await page.getByRole('button', playButton).waitFor();
    expect(await tabs(page).allInnerTexts()).toEqual(tabNames);
    await goToEnd(page, '.graphiql-query-editor');
    await expect.poll(() => editorText(page, '.graphiql-query-editor')).toContain('# edited');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('transfers nearly nothing to a browser that has been here before', async () => {
    const context = await browser.newContext();
    const visit = async () => {
      const before = server.bytesSent();
      const { page, problems } = await open(context);
      // Whoever can read the documentation has the schema. The explorer remembers that it is open.
      const show = page.getByRole('button', { name: 'Show Documentation Explorer' });
      if (await show.isVisible()) await show.click();
      await page.getByText('All Schema Types').waitFor();
      await expect.poll(() => page.workers().length).toBeGreaterThan(1);
      let sent = -1;
      const isSettled = () => sent === (sent = server.bytesSent());
      await expect.poll(isSettled, { interval: 500 }).toBe(true);
      expect(problems).toEqual([]);
      await page.close();
      return server.bytesSent() - before;
    };
    const first = await visit();
    const second = await visit();
    process.stdout.write(`bytes sent for a first visit: ${first}, for a second: ${second}\n`);
    expect(first).toBeLessThan(2_500_000);
    expect(second).toBeLessThan(1_000);
    await context.close();
  });

  it('sends a typed bearer token and never stores it', async () => {
    const { page, problems } = await open();
    const openHeaders = () => page.getByRole('button', { name: 'Headers', exact: true }).click();
    await openHeaders();
    await typeInto(page, '.graphiql-editor-tool', '{ "authorization": "Bearer top-secret" }');
    await page.getByRole('button', playButton).click();
    await expect.poll(() => server.authorizations).toEqual(['Bearer top-secret']);
    // The tabs are stored late; an edit made after the header shows when they have been.
    await typeInto(page, '.graphiql-query-editor', '# after');
    await expect.poll(() => storedTabs(page)).toContain('# after');
    expect(await storedText(page)).not.toContain('top-secret');
    await page.reload();
    await page.getByRole('button', playButton).waitFor();
    await openHeaders();
    expect(await storedText(page)).not.toContain('top-secret');
    expect((await editorText(page, '.graphiql-editor-tool')).trim()).toBe('');
    expect(problems).toEqual([]);
    await page.close();
  });
});
