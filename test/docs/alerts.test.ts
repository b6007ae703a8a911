import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openUpstream } from '../../src/c1/transport/upstream.ts';
import { answering, answerJson } from '../support/upstream/fake-upstream.ts';
import { gatewayOver } from '../support/gateway.ts';
import { measuring, samplesIn, type Samples } from '../support/telemetry/scrape.ts';
import { readPage } from './blocks.ts';
import { failuresOf, intervalSeconds, isSkipped, type Expected, type Series } from './promtool.ts';

const [rules = ''] =
  readPage('docs/observability.md')
    .split('\n## Alerts\n')[1]
    ?.match(/(?<=```yaml\n)[^`]*/) ?? [];

const id = '2AbCdEfGhIjKlMnOpQrStUvWxYz';
const perMinute = 60 / intervalSeconds;

const respond = {
  well: (response: ServerResponse) => {
    answerJson(response, 200, { userView: { user: { id } } });
  },
  'broken connections': (response: ServerResponse) => void response.destroy(),
  'status 503': (response: ServerResponse) => {
    answerJson(response, 503, {});
  },
  'status 500': (response: ServerResponse) => {
    answerJson(response, 500, { code: 13, message: '', details: [] });
  },
  'status 401': (response: ServerResponse) => {
    answerJson(response, 401, { code: 16, message: '', details: [] });
  },
  hang: () => undefined,
};

interface Phase {
  readonly minutes: number;
  readonly c1: keyof typeof respond;
  /** Operations between two scrapes. */
  readonly operations: number;
}

/** The series of a real gateway that goes through phases; a quarter of a minute passes between two scrapes. */
async function lived(phases: readonly Phase[]): Promise<Series> {
  let c1: Phase['c1'] = 'well';
  const upstream = await answering((_request, response) => {
    respond[c1](response);
  });
  const breaker = { failures: 4, pauseMs: 1 };
  const http = openUpstream({
    origin: upstream.origin,
    timeoutMs: 30,
    maxBodyBytes: 100_000,
    maxConcurrent: 8,
    breaker,
  });
  onTestFinished(() => http.close());
  const { observer, scrape } = await measuring(http.state);
  const { send } = gatewayOver(upstream.origin, { http, observers: [observer], token: 'token' });
  const series: Record<string, (number | undefined)[]> = {};
  let scrapes = 0;
  for (const phase of phases) {
    c1 = phase.c1;
    for (let each = 0; each < phase.minutes * perMinute; each += 1) {
      for (let sent = 0; sent < phase.operations; sent += 1)
        await send(`{ user(id: "${id}") { displayName } }`);
      await sleep(2); // the pause of the breaker
      keep(series, samplesIn(await scrape()), scrapes);
      scrapes += 1;
    }
  }
  return series;
}

/** Appends the samples of a scrape to their series, after those of the earlier ones. */
function keep(series: Record<string, (number | undefined)[]>, samples: Samples, scrapes: number): void {
  for (const [name, value] of samples) {
    if (!name.startsWith('c1_gateway_')) continue;
    const values = (series[labelled(name)] ??= Array.from({ length: scrapes }, () => undefined));
    values.push(value);
  }
}

/** A series with the label that Prometheus adds, and in the mode in which the gateway has a token of its own. */
function labelled(name: string, instance = 'one'): string {
  const withMode = name.replace('mode="forward"', 'mode="service"');
  return withMode.endsWith('}')
    ? `${withMode.slice(0, -1)},instance="${instance}"}`
    : `${withMode}{instance="${instance}"}`;
}

const cannotReach = (minute: number, firing: readonly string[]): Expected => ({
  minute,
  alert: 'GatewayCannotReachC1',
  firing,
});
const one = ['one'];

test.skipIf(isSkipped).each(['broken connections', 'status 503', 'hang'] as const)(
  'the alert on a C1 that is down by %s fires while there is traffic, and resolves with or without it',
  async (c1) => {
    const series = await lived([
      { minutes: 2, c1: 'well', operations: 1 },
      { minutes: 6, c1, operations: 1 },
      { minutes: 8, c1, operations: 0 },
      { minutes: 4, c1, operations: 1 },
      { minutes: 3, c1: 'well', operations: 1 },
    ]);

    expect(
      failuresOf(rules, series, [
        cannotReach(2, []),
        cannotReach(5, one),
        cannotReach(7, one),
        cannotReach(14, []), // nothing was called for more than five minutes, and the breaker is open
        cannotReach(15, []),
        cannotReach(18, one),
        cannotReach(19, one),
        cannotReach(21, []), // a call has closed the breaker
        cannotReach(22, []),
      ]),
    ).toBe('');
  },
);

