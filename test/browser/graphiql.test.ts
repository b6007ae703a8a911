import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/c1/transport/http-pool.ts';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import { defaultLimits } from '../../src/config/defaults.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { defaultTabs } from '../../src/server/graphiql/default-tabs.ts';
import { createGateway } from '../../src/server/gateway.ts';
import { createLog } from '../../src/server/logging/log.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';

const tabNames = defaultTabs({ ids: exampleIds, explain: true }).map(
  ({ query }) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '',
);
const title = 'Owners & <b>apps</b>';

/** The gateway over the sandbox's company on a port: where it listens, the bearer headers that it was sent. */
async function startServer() {
  const authorizations: string[] = [];
  const connections: Socket[] = [];
  const sandbox = await createSandbox();
  const upstream = await listen(sandbox);
  const http = createHttpClient({ origin: upstream.origin, timeoutMs: 30_000, maxBodyBytes: 5_000_000 });
  const gateway = createGateway({
    http,
    upstream: 'sandbox',
    identity: { kind: 'service', tokens: staticToken(sandbox.issueToken()), callers: 'anonymous' },
    log: createLog('silent'),
    limits: defaultLimits,
    cors: { origins: [], loopback: true },
    introspection: true,
    graphiql: { title, tabs: defaultTabs({ ids: exampleIds, explain: true }) },
  });
  const server = createServer((request, response) => {
    if (request.headers.authorization !== undefined) authorizations.push(request.headers.authorization);
    void gateway(request, response);
  });
  server.on('connection', (connection) => connections.push(connection));
  const bytesSent = () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    await new Promise((resolve) => server.close(resolve));
    await http.close();
    await upstream.close();
  };
  return { origin, authorizations, bytesSent, sandbox, close };
}

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql${skipReason}\n`);

const playButton = { name: /Execute query/ };
const storedText = (page: Page) =>
  page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');
const storedTabs = (page: Page) =>
  page.evaluate<string | null>("localStorage.getItem('/graphql:graphiql:tabState')");
const resultText = async (page: Page) =>
  (await page.locator('.result-window .view-lines').innerText()).replaceAll('\u00a0', ' ');
const editorText = async (page: Page, selector: string) =>
  (await page.locator(`${selector} .view-lines:visible`).first().innerText()).replaceAll('\u00a0', ' ');

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(process.env['SCREENSHOT_DIR'] ?? tmpdir(), `${name}.png`) });
}

async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(`${selector} .monaco-editor:visible`).first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

describe.skipIf(isSkipped)(`the explorer in a browser${skipReason}`, () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launch();
    return async () => {
      await browser.close();
      await server.close();
    };
  });

  /** A fresh profile on the page, and the list of what must not happen: requests elsewhere, errors, violations. */
  async function openExplorer(context?: BrowserContext): Promise<{ page: Page; problems: string[] }> {
    const problems: string[] = [];
    const viewport = { width: 1400, height: 900 };
    const page = await (context ?? (await browser.newContext({ viewport }))).newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        problems.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.origin}/`) && !url.startsWith('data:'))
        problems.push(`request to ${url}`);
    });
    await page.goto(`${server.origin}/graphql`);
    await page.getByRole('button', playButton).waitFor();
    return { page, problems };
  }

  it('shows the given tabs and the result of the first at one press of the play button', async () => {
    const { page, problems } = await openExplorer();
    await page.getByRole('button', playButton).click();
    const { appId, roleSlug, userId, userDisplayName } = exampleIds;
    await expect.poll(() => resultText(page)).toContain(userDisplayName);
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
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabNames);
    expect(await editorText(page, '.graphiql-editor-tool')).toContain(`"appId": "${appId}"`);
    expect(await page.title()).toBe(title);
    expect(await page.getByText(title).count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('completes, checks, formats and documents within its content security policy', async () => {
    const { page, problems } = await openExplorer();
    await page.getByRole('tab', { name: 'AppOwners' }).click();
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
    const { page, problems } = await openExplorer();
    const tabs = page.getByRole('tab');
    await expect.poll(() => storedTabs(page)).toContain('AppOwners');
    await page.reload();
    await page.getByRole('button', playButton).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(tabNames);
    await tabs.last().click();
    await typeInto(page, '.graphiql-query-editor', '# edited');
    await expect.poll(() => storedTabs(page)).toContain('# edited');
    expect(page.url()).toBe(`${server.origin}/graphql`);
    await page.reload();
    await page.getByRole('button', playButton).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(tabNames);
    await expect.poll(() => editorText(page, '.graphiql-query-editor')).toContain('# edited');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('has a first tab for each job, which shows what it promises at one press of the play button', async () => {
    const { page, problems } = await openExplorer();
    expect(tabNames.length).toBeGreaterThan(10);
    for (const name of tabNames) {
      await page.getByRole('tab', { name }).click();
      expect(await editorText(page, '.graphiql-query-editor')).toMatch(/^# /);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button', playButton).click();
      const { data, errors } = (await (await answered).json()) as ExecutionResult;
      expect({ name, errors, data }).toEqual({ name, errors: undefined, data: expect.any(Object) as object });
      expect(Object.values(data ?? {})).not.toContain(null);
      await expect.poll(() => resultText(page)).toMatch(/^\{\s+"data": \{/);
      if (name === tabNames[0]) await takePicture(page, 'explorer-first-tab');
    }
    await takePicture(page, 'explorer-last-tab');
    expect(problems).toEqual([]);
    await page.close();
  });

  it('transfers nearly nothing to a browser that has been here before', async () => {
    const context = await browser.newContext();
    const visit = async () => {
      const before = server.bytesSent();
      const { page, problems } = await openExplorer(context);
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
    const { page, problems } = await openExplorer();
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
