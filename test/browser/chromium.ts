import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Whether there is no browser to test with; in CI, where `REQUIRE_ALL` is 1, that is a failure instead. */
export const isSkipped = !existsSync(executablePath) && process.env['REQUIRE_ALL'] !== '1';

/** Why tests are skipped, for their names. */
export const skipReason = isSkipped ? ` (skipped: no Chromium at ${executablePath}; set CHROMIUM_PATH)` : '';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
// No network but this machine's. Refused here and not by routing in the page, which would turn off the browser's cache.
args.push('--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1', '--no-proxy-server');

/** A browser that reaches nothing but the loopback interface. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args });
