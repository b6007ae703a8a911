import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { defaultRates } from '../../src/config/defaults.ts';
import { createLimiter } from '../../src/rate-limit/limiter.ts';
import { memoryBudget } from '../../src/rate-limit/memory-budget.ts';
import { answerJson } from '../support/answering.ts';
import { gatewayOver, post, type TestGateway } from '../support/gateway.ts';
import { idOf, range } from '../support/object-rows.ts';
import { searchedLog } from '../support/searched-log.ts';

/** C1's usual time for an answer, and that of a read that it is slow for. */
const latencyMs = 100;
const slowMs = 400;

/** A caller's budget is 1200 operations a minute: the noisy one spends it evenly. */
const pauseMs = 60_000 / defaultRates.perCaller;
const noiseMs = 7_000;
/** After it the noise has filled what it can fill. */
const warmUpMs = 2_000;
const quietMs = 1_500;

/** C1 with some latency, which accepts the tokens that begin with `good`; the usual helper remembers each answer. */
async function latentC1() {
  let calls = 0;
  const c1 = createServer(({ url = '', headers }, response) => {
    calls += 1;
    const isGood = headers.authorization?.startsWith('Bearer good') === true;
    const isSlow = isGood && url.includes('/owners');
    const id = /[^/]*$/.exec(url)?.[0];
    const body = isSlow ? { list: [] } : { userView: { user: { id } } };
    setTimeout(
      () => {
        if (isGood) answerJson(response, 200, body);
        else answerJson(response, 401, { code: 16, message: 'unauthenticated' });
      },
      isSlow ? slowMs : latencyMs,
    );
  });
  c1.listen(0, '127.0.0.1');
  await once(c1, 'listening');
  onTestFinished(() => {
    c1.closeAllConnections();
    c1.close();
  });
  return { origin: `http://127.0.0.1:${(c1.address() as AddressInfo).port}`, calls: () => calls };
}

/** A gateway that counts operations as the process does by default. */
function limitedGateway(origin: string): TestGateway {
  const limiter = createLimiter({
    callers: memoryBudget(defaultRates.perCaller),
    unproven: memoryBudget(defaultRates.perAddress),
  });
  return gatewayOver(origin, { limiter, log: searchedLog('warn') });
}

/** An operation of fifty reads that no other one makes too. */
function wideOperation(number: number, token: string, signal: AbortSignal): Request {
  const fields = range(50).map((field) => {
    const appId = idOf('App', number * 50 + field);
    return `_${field}: appUserOwners(appId: "${appId}") { nodes { roleSlug } }`;
  });
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
    signal,
  });
}

/** Sends wide operations at the pace of one budget until it is stopped; those without a response are cancelled then. */
function makeNoise({ fetch }: TestGateway, tokenOf: (operation: number) => string) {
  const leaver = new AbortController();
  const noise = { sent: 0, answered: 0 };
  const timer = setInterval(() => {
    noise.sent += 1;
    fetch(wideOperation(noise.sent, tokenOf(noise.sent), leaver.signal)).then(
      () => (noise.answered += 1),
      () => undefined,
    );
  }, pauseMs);
  return () => {
    clearInterval(timer);
    leaver.abort();
    return noise;
  };
}

const userId = idOf('User', 1);

/** How long the good caller's reads take, one after the other until a time is up, in ascending order of milliseconds. */
async function readFor({ fetch }: TestGateway, ms: number): Promise<readonly number[]> {
  const durations: number[] = [];
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const start = performance.now();
    const response = await fetch(post({ query: `{ user(id: "${userId}") { id } }` }, 'good-caller'));
    expect(await response.json()).toEqual({ data: { user: { id: userId } } });
    durations.push(performance.now() - start);
    await delay(latencyMs / 2);
  }
  return durations.sort((one, other) => one - other);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

test.each([
  ['another made-up token for each operation', (operation: number) => `made-up-${operation}`],
  ['one token that C1 refuses', () => 'made-up'],
  ['a token that C1 accepts, and slow reads', () => 'good-but-noisy'],
])(
  'a good caller reads on while another one sends its whole budget: %s',
  { timeout: 60_000 },
  async (name, tokenOf) => {
    const { origin, calls } = await latentC1();
    const gateway = limitedGateway(origin);
    const quiet = await readFor(gateway, quietMs);

    const hush = makeNoise(gateway, tokenOf);
    await delay(warmUpMs);
    const noisy = await readFor(gateway, noiseMs - warmUpMs);
    const noise = hush();

    const figures = [quiet, noisy].map((sorted) =>
      [0.5, 0.95].map((share) => quantile(sorted, share).toFixed(0)).join(' / '),
    );
    process.stderr.write(
      `median / p95 of a read (ms), quiet and noisy: ${figures.join(', ')}; ${noisy.length} reads beside ` +
        `${noise.sent} operations, ${noise.answered} answered, ${calls()} calls to C1  (${name})\n`,
    );
    expect(quantile(noisy, 0.5)).toBeLessThan(2 * quantile(quiet, 0.5));
  },
);
