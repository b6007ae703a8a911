import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import { openGraphiql, playUntil, startGraphiql, takePicture, type GraphiqlServer } from './graphiql-page.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/first-minutes${skipReason}\n`);

const copied = async (page: Page, button: string, notice: RegExp) => {
  await page.getByRole('button', { name: button }).click();
  await page.getByText(notice).waitFor();
  return page.evaluate<string>('navigator.clipboard.readText()');
};

/** One newcomer's way through the page, in one go: each step begins where the last one ended. */
describe.skipIf(isSkipped)(`the first five minutes in GraphiQL${skipReason}`, () => {
  let server: GraphiqlServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startGraphiql({ callers: 'forward' });
    browser = await launch();
    return async () => {
      await browser.close();
      await server.close();
    };
  });

  async function profile(): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return context;
  }

  async function signIn(page: Page, token: string): Promise<void> {
    await page.getByLabel('C1 token').fill(token);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Signed in.').waitFor();
  }

  it('sign in, find a recipe, run it, see what it did, pass it on as a link and as a command', async () => {
    const { page, problems } = await openGraphiql(browser, server, { context: await profile() });
    await takePicture(page, 'minutes-1-opened');
    const token = server.sandbox.issueToken();
    await signIn(page, token);

    await page.getByRole('button', { name: 'Show Recipes' }).click();
    await page.getByLabel('Search').fill('app people');
    await takePicture(page, 'minutes-2-recipes');
    await page.locator('button.recipe').filter({ hasText: 'WhoOwnsApp' }).click();
    await page.getByRole('button', { name: 'Hide Recipes' }).click();
    await playUntil(page, exampleIds.appDisplayName);

    const calls = page.getByRole('region', { name: 'Calls to C1' });
    await calls.getByText('/api/v2/apps/{app_id}/owners/users').waitFor();
    await takePicture(page, 'minutes-3-calls');

    const link = await copied(page, 'Copy share link', /^Link copied/);
    const colleague = await openGraphiql(browser, server, {
      context: await profile(),
      search: new URL(link).search,
    });
    await takePicture(colleague.page, 'minutes-4-link');
    const sentBefore = server.posts.length;
    await signIn(colleague.page, server.sandbox.issueToken());
    expect(server.posts).toHaveLength(sentBefore);
    await playUntil(colleague.page, exampleIds.appDisplayName);

    const command = await copied(page, 'Copy as cURL', /^cURL command/);
    const { stdout } = await promisify(execFile)('bash', ['-c', command], {
      env: { PATH: process.env['PATH'], TOKEN: token },
    });
    expect(stdout).toContain(exampleIds.appDisplayName);
    expect([...problems, ...colleague.problems]).toEqual([]);
  });
});
