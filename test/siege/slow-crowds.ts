import { setTimeout as delay } from 'node:timers/promises';
import type { Battlefield } from '../support/attack/battlefield.ts';
import {
  endlessBodyOutcomes,
  idleOutcomes,
  maxSlowMs,
  slowBodyOutcomes,
  type Outcome,
} from '../support/attack/expectations.ts';
import { bodyOf } from '../support/hostile-documents.ts';
import {
  fileRequest,
  leaveUnread,
  openIdle,
  operationRequest,
  sendHeadSlowly,
  sendSlowly,
  sendTooMuch,
  type SlowClient,
} from '../support/attack/slow-clients.ts';
import type { Tally } from './tally.ts';

interface Crowd {
  readonly name: string;
  /** Clients at once; each that is closed is followed by another one. */
  readonly size: number;
  readonly orderly: readonly Outcome[];
  readonly open: (url: string) => SlowClient;
}

const crowds: readonly Crowd[] = [
  { name: 'slow bodies', size: 10, orderly: slowBodyOutcomes, open: sendSlowly },
  { name: 'slow heads', size: 10, orderly: slowBodyOutcomes, open: sendHeadSlowly },
  { name: 'idle connections', size: 50, orderly: idleOutcomes, open: openIdle },
  {
    name: 'endless declared bodies',
    size: 2,
    orderly: endlessBodyOutcomes,
    open: (url) => sendTooMuch(url, 'declared'),
  },
  {
    name: 'endless chunked bodies',
    size: 2,
    orderly: endlessBodyOutcomes,
    open: (url) => sendTooMuch(url, 'chunked'),
  },
];

/** Answers that are left unread at once, of each kind. */
const unread = 5;
const pauseMs = 200;

interface Course {
  /** The path of a large file that is served. */
  readonly asset: string;
  readonly tally: Tally;
  readonly isOver: () => boolean;
}

/** Keeps crowds of slow clients busy with the gateway until it is stopped. */
export async function keepSlowCrowds({ gateway, neighbour }: Battlefield, course: Course): Promise<void> {
  const { url } = gateway;
  const script = fileRequest(url, course.asset);
  const people = operationRequest(
    url,
    bodyOf('{ users(first: 100) { nodes { a: profile b: profile } } }'),
    neighbour.token,
  );
  await Promise.all([
    ...crowds.flatMap((crowd) => times(crowd.size, () => keepSlow(url, crowd, course))),
    ...times(unread, () => keepUnread(url, { name: 'scripts not read', text: script }, course)),
    ...times(unread, () => keepUnread(url, { name: 'people not read', text: people }, course)),
  ]);
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}

async function keepSlow(
  url: string,
  { name, orderly, open }: Crowd,
  { tally, isOver }: Course,
): Promise<void> {
  while (!isOver()) {
    const { ended, leave } = open(url);
    const outcome = await Promise.race([
      ended.then(({ outcome: found }) => found),
      until(isOver, maxSlowMs).then(() => 'still open'),
    ]);
    leave();
    if (!isOver()) tally.count(name, orderly, outcome);
    await delay(pauseMs);
  }
}

async function keepUnread(
  url: string,
  { name, text }: { readonly name: string; readonly text: string },
  { tally, isOver }: Course,
): Promise<void> {
  while (!isOver()) {
    const { isWhole, leave } = leaveUnread(url, text);
    await until(isOver, maxSlowMs);
    if (!isOver()) tally.count(name, ['cut off', 'whole'], (await isWhole()) ? 'whole' : 'cut off');
    leave();
    await delay(pauseMs);
  }
}

/** Waits for some milliseconds, or until all is over. */
async function until(isOver: () => boolean, ms: number): Promise<void> {
  const endsAt = performance.now() + ms;
  while (!isOver() && performance.now() < endsAt) await delay(pauseMs);
}
