import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import { listen as listenSandbox } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { listen } from '../../src/server/connections/listen.ts';
import { defaultTabs } from '../../src/server/graphiql/default-tabs.ts';
import { nodeHandler } from '../../src/server/node-handler.ts';
import { gatewayOver } from '../support/gateway.ts';
import { prefixProxy, type PathHabit } from '../support/prefix-proxy.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql-under-path${skipReason}\n`);

const prefix = '/tools/c1';

/** GraphiQL over the sandbox's company, behind a proxy that serves it under a path. */
async function underPath(habit: PathHabit, basePath: string | undefined) {
  const tabs = defaultTabs({ ids: exampleIds });
  const sandbox = await createSandbox();
  const upstream = await listenSandbox(sandbox);
  onTestFinished(upstream.close);
  const tokens = staticToken(sandbox.issueToken());
  const gateway = gatewayOver(upstream.origin, {
    identity: { kind: 'service', tokens, callers: 'anonymous' },
    basePath,
    graphiql: { title: 'Explorer', tabs },
  });
  const server = await listen(nodeHandler(gateway.listener), { host: '127.0.0.1', port: 0 });
  const proxy = await prefixProxy(prefix, server.url, habit);
  onTestFinished(async () => {
    await proxy.close();
    await server.stop(0);
  });
  return { url: proxy.origin + prefix, strays: proxy.strays, direct: server.url };
}

describe.skipIf(isSkipped)(`GraphiQL under a path of another host${skipReason}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  it.each([
    ['removes', undefined],
    ['removes', prefix],
    ['passes on', prefix],
  ] as const)('runs an operation where the proxy %s the path (base path %s)', async (habit, basePath) => {
    const { url, strays } = await underPath(habit, basePath);
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });

    await page.goto(`${url}/`);
    await page.getByRole('button', { name: /Execute query/ }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();

    await expect
      .poll(() => page.locator('.result-window .view-lines').innerText(), { timeout: 15_000 })
      .toContain(exampleIds.userDisplayName.replaceAll(' ', '\u00a0'));
    // A worker of the editor finds the mistake.
    await page.locator('.graphiql-query-editor .monaco-editor:visible').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('}');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor({ timeout: 15_000 });
    expect(page.url()).toBe(`${url}/graphql`);
    expect({ problems, strays }).toEqual({ problems: [], strays: [] });
    await page.close();
  });

  it('keeps the tabs of each path apart, for another gateway may be served there', async () => {
    const { direct } = await underPath('passes on', prefix);
    const context = await browser.newContext();
    const edited = '.graphiql-query-editor .view-lines:visible';
    const opened = async (path: string) => {
      const page = await context.newPage();
      await page.goto(direct + path);
      await page.getByRole('button', { name: /Execute query/ }).waitFor();
      return page;
    };

    const first = await opened('/graphql');
    await first.locator('.graphiql-query-editor .monaco-editor:visible').first().click();
    await first.keyboard.press('Control+End');
    await first.keyboard.insertText('# of the first');
    await expect
      .poll(() => first.evaluate<string>('JSON.stringify({ ...localStorage })'), { timeout: 15_000 })
      .toContain('# of the first');
    const second = await opened(`${prefix}/graphql`);
    const again = await opened('/graphql');

    for (const page of [second, again]) {
      await page.locator('.graphiql-query-editor .monaco-editor:visible').first().click();
      await page.keyboard.press('Control+End');
    }
    expect(await second.locator(edited).first().innerText()).not.toContain('of\u00a0the\u00a0first');
    await expect.poll(() => again.locator(edited).first().innerText()).toContain('of\u00a0the\u00a0first');
    await context.close();
  });
});
