import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { isRunning } from '../support/attack/attacked-process.ts';
import { isLost, prepare, type Battlefield } from '../support/attack/battlefield.ts';
import { maxSiegeMb } from '../support/attack/expectations.ts';
import { largestAsset } from '../support/attack/graphiql-assets.ts';
import { figuresOf, findingsOf } from '../support/attack/findings.ts';
import { sendHostile } from './hostile-senders.ts';
import { keepSlowCrowds } from './slow-crowds.ts';
import { createTally } from './tally.ts';

/** How long it lasts, and where its order of events begins. */
const seconds = Number(process.env['SIEGE_SECONDS'] ?? 30);
const seed = Number(process.env['SIEGE_SEED'] ?? 1);

/** Of the process under siege, in megabytes. */
const heapMb = 256;

/** Rows of the table of what was measured. */
const maxRows = 20;
const minRowMs = 5_000;

const show = (text: string): void => void process.stderr.write(`${text}\n`);

test(
  `a process under siege for ${seconds} seconds answers good callers right`,
  { timeout: (seconds + 120) * 1_000 },
  async () => {
    const field = await prepare({ heapMb, env: { GATEWAY_DRAIN_DELAY_MS: '0' } });
    onTestFinished(field.close);
    const asset = await largestAsset(field.gateway.url);
    const tally = createTally();
    const findings: string[] = [];
    const endsAt = performance.now() + seconds * 1_000;
    const isOver = (): boolean => findings.length > 0 || performance.now() > endsAt || isLost(field.gateway);
    show(`siege of ${seconds} s, seed ${seed}`);

    const hostile = Promise.all([
      sendHostile(field, { seed, tally, isOver }),
      keepSlowCrowds(field, { asset, tally, isOver }),
    ]);
    const rowMs = Math.max(minRowMs, (seconds * 1_000) / maxRows);
    for (let row = 1; !isOver(); row += 1) {
      const measured = await field.during(() => untilOver(isOver, rowMs));
      show(`${((row * rowMs) / 1_000).toFixed(0).padStart(4)} s: ${figuresOf(measured)}`);
      // What it grows by is judged by the whole process's memory.
      findings.push(...findingsOf({ ...measured, startMb: measured.peakMb }), ...tally.findings());
      if (measured.peakMb > maxSiegeMb)
        findings.push(`${measured.peakMb.toFixed(0)} MB, at most ${maxSiegeMb}`);
    }
    await hostile;
    for (const line of tally.lines()) show(line);

    expect([...findings, ...tally.findings()]).toEqual([]);
    expect(await endOf(field)).toEqual({ isReady: true, exitCode: 0, misreported: [] });
    expect(alarmsIn(field.gateway.log(), field.neighbour.token)).toEqual([]);
  },
);

async function untilOver(isOver: () => boolean, ms: number): Promise<void> {
  const endsAt = performance.now() + ms;
  while (!isOver() && performance.now() < endsAt) await delay(100);
}

/** Whether the process serves on and ends in order. */
async function endOf({ gateway, neighbour }: Battlefield) {
  if (!isRunning(gateway.process)) return 'the process has ended';
  const { status } = await fetch(new URL('/ready', gateway.url));
  const { misreported } = await neighbour.report();
  neighbour.close();
  const exit = once(gateway.process, 'exit') as Promise<[number | null]>;
  gateway.process.kill('SIGTERM');
  const [exitCode] = await exit;
  return { isReady: status === 200, exitCode, misreported };
}

/** Lines of the log that should not be there: failures that are the gateway's own, and whatever holds a token. */
function alarmsIn(log: string, token: string): string[] {
  return log
    .split('\n')
    .filter((line) => /"level":"fatal"|INTERNAL_SERVER_ERROR/.test(line) || line.includes(token))
    .slice(0, 5);
}
