import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Outcomes } from '../support/attack/attack.ts';
import { isRunning } from '../support/attack/attacked-process.ts';
import { prepare } from '../support/attack/battlefield.ts';
import {
  endlessBodyOutcomes,
  idleOutcomes,
  maxSlowMs,
  slowBodyOutcomes,
  type Outcome,
} from '../support/attack/expectations.ts';
import { disorderly, figuresOf, findingsOf } from '../support/attack/findings.ts';
import { largestAsset } from '../support/attack/graphiql-assets.ts';
import { bodyOf, times } from '../support/hostile-documents.ts';
import {
  fileRequest,
  leaveUnread,
  openIdle,
  operationRequest,
  sendHeadSlowly,
  sendSlowly,
  sendTooMuch,
  type SlowClient,
  type UnreadAnswer,
} from '../support/attack/slow-clients.ts';

const field = async (): Promise<Awaited<ReturnType<typeof prepare>>> => {
  const prepared = await prepare({ heapMb: 1_024 });
  onTestFinished(prepared.close);
  return prepared;
};

/** Each so many times. */
function crowd<Client>(count: number, open: (index: number) => Client): Client[] {
  return Array.from({ length: count }, (_, index) => open(index));
}

/** What clients were answered until all were closed, or the time for that was over. */
async function outcomesOf(clients: readonly SlowClient[]): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  const count = (outcome: Outcome): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const limit = delay(maxSlowMs).then(() => 'still open');
  const ended = clients.map(({ ended: end }) => Promise.race([end.then(({ outcome }) => outcome), limit]));
  for (const outcome of await Promise.all(ended)) count(outcome);
  for (const { leave } of clients) leave();
  return outcomes;
}

const show = (name: string, measured: Parameters<typeof figuresOf>[0], more: unknown): void => {
  process.stderr.write(`${name}: ${figuresOf(measured)}; ${JSON.stringify(more)}\n`);
};

test.each<[string, readonly Outcome[], (url: string) => SlowClient[]]>([
  [
    'that trickles',
    slowBodyOutcomes,
    (url) => [...crowd(100, () => sendSlowly(url)), ...crowd(100, () => sendHeadSlowly(url))],
  ],
  [
    'that does not end',
    endlessBodyOutcomes,
    (url) => crowd(20, (index) => sendTooMuch(url, index % 2 === 0 ? 'declared' : 'chunked')),
  ],
])('a request %s is closed at its deadline, and nothing else waits for it', async (name, orderly, open) => {
  const { gateway, during } = await field();
  let outcomes: Outcomes = new Map();

  const measured = await during(async () => {
    outcomes = await outcomesOf(open(gateway.url));
  });
  show(name, measured, [...outcomes]);

  expect([...disorderly(outcomes, orderly), ...findingsOf(measured)]).toEqual([]);
});

/** Ninety times the profiles of a hundred people are some nine million bytes. */
const manyProfiles = bodyOf(`{ users(first: 100) { nodes { ${times(90, (i) => `p${i}: profile`)} } } }`);

type RequestOf = (url: string, token: string) => Promise<string>;

async function checkUnread(
  name: string,
  { count, times = 1 }: { readonly count: number; readonly times?: number },
  requestOf: RequestOf,
): Promise<void> {
  const { gateway, neighbour, during } = await field();
  const request = await requestOf(gateway.url, neighbour.token);
  let whole = 0;

  const measured = await during(async () => {
    const clients: UnreadAnswer[] = [];
    // One after the other: what they cost together at one moment is not the subject.
    while (clients.length < count && isRunning(gateway.process)) {
      const client = leaveUnread(gateway.url, request, times);
      clients.push(client);
      await Promise.race([client.begun, delay(5_000)]);
    }
    await delay(maxSlowMs);
    for (const { isWhole } of clients) whole += (await isWhole()) ? 1 : 0;
  });
  show(name, measured, { whole });

  // One now and then is small enough for the buffers of the operating system.
  const isCutOff = whole < count / 2;
  expect([
    ...findingsOf(measured),
    ...(isCutOff ? [] : [`${whole} of ${count} answers were there to their end`]),
  ]).toEqual([]);
}

test("clients that do not read GraphiQL's script fill no memory, and are cut off", async () => {
  await checkUnread("GraphiQL's script", { count: 150, times: 8 }, async (url) =>
    fileRequest(url, await largestAsset(url)),
  );
});

test('clients that do not read a large answer fill no memory, and are cut off', async () => {
  await checkUnread('a large answer', { count: 40 }, async (url, token) =>
    Promise.resolve(operationRequest(url, manyProfiles, token)),
  );
});

test('connections on which nothing is sent, twice as many as there may be, are closed and hold up nothing', async () => {
  const { gateway, during } = await field();
  let outcomes: Outcomes = new Map();

  const measured = await during(async () => {
    outcomes = await outcomesOf(crowd(2_000, () => openIdle(gateway.url)));
  });
  show('idle', measured, [...outcomes]);

  expect([...disorderly(outcomes, idleOutcomes), ...findingsOf(measured)]).toEqual([]);
});
