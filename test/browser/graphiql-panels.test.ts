import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { exampleRecipes } from '../../src/server/graphiql/recipes.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  editorText,
  goToEnd,
  openGraphiql,
  tabs,
  openTabName,
  openTab,
  play,
  playUntil,
  resultText,
  startGraphiql,
  typeInto,
} from './graphiql-page.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql-panels${skipReason}\n`);

describe.skipIf(isSkipped)(`the panels of GraphiQL${skipReason}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  async function open(options?: Parameters<typeof startGraphiql>[0]) {
    const server = await startGraphiql(options);
    onTestFinished(server.close);
    return { server, ...(await openGraphiql(browser, server)) };
  }

  it('has every recipe under its job, finds one by words, and opens it in a tab that works', async () => {
    const { page, problems } = await open();
    const all = exampleRecipes({ ids: exampleIds });
    await page.getByRole('button', { name: 'Show Recipes' }).click();
    const recipes = page.getByRole('region', { name: 'Recipes', exact: true });
    await recipes.getByText(`${all.length} of ${all.length}`).waitFor();
    expect(await recipes.locator('h3').allInnerTexts()).toEqual([...new Set(all.map(({ job }) => job))]);
    expect(await recipes.locator('button.recipe').count()).toBe(all.length);

    await recipes.getByLabel('Search').fill('leaves ELSE owns');
    const found = recipes.locator('button.recipe');
    await expect.poll(() => found.locator('.recipe-name').allInnerTexts()).toEqual(['LeaverOwnerships']);
    expect(await found.innerText()).toContain('Everything that somebody who leaves owns');
    await found.click();

    expect(await openTabName(page)).toBe('LeaverOwnerships');
    expect(await tabs(page).count()).toBe(3);
    expect(await editorText(page, '.graphiql-editor-tool')).toContain(exampleIds.ownerOfManyId);
    await playUntil(page, exampleIds.ownerOfManyDisplayName);
    await found.click();
    expect(await tabs(page).count()).toBe(3);
    expect(problems).toEqual([]);
  });

  it('opens the tab of a first visit instead of the same recipe again, and says when nothing is found', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Show Recipes' }).click();
    await page.locator('button.recipe', { hasText: 'WhoOwnsApp' }).first().click();
    expect(await openTabName(page)).toBe('WhoOwnsApp');
    expect(await tabs(page).count()).toBe(2);

    await page.getByLabel('Search').fill('no such recipe');
    await page.getByText(/^None of \d+ has all these words/).waitFor();
  });

  it('builds an operation by clicks in the explorer, and finds it in the history', async () => {
    const { page, problems } = await open();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.graphiql-explorer-field-view', { hasText: /^apps/ }).first().click();
    await expect.poll(() => editorText(page, '.graphiql-query-editor')).toMatch(/\bapps\b/);
    await openTab(page, 'WhoOwnsApp');
    await playUntil(page, exampleIds.appDisplayName);
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item', { hasText: 'WhoOwnsApp' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('shows beside the result what the operation did at C1, without being told to', async () => {
    const { page, problems } = await open();
    await openTab(page, 'WhoOwnsApp');
    await playUntil(page, exampleIds.appDisplayName);

    const outcome = page.getByRole('region', { name: 'What it did' });
    expect(await outcome.locator('.status-line').innerText()).toMatch(
      /^WhoOwnsApp\s+HTTP 200 · \d+ ms · [\d.]+ k?B · cost \d+ of \d+\s+request\s+[\w-]{36}\s+Copy$/,
    );
    expect(await outcome.locator('summary').innerText()).toMatch(
      /^What it did: \d+ calls to C1; [\d.]+ of [\d.]+ ms waited for C1$/,
    );
    const calls = await outcome.locator('tbody tr td:first-child').allInnerTexts();
    expect(calls.map((text) => text.trim())).toEqual(
      expect.arrayContaining(['GET /api/v1/apps/{id}', 'GET /api/v2/apps/{app_id}/owners/users']),
    );
    // The result is the result: the report, which nobody typed a header for, is not in it.
    await goToEnd(page, '.result-window');
    expect(await resultText(page)).not.toMatch(/extensions|durationMs/);
    expect(problems).toEqual([]);
  });

  it('leaves the report in the result where its header is typed', async () => {
    const { page } = await open();
    await openTab(page, 'WhoOwnsApp');
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await typeInto(page, '.graphiql-editor-tool', '{ "X-Gateway-Explain": "1" }');
    await play(page);
    await expect.poll(() => page.locator('.outcome summary').count()).toBe(1);
    await goToEnd(page, '.result-window');
    await expect.poll(() => resultText(page)).toMatch(/"path": "\/api\/v1\/apps\/\{id\}"[^]*"durationMs"/);
  });

  it('shows only the status where no report is allowed', async () => {
    const { page } = await open({ explain: false });
    await openTab(page, 'WhoOwnsApp');
    await playUntil(page, exampleIds.appDisplayName);

    await page.locator('.status-line').waitFor();
    expect(await page.locator('.status-line').innerText()).toContain('HTTP 200');
    expect(await page.locator('.outcome summary').count()).toBe(0);
  });

  it('shows the status of what is rejected, and of what gets no response', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'New tab' }).click();
    await typeInto(page, '.graphiql-query-editor', '{ nothing }');
    await play(page);
    await expect.poll(() => page.locator('.status-line').innerText()).toContain('HTTP 400');

    await page.context().setOffline(true);
    await play(page);
    await expect.poll(() => page.locator('.status-line').innerText()).toContain('no response');
    const lines = await resultText(page);
    expect(lines.replaceAll(/\s+/g, ' ')).toContain('the gateway cannot be reached from here');
    expect(lines).not.toContain('stack');
  });

  it('does not write the result of one tab into another that is opened meanwhile', async () => {
    const { page } = await open();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await openTab(page, 'WhoOwnsApp');
    await play(page);
    await page.getByRole('button', { name: 'New tab' }).click();
    const late = page.waitForEvent('requestfinished', { timeout: 2_000 }).catch(() => undefined);
    release();
    await late;
    await page.unroute('**/graphql');
    expect(await page.locator('.result-window .view-lines:visible').allInnerTexts()).toEqual(['']);
    await typeInto(page, '.graphiql-query-editor', '{ __typename }');
    await playUntil(page, 'Query');
    expect(await resultText(page)).not.toContain('app');
  });
});
