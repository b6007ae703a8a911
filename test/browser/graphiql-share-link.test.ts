import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  editorText,
  goToEnd,
  openGraphiql,
  tabs,
  openTabName,
  openTab,
  playButton,
  playUntil,
  startGraphiql,
  storedTabs,
  typeInto,
} from './graphiql-page.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql-share-link${skipReason}\n`);

const clipboard = (page: Page) => page.evaluate<string>('navigator.clipboard.readText()');

const linkTo = (query: string, variables?: object) =>
  `?${new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) })}`;

describe.skipIf(isSkipped)(`an operation of GraphiQL elsewhere${skipReason}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  async function start(options?: Parameters<typeof startGraphiql>[0]) {
    const server = await startGraphiql(options);
    onTestFinished(server.close);
    return server;
  }

  async function profile(): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return context;
  }

  it('opens a copied link in another profile, with its variables, and runs it when told to', async () => {
    const server = await start();
    const { page } = await openGraphiql(browser, server, { context: await profile() });
    await openTab(page, 'WhoOwnsApp');
    await page.getByRole('button', { name: 'Copy share link' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = new URL(await clipboard(page));

    const other = await openGraphiql(browser, server, { context: await profile(), search: link.search });

    expect(await openTabName(other.page)).toBe('WhoOwnsApp');
    expect((await tabs(other.page).allInnerTexts()).toSorted()).toEqual(['CreateUserOwner', 'WhoOwnsApp']);
    expect(await editorText(other.page, '.graphiql-editor-tool')).toContain(exampleIds.appId);
    expect(server.posts).toEqual([]);
    await other.page.getByText('has not been run').waitFor();
    await playUntil(other.page, exampleIds.appDisplayName);
    expect(await other.page.getByText('has not been run').count()).toBe(0);
    expect(server.posts).toHaveLength(1);
    expect(other.problems).toEqual([]);
  });

  it.each([
    ['a first visit', false],
    ['a visit with tabs of its own', true],
  ])('shows a mutation of a link, and never runs it by itself: %s', async (_, hasTabs) => {
    const server = await start();
    const { appId, roleSlug, userId: userRefId } = exampleIds;
    const before = server.sandbox.store.ownersOf(appId).length;
    const query =
      'mutation Trap($input: CreateUserOwnerInput!) { createUserOwner(input: $input) { appOwnerUser { nodeId } } }';
    const search = linkTo(query, { input: { appId, roleSlug, userRefId } });
    const context = await profile();
    if (hasTabs) {
      const { page } = await openGraphiql(browser, server, { context });
      await typeInto(page, '.graphiql-query-editor', '# mine');
      await expect.poll(() => storedTabs(page)).toContain('# mine');
      await page.close();
    }

    const { page, problems } = await openGraphiql(browser, server, { context, search });
    expect(await openTabName(page)).toBe('Trap');
    expect(await tabs(page).count()).toBe(3);
    await page.getByText('has not been run').waitFor();
    // The address is the page's again, so that a reload brings what was edited, and not the link.
    expect(page.url()).toBe(`${server.origin}/graphql`);
    await typeInto(page, '.graphiql-query-editor', '# edited');
    await expect.poll(() => storedTabs(page)).toContain('# edited');
    await page.reload();
    await page.getByRole('button', playButton).waitFor();
    await goToEnd(page, '.graphiql-query-editor');
    await expect.poll(() => editorText(page, '.graphiql-query-editor')).toContain('# edited');

    expect(server.posts).toEqual([]);
    expect(server.sandbox.store.ownersOf(appId)).toHaveLength(before);
    expect(problems).toEqual([]);
  });

  it('opens the same link twice in one tab', async () => {
    const server = await start();
    const context = await profile();
    const search = linkTo('query Twice { __typename }');
    const first = await openGraphiql(browser, server, { context, search });
    await expect.poll(() => storedTabs(first.page)).toContain('Twice');
    await first.page.close();

    const { page } = await openGraphiql(browser, server, { context, search });

    expect((await tabs(page).allInnerTexts()).filter((name) => name === 'Twice')).toHaveLength(1);
  });

  it.each([
    ['query', '</script><script>document.title = "taken"</script>{ __typename'],
    ['variables', '{ not JSON'],
    ['query', '   '],
    ['query', '\u0000\u2028 \ud800'],
  ])('shows a hostile %s of a link as text', async (name, text) => {
    const server = await start();
    const search = `?${new URLSearchParams({ query: 'query Shown { __typename }', [name]: text })}`;
    const { page, problems } = await openGraphiql(browser, server, { search });

    expect(await page.title()).not.toBe('taken');
    if (name === 'variables') expect(await editorText(page, '.graphiql-editor-tool')).toContain(text);
    expect(server.posts).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('opens the page, and runs nothing, also with a slash behind the path', async () => {
    const server = await start();
    const page = await (await profile()).newPage();
    await page.goto(`${server.origin}/graphql/${linkTo('query Linked { __typename }')}`);
    await page.getByText('has not been run').waitFor();

    expect(page.url()).toBe(`${server.origin}/graphql`);
    expect(await openTabName(page)).toBe('Linked');
    expect(server.posts).toEqual([]);
  });

  it('shows the operation of a link where the storage is full', async () => {
    const server = await start();
    const context = await profile();
    const first = await openGraphiql(browser, server, { context });
    await first.page.evaluate(`(() => {
      for (let size = 4_000_000, index = 0; size > 0; index += 1) {
        try { localStorage.setItem('full' + index, 'x'.repeat(size)); } catch { size = Math.floor(size / 2); }
      }
    })()`);
    await first.page.close();

    const { page } = await openGraphiql(browser, server, {
      context,
      search: linkTo('query Full { __typename }'),
    });

    expect(await editorText(page, '.graphiql-query-editor')).toContain('Full');
  });

  it('has no link for an operation that would not fit into one', async () => {
    const server = await start();
    const { page } = await openGraphiql(browser, server, { context: await profile() });
    await typeInto(page, '.graphiql-query-editor', `# ${'long '.repeat(2_000)}`);
    await page.getByRole('button', { name: 'Copy share link' }).click();

    await page.getByText('The operation is too long for a link').waitFor();
  });

  it('copies a command of a shell that does the same with a token from the environment', async () => {
    const server = await start({ callers: 'forward' });
    const token = server.sandbox.issueToken();
    const { page } = await openGraphiql(browser, server, { context: await profile() });
    await page.locator('#token').fill(token);
    await page.getByRole('button', { name: 'Sign in' }).click();
    // A terminal would take a DEL for an erased quote.
    await typeInto(page, '.graphiql-query-editor', `# it's "quoted" $HOME \`id\` \\ \u007f\u2028\u202e;`);
    await page.getByRole('button', { name: 'Copy as cURL' }).click();
    await page.getByText(/^cURL command/).waitFor();
    const command = await clipboard(page);

    expect(command).not.toContain(token);
    expect(command).toContain('$TOKEN');
    expect(command).toMatch(/^[\n\x20-\x7e]+$/);
    expect(command).toContain('\\u007f\\u2028\\u202e;');
    const { stdout } = await promisify(execFile)('bash', ['-c', command], {
      env: { PATH: process.env['PATH'], TOKEN: token },
    });
    expect(JSON.parse(stdout)).toMatchObject({
      data: { createUserOwner: { appOwnerUser: { user: { displayName: exampleIds.userDisplayName } } } },
    });
  });
});
