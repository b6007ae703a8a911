import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Store } from '../../src/sandbox/store/store.ts';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';

const { userDisplayName } = exampleIds;

/** The owners of an app as the rows should say them: name, role. */
export const ownersIn = ({ ownersOf, user }: Pick<Store, 'ownersOf' | 'user'>, id: string): string[] =>
  ownersOf(id)
    .map(({ roleSlug, userId }) => `${user(userId)?.displayName ?? ''}, ${roleSlug}`)
    .toSorted();

export const rowsOf = (page: Page) =>
  page.getByRole('table', { name: 'Owners' }).locator('tbody tr:not([aria-hidden])');

/** The owners that the page shows. */
export async function ownersShown(page: Page): Promise<string[]> {
  const rows = await rowsOf(page).all();
  const texts = rows.map(
    async (row) => `${await row.locator('.name').innerText()}, ${await row.locator('.role').innerText()}`,
  );
  return (await Promise.all(texts)).toSorted();
}

export const expectOwners = (page: Page, expected: readonly string[]) =>
  expect.poll(() => ownersShown(page).catch(() => [])).toEqual(expected.toSorted());

export const imani = `${userDisplayName}, primary`;
export const alert = (page: Page, code: string) =>
  page.getByRole('main').locator(`.notice[data-code=${code}]`);

export async function addImani(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Add an owner' });
  if ((await form.count()) === 0) await page.getByRole('button', { name: 'Add an owner' }).click();
  await choosePerson(form, 'Person', 'imani oka', userDisplayName);
  await form.getByLabel('Role').fill('primary');
  await form.getByRole('button', { name: 'Add owner' }).click();
}

export async function removeImani(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Remove ${userDisplayName} as primary` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove owner' }).click();
}

/** Finds a person by some words, and clicks on the option of that name. */
export async function choosePerson(
  within: Page | Locator,
  label: string,
  words: string,
  name: string,
): Promise<void> {
  const field = within.getByRole('combobox', { name: label });
  await field.fill(words);
  await within.getByRole('option', { name }).first().click();
}

export async function giveToken(page: Page, token: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Access token' });
  if ((await form.count()) === 0)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /token$/ })
      .click();
  await form.getByLabel('Access token of C1').fill(token);
  await form.getByRole('button', { name: 'Use token' }).click();
  await expect.poll(() => form.count()).toBe(0);
}
