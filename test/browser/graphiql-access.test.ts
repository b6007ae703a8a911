import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  editorText,
  openGraphiql,
  openTab,
  playUntil,
  resultText,
  startGraphiql,
  takePicture,
  type GraphiqlServer,
} from './graphiql-page.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql-access${skipReason}\n`);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Faults as axe names them, each with an element that has it. */
async function faultsOf(page: Page, state: string): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes: [node, ...others] }) => {
    const { target = [], failureSummary = '' } = node ?? {};
    return `${state}: ${id}: ${target.join(' ')} and ${others.length} more: ${failureSummary}`;
  });
}

/** Whether the page is wider than the window, so that it would have to be moved sideways. */
const overflow = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const looks = [1400, 900, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.skipIf(isSkipped)(`GraphiQL for all eyes and hands${skipReason}`, () => {
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

  const signIn = async (page: Page) => {
    await page.locator('#token').fill(server.sandbox.issueToken());
    await page.getByRole('button', { name: 'Sign in' }).click();
  };

  it.each(looks)('has no fault that axe finds, and fits, at $width px, $colorScheme', async (window) => {
    const { page, problems } = await openGraphiql(browser, server, { ...window, height: 900 });
    const picture = (state: string) =>
      takePicture(page, `graphiql-${window.width}-${window.colorScheme}-${state.replace(' ', '-')}`);
    const faults: string[] = [];
    const look = async (state: string) => {
      await picture(state);
      faults.push(...(await faultsOf(page, state)));
      const sideways = await overflow(page);
      if (sideways > 0) faults.push(`${state}: ${sideways} px too wide`);
    };
    await look('first');
    await signIn(page);
    await openTab(page, 'WhoOwnsApp');
    await playUntil(page, exampleIds.appDisplayName);
    await page.locator('.outcome summary').waitFor();
    await look('result');
    for (const name of ['Recipes', 'Documentation Explorer', 'GraphiQL Explorer', 'History']) {
      await page.getByRole('button', { name: `Show ${name}` }).click();
      await page.getByRole('button', { name: `Hide ${name}` }).waitFor();
      if (name === 'Recipes') await page.locator('button.recipe').first().waitFor();
      await look(name);
    }
    await page.getByRole('button', { name: /settings/ }).click();
    await page.getByRole('dialog').waitFor();
    await look('settings');
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('greets in the documentation, by the description of the schema', async () => {
    const { page } = await openGraphiql(browser, server);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('All Schema Types').waitFor();

    const text = await page.locator('.graphiql-doc-explorer').innerText();
    expect(text).toContain('C1');
    expect(text).not.toContain('A GraphQL schema provides a root type');
    await page.context().close();
  });

  it('can be used with the keyboard only: sign in, choose a recipe, run it, copy the request id', async () => {
    const { page, problems } = await openGraphiql(browser, server);
    /** Presses Tab until an element with this name has the focus. */
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 80; presses += 1) {
        const focused = await page.evaluate<string>(`(() => {
          const { activeElement: element } = document;
          return element?.getAttribute('aria-label') || element?.labels?.[0]?.textContent || element?.textContent || '';
        })()`);
        if (name.test(focused)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${String(name)}`);
    };
    await tabTo(/^C1 token$/);
    await page.keyboard.insertText(server.sandbox.issueToken());
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#sign-in-state').innerText()).toBe('Signed in.');
    await page.reload();
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await tabTo(/^Show Recipes$/);
    await page.keyboard.press('Enter');
    await page.locator('button.recipe').first().waitFor();
    await tabTo(/^Search$/);
    await page.keyboard.insertText('who owns an app people');
    await tabTo(/^WhoOwnsApp/);
    await page.keyboard.press('Enter');
    await expect.poll(() => editorText(page, '.graphiql-query-editor')).toContain('WhoOwnsApp');
    await tabTo(/^C1 token$/);
    await page.keyboard.insertText(server.sandbox.issueToken());
    await page.keyboard.press('Enter');
    await tabTo(/^Execute query/);
    await page.keyboard.press('Enter');
    await expect.poll(() => resultText(page)).toContain(exampleIds.appDisplayName);
    await tabTo(/^Copy request id$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
