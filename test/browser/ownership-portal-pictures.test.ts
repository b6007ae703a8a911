import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { exampleIds } from '../../src/sandbox/seed/example-ids.ts';
import { root, start } from '../support/process.ts';
import { isSkipped, launch } from './chromium.ts';
import { c1StandIn } from './c1-stand-in.ts';
import { giveToken, rowsOf } from './owners.ts';
import { openPage } from './page-server.ts';

const { appId, userId, ownerOfManyId } = exampleIds;

describe.skipIf(isSkipped || process.env['OWNERSHIP_PORTAL_PICTURE'] !== '1')(
  'the pictures of the README',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
      return () => browser.close();
    });

    it('shows the owners of an app', async () => {
      const page = await openPage(browser, (await start()).url, { path: `/#/apps/${appId}` });
      await expect.poll(() => rowsOf(page).count()).toBe(3);
      await page.getByRole('list', { name: 'People that own it through an entitlement' }).waitFor();

      await page.screenshot({ path: `${root}docs/images/ownership-portal.png` });
    });

    it('shows a transfer that is under way', async () => {
      const path = `/#/leavers/${ownerOfManyId}/${userId}`;
      const c1 = await c1StandIn();
      const page = await openPage(browser, (await start({ CONDUCTORONE_SERVER_URL: c1.origin })).url, {
        path,
      });
      await giveToken(page, c1.token);
      await page.getByRole('button', { name: /^Read what/ }).click();
      await page.getByText('The plan is complete').waitFor({ timeout: 60_000 });
      const release = c1.hold(/^POST .*\/owners/);
      await page.getByRole('button', { name: /^Move \d+ to/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Move them' }).click();
      await page.getByRole('button', { name: 'Pause' }).click();
      release();
      await page.getByText(/^Paused: 25 of/).waitFor();

      await page.screenshot({ path: `${root}docs/images/ownership-portal-leavers.png` });
    });
  },
);