test.skipIf(isSkipped)('a C1 that fails now and then, or never had traffic, is no alert', async () => {
  const wellBehaved = [
    { minutes: 5, c1: 'well', operations: 0 },
    { minutes: 1, c1: 'broken connections', operations: 1 },
    { minutes: 4, c1: 'well', operations: 1 },
    { minutes: 2, c1: 'status 500', operations: 1 },
  ] as const;
  const series = await lived(wellBehaved);

  expect(
    failuresOf(
      rules,
      series,
      [1, 4, 6, 7, 9, 11].map((minute) => cannotReach(minute, [])),
    ),
  ).toBe('');
});

test.skipIf(isSkipped)(
  'a refused token of the gateway is an alert, also beside other gateways, and resolves without traffic',
  async () => {
    const series = await lived([
      { minutes: 5, c1: 'well', operations: 1 },
      { minutes: 15, c1: 'status 401', operations: 1 },
      { minutes: 15, c1: 'status 401', operations: 0 },
    ]);
    // A gateway in forward mode, whose callers send tokens that C1 refuses.
    const others = Object.fromEntries(
      Object.entries(series).map(([name, values]) => [
        name.replace('mode="service"', 'mode="forward"').replace('instance="one"', 'instance="other"'),
        values,
      ]),
    );
    const refused = (minute: number, firing: readonly string[]): Expected => ({
      minute,
      alert: 'GatewayOwnCredentialsRefused',
      firing,
    });

    expect(
      failuresOf(rules, { ...series, ...others }, [
        refused(5, []),
        refused(18, one),
        refused(33, []),
        cannotReach(18, []),
      ]),
    ).toBe('');
  },
);

const steady = (value: number, minutes: number): number[] =>
  Array.from({ length: minutes * perMinute }, () => value);

test.skipIf(isSkipped)('a breaker that a hanging probe keeps half-open at each scrape is no recovery', () => {
  const unsent = Array.from({ length: 10 * perMinute }, (_, scrape) => scrape);
  const states = { closed: steady(0, 10), open: steady(0, 10), 'half-open': steady(1, 10) };
  const series = {
    ...Object.fromEntries(
      Object.entries(states).map(([state, values]) => [
        labelled(`c1_gateway_breaker_state{state="${state}"}`),
        values,
      ]),
    ),
    [labelled('c1_gateway_upstream_unsent_calls_total{reason="circuit-open"}')]: unsent,
  };

  expect(failuresOf(rules, series, [cannotReach(3, one), cannotReach(9, one)])).toBe('');
});

test.skipIf(isSkipped)('the other alerts fire and resolve', () => {
  const rising = (from: number, until: number, minutes: number): number[] =>
    Array.from({ length: minutes * perMinute }, (_, scrape) =>
      Math.max(0, Math.min(scrape, until * perMinute) - from * perMinute),
    );
  const slow = rising(0, 15, 40);
  const bucket = (le: string): string =>
    labelled(`c1_gateway_operation_duration_seconds_bucket{operation="other",type="query",le="${le}"}`);
  const series = {
    [labelled('c1_gateway_errors_total{code="INTERNAL_SERVER_ERROR"}')]: rising(5, 5.5, 40),
    [labelled('c1_gateway_upstream_queued')]: [...steady(0, 5), ...steady(3, 10), ...steady(0, 25)],
    [bucket('5')]: steady(0, 40),
    [bucket('10')]: slow,
    [bucket('+Inf')]: slow,
  };
  const at = (alert: string, fires: readonly number[], rests: readonly number[]): Expected[] => [
    ...fires.map((minute) => ({ minute, alert, firing: ['all'] })),
    ...rests.map((minute) => ({ minute, alert, firing: [] })),
  ];

  expect(
    failuresOf(rules, series, [
      ...at('GatewayHasInternalErrors', [6, 14], [4, 17]),
      ...at('GatewayIsSlow', [12, 20], [5, 28, 39]),
      { minute: 11, alert: 'GatewayCallsWait', firing: one },
      ...at('GatewayCallsWait', [], [4, 8, 16]),
    ]),
  ).toBe('');
});
