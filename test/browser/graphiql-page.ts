import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createHttpClient } from '../../src/c1/transport/http-pool.ts';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import { defaultLimits } from '../../src/config/defaults.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import type { JwtVerifier } from '../../src/server/auth/jwt-verifier.ts';
import { defaultTabs } from '../../src/server/graphiql/default-tabs.ts';
import { exampleRecipes } from '../../src/server/graphiql/recipes.ts';
import { createGateway } from '../../src/server/gateway.ts';
import { createLog } from '../../src/server/logging/log.ts';

/** Characters that HTML would read as markup. */
export const title = 'Owners & <b>apps</b>';

export type GraphiqlServer = Awaited<ReturnType<typeof startGraphiql>>;

interface ServerOptions {
  /** How callers are known; anonymous if undefined. */
  readonly callers?: 'forward' | JwtVerifier;
  readonly explain?: boolean;
  readonly introspection?: boolean;
}

/** The gateway over the sandbox's company on a port; the bearer headers of operations and the bytes that it was sent. */
export async function startGraphiql({ callers, explain = true, introspection = true }: ServerOptions = {}) {
  const authorizations: string[] = [];
  const posts: string[] = [];
  const connections: Socket[] = [];
  const sandbox = await createSandbox();
  const upstream = await listen(sandbox);
  const http = createHttpClient({ origin: upstream.origin, timeoutMs: 30_000, maxBodyBytes: 5_000_000 });
  const ids = exampleIds;
  const gateway = createGateway({
    http,
    upstream: 'sandbox',
    identity:
      callers === 'forward'
        ? { kind: 'forward' }
        : {
            kind: 'service',
            tokens: staticToken(sandbox.issueToken()),
            callers: callers ?? 'anonymous',
          },
    log: createLog('silent'),
    limits: defaultLimits,
    cors: { origins: [], loopback: true },
    introspection,
    explain,
    graphiql: { title, tabs: defaultTabs({ ids }), recipes: () => exampleRecipes({ ids }) },
  });
  const server = createServer((request, response) => {
    if (request.headers.authorization !== undefined) authorizations.push(request.headers.authorization);
    if (request.method === 'POST') posts.push(request.url ?? '');
    void gateway(request, response);
  });
  server.on('connection', (connection) => connections.push(connection));
  const bytesSent = () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await http.close();
    await upstream.close();
  };
  return { origin, authorizations, posts, bytesSent, sandbox, close };
}

export const playButton = { name: /Execute query/ };

interface OpenOptions {
  readonly context?: BrowserContext;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What stands behind `/graphql`. */
  readonly search?: string;
}

/** A fresh profile on the page, and the list of what must not happen: requests elsewhere, errors, violations. */
export async function openGraphiql(
  browser: Browser,
  { origin }: { readonly origin: string },
  { context, width = 1400, height = 900, colorScheme = 'light', search = '' }: OpenOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const problems: string[] = [];
  const profile = context ?? (await browser.newContext({ viewport: { width, height }, colorScheme }));
  const page = await profile.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) problems.push(`request to ${url}`);
  });
  await page.goto(`${origin}/graphql${search}`);
  await page.getByRole('button', playButton).waitFor();
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  return { page, problems };
}

export const storedText = (page: Page) =>
  page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');

export const storedTabs = (page: Page) =>
  page.evaluate<string | null>("localStorage.getItem('/graphql:graphiql:tabState')");

export const resultText = (page: Page) => editorText(page, '.result-window');

export const editorText = async (page: Page, selector: string) =>
  (await page.locator(`${selector} .view-lines:visible`).first().innerText()).replaceAll('\u00a0', ' ');

/** The buttons that open tabs. */
export const tabs = (page: Page) => page.locator('.graphiql-tab-button');

export const openTab = (page: Page, name: string) => tabs(page).filter({ hasText: name }).click();

export const openTabName = (page: Page) =>
  page.locator('.graphiql-tab-button[aria-current=true]').innerText();

/** Puts the cursor behind the text, so that its last lines are shown. */
export async function goToEnd(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector} .monaco-editor:visible`).first().click();
  await page.keyboard.press('Control+End');
}

export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await goToEnd(page, selector);
  await page.keyboard.insertText(text);
}

/** Runs the open operation. */
export async function play(page: Page): Promise<void> {
  await page.getByRole('button', playButton).click();
}

/** Runs the open operation, and waits until the result has a text. */
export async function playUntil(page: Page, text: string): Promise<void> {
  await play(page);
  await expect.poll(() => resultText(page)).toContain(text);
}

export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(process.env['SCREENSHOT_DIR'] ?? tmpdir(), `${name}.png`) });
}
