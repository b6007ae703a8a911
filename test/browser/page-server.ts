import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { bareEnv, root } from '../support/process.ts';

/** Serves the page as `npm run preview` or `npm run dev` does, in front of a gateway; gives its address. */
async function servePage(gateway: string, command: 'preview' | 'dev'): Promise<string> {
  const child = spawn('node', ['node_modules/vite/bin/vite.js', command, '--port', '0'], {
    cwd: `${root}examples/ownership-portal`,
    env: { ...bareEnv, NO_COLOR: '1', OWNERSHIP_PORTAL_GATEWAY: new URL(gateway).origin },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) {
    const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (origin !== undefined) return origin;
  }
  throw new Error('the page was not served');
}

interface PageOptions {
  readonly path?: string;
  /** Problems that the test brings about. */
  readonly tolerated?: RegExp;
  /** `dev` serves the sources, with React's warnings. */
  readonly command?: 'preview' | 'dev';
  /** A narrow screen that is touched. */
  readonly isPhone?: boolean;
}

/** The page in a fresh profile; at the end it must have had no errors, no warnings and no requests elsewhere. */
export async function openPage(
  browser: Browser,
  gateway: string,
  { path = '/', tolerated = /^$/, command = 'preview', isPhone = false }: PageOptions = {},
): Promise<Page> {
  const origin = await servePage(gateway, command);
  const problems: string[] = [];
  const context = await browser.newContext({
    viewport: isPhone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    isMobile: isPhone,
    hasTouch: isPhone,
    locale: 'en',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) problems.push(`request to ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(problems.filter((problem) => !tolerated.test(problem))).toEqual([]);
  });
  await page.goto(origin + path);
  return page;
}
