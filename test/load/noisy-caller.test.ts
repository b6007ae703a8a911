import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { defaultRateLimits } from '../../src/config/defaults.ts';
import { createLimiter } from '../../src/rate-limit/limiter.ts';
import { createMemoryCounter } from '../../src/rate-limit/memory-counter.ts';
import { answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver, post, type TestGateway } from '../support/gateway.ts';
import { idOf, range } from '../support/fixtures/rows.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';

/** C1's time for an answer, and for one to a slow read: long beside what a busy machine adds. */
const latencyMs = 200;
const slowMs = 800;

/** A caller's budget is 1200 operations a minute: the noisy one spends it evenly. */
const pauseMs = 60_000 / defaultRateLimits.perCaller;
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
        else answerJson(response, 401, { code: 16, message: 'the token is expired' });
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
    callers: createMemoryCounter(defaultRateLimits.perCaller),
    perAddress: createMemoryCounter(defaultRateLimits.perAddress),
  });
  return gatewayOver(origin, { limiter, log: searchedLog('warn') });
}

const fields = range(50);
const declared = fields.map((field) => `$_${field}: ID!`).join(', ');
const wide = `query (${declared}) { ${fields
  .map((field) => `_${field}: appUserOwners(appId: $_${field}) { nodes { roleSlug } }`)
  .join(' ')} }`;

/** An operation of fifty reads that no other one makes too. */
function wideOperation(number: number, token: string, signal: AbortSignal): Request {
  const ids = fields.map((field) => [`_${field}`, idOf('App', number * fields.length + field)]);
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: wide, variables: Object.fromEntries(ids) as object }),
    signal,
  });
}

/** Sends wide operations at the pace of one budget until it is stopped; those without a response are cancelled then. */
function makeNoise({ fetch }: TestGateway, tokenOf: (operation: number) => string) {
  const leaver = new AbortController();
  const noise = { sent: 0, answered: 0 };
  const timer = setInterval(() => {
    if (noise.sent >= noiseMs / pauseMs) return; // reads that take long do not prolong it
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
const good = 'good-caller';

async function readThrough({ fetch }: TestGateway): Promise<void> {
  const response = await fetch(post({ query: `{ user(id: "${userId}") { id } }` }, good));
  expect(await response.json()).toEqual({ data: { user: { id: userId } } });
}

/** The same read without the gateway: what C1 and the machine take at the same time. */
async function readStraight(origin: string): Promise<void> {
  const response = await fetch(`${origin}/api/v1/users/${userId}`, {
    headers: { authorization: `Bearer ${good}` },
  });
  await response.text();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How long reads of the good caller take, one after the other for so long; in milliseconds. */
async function readFor(gateway: TestGateway, origin: string, ms: number) {
  const [through, straight]: [number[], number[]] = [[], []];
  const end = performance.now() + ms;
  while (performance.now() < end) {
    through.push(await timed(() => readThrough(gateway)));
    straight.push(await timed(() => readStraight(origin)));
  }
  return { through, straight };
}

function quantile(durations: readonly number[], share: number): number {
  const sorted = durations.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
}

const shown = (durations: readonly number[]): string =>
  [0.5, 0.95].map((share) => quantile(durations, share).toFixed(0)).join(' / ');

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
    const quiet = await readFor(gateway, origin, quietMs);

    const hush = makeNoise(gateway, tokenOf);
    await delay(warmUpMs);
    const noisy = await readFor(gateway, origin, noiseMs - warmUpMs);
    const { sent, answered } = hush();

    process.stderr.write(
      `median / p95 of a read (ms): quiet ${shown(quiet.through)}, beside noise ${shown(noisy.through)} ` +
        `(straight to C1 ${shown(noisy.straight)}; ${noisy.through.length} reads, ${sent} operations beside them, ` +
        `${answered} answered, ${calls()} calls to C1)  (${name})\n`,
    );
    // A machine that is busy with other things is as slow straight to C1.
    const usual = Math.max(quantile(quiet.through, 0.5), quantile(noisy.straight, 0.5));
    expect(quantile(noisy.through, 0.5)).toBeLessThan(2 * usual);
  },
);
