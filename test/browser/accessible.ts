import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const;

/** Expects that axe finds no fault and that nothing is wider than the screen, in light and dark, on a desk and on a phone. */
export async function expectAccessible(page: Page): Promise<void> {
  const usual = page.viewportSize();
  await page.addScriptTag({ path: axe });
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect({ colorScheme, width, faults }).toEqual({ colorScheme, width, faults: [] });
    expect(passes.length).toBeGreaterThan(10);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ colorScheme: null });
  if (usual) await page.setViewportSize(usual);
}
