import { generateKeyPair, SignJWT } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exampleIds } from '../../src/sandbox/seed/company.ts';
import { createJwtVerifier } from '../../src/server/auth/jwt-verifier.ts';
import { isSkipped, launch, skipReason } from './chromium.ts';
import {
  openGraphiql,
  openTab,
  play,
  playUntil,
  resultText,
  startGraphiql,
  storedTabs,
  storedText,
  typeInto,
} from './graphiql-page.ts';

// The reporter does not print the names of skipped tests.
if (isSkipped) process.stderr.write(`test/browser/graphiql-sign-in${skipReason}\n`);

const state = (page: Page) => page.locator('#sign-in-state');

async function signIn(page: Page, token: string): Promise<void> {
  await page.locator('#token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The rest of an operation in a second tab, so that both tabs are of one sign-in. */
async function openSecondTab(page: Page): Promise<void> {
  await openTab(page, 'WhoOwnsApp');
}

/** A gateway for callers with a JWT, and what signs one. */
async function startWithJwt() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const rules = { issuer: 'https://idp.example', audience: 'gateway', writeScope: undefined };
  const server = await startGraphiql({ callers: createJwtVerifier(() => publicKey, rules) });
  onTestFinished(server.close);
  const sign = (expiresInSeconds: number) =>
    new SignJWT({ iss: rules.issuer, aud: rules.audience, sub: 'mei@example.com' })
      .setProtectedHeader({ alg: 'ES256' })
      .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresInSeconds)
      .sign(privateKey);
  return { server, sign };
}

describe.skipIf(isSkipped)(`signing in to GraphiQL${skipReason}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    return () => browser.close();
  });

  async function startForward() {
    const server = await startGraphiql({ callers: 'forward' });
    onTestFinished(server.close);
    return server;
  }

  it('sends one token from all tabs, until a button forgets it', async () => {
    const server = await startForward();
    const { page, problems } = await openGraphiql(browser, server);
    const token = server.sandbox.issueToken();
    await signIn(page, `Bearer ${token} `);
    expect(await state(page).innerText()).toBe('Signed in.');

    await playUntil(page, exampleIds.userDisplayName);
    await openSecondTab(page);
    await playUntil(page, exampleIds.appDisplayName);
    expect(server.authorizations).toEqual([`Bearer ${token}`, `Bearer ${token}`]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await page.locator('#token').inputValue()).toBe('');
    await playUntil(page, 'UNAUTHENTICATED');
    expect(server.authorizations).toHaveLength(2);
    expect(await state(page).innerText()).toBe('Not signed in: this operation needs a C1 token.');
    expect(problems).toEqual([]);
  });

  it('stores the token nowhere, and has forgotten it after a reload', async () => {
    const server = await startForward();
    const { page } = await openGraphiql(browser, server);
    const token = server.sandbox.issueToken();
    await signIn(page, token);
    await playUntil(page, exampleIds.userDisplayName);
    // The tabs are stored late; an edit made afterwards shows when they have been.
    await typeInto(page, '.graphiql-query-editor', '# after');
    await expect.poll(() => storedTabs(page)).toContain('# after');

    expect(await storedText(page)).not.toContain(token);
    expect(await page.content()).not.toContain(token);
    await page.reload();
    await page.locator('#token').waitFor();
    expect(await page.locator('#token').inputValue()).toBe('');
  });

  it('leaves the headers of an operation out of the history', async () => {
    const server = await startForward();
    const { page } = await openGraphiql(browser, server);
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await typeInto(page, '.graphiql-editor-tool', '{ "authorization": "Bearer top-secret" }');
    await playUntil(page, 'UNAUTHENTICATED');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item').first().waitFor();

    expect(server.authorizations).toEqual(['Bearer top-secret']);
    const stored = await storedText(page);
    expect(stored).toContain('graphiql:queries');
    expect(stored).not.toContain('top-secret');
    // The sign-in is not judged by another token.
    expect(await state(page).innerText()).toBe('Not signed in.');
  });

  it('says when a token is none, and when it is refused, and takes another one', async () => {
    const server = await startForward();
    const { page } = await openGraphiql(browser, server);
    await signIn(page, 'two words');
    expect(await state(page).innerText()).toMatch(/^This is no token/);
    await signIn(page, 'tökèn');
    expect(await state(page).innerText()).toMatch(/^This is no token/);

    await signIn(page, 'unknown-to-c1');
    await playUntil(page, 'UNAUTHENTICATED');
    await expect.poll(() => state(page).innerText()).toMatch(/^The token was refused: \w/);

    await signIn(page, server.sandbox.issueToken());
    await playUntil(page, exampleIds.userDisplayName);
    await expect.poll(() => state(page).innerText()).toBe('Signed in.');
  });

  it('reads the schema of service mode with a JWT, and says until when it is good', async () => {
    const { server, sign } = await startWithJwt();
    const { page, problems } = await openGraphiql(browser, server);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('Error fetching schema').waitFor();
    expect(server.posts).toEqual([]);

    await signIn(page, await sign(600));
    await page.getByText('All Schema Types').waitFor();
    expect(await state(page).innerText()).toMatch(/^Signed in until \d/);
    await openSecondTab(page);
    await playUntil(page, exampleIds.appDisplayName);
    expect(problems).toEqual([]);
  });

  it('says that a JWT has expired, also while it lies in the page', async () => {
    const { server, sign } = await startWithJwt();
    const { page } = await openGraphiql(browser, server);
    await signIn(page, await sign(-3_600));
    expect(await state(page).innerText()).toBe('The token has expired: sign in with a new one.');

    await signIn(page, await sign(2));
    expect(await state(page).innerText()).toMatch(/^Signed in until/);
    await expect.poll(() => state(page).innerText()).toMatch(/^The token has expired/);
    expect(await page.locator('#token').isVisible()).toBe(true);
  });

  it('shows what the gateway says about a JWT that it refuses', async () => {
    const { server } = await startWithJwt();
    const { page } = await openGraphiql(browser, server);
    await signIn(page, 'not.a.jwt');
    await play(page);

    await expect.poll(() => resultText(page)).toContain('UNAUTHENTICATED');
    const message = /"message": "(.*)"/.exec(await resultText(page))?.[1] ?? '';
    expect(message).not.toBe('');
    expect(await state(page).innerText()).toBe(`The token was refused: ${message}`);
  });

  it('asks for no token where callers need none', async () => {
    const server = await startGraphiql();
    onTestFinished(server.close);
    const { page } = await openGraphiql(browser, server);

    expect(await page.locator('#token').count()).toBe(0);
    expect(await state(page).count()).toBe(0);
  });
});
