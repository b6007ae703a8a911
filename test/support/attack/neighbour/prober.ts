import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { mainThreadMs } from './processor-time.ts';

/** What probes of `/health` found. */
export interface Probes {
  readonly probes: number;
  /** Without an answer 200. */
  readonly failedProbes: number;
  /** How late the latest answer was, in milliseconds, delays of the prober left out. */
  readonly latestProbeMs: number;
  /** The longest time for which the gateway itself ran while a probe waited: what it is late by its own doing. */
  readonly busiestProbeMs: number;
}

/** A gateway, and the process that it is. */
export interface Probed {
  readonly url: string;
  readonly pid: number;
}

const everyMs = 25;
/** Then a balancer has long taken the process for dead. */
const patienceMs = 20_000;
const none: Probes = { probes: 0, failedProbes: 0, latestProbeMs: 0, busiestProbeMs: 0 };

/** Probes `/health` again and again, each time by a new connection as a balancer may; gives what was found since asked last. */
export function startProber({ url, pid }: Probed, ownDelayMs: () => number): () => Probes {
  let found = none;
  let waited = (): Waited => ({ latestProbeMs: 0, busiestProbeMs: 0 });
  const probe = async (): Promise<void> => {
    const [startedAt, delayedBefore, ranBefore] = [performance.now(), ownDelayMs(), mainThreadMs(pid)];
    waited = () => {
      const latestProbeMs = performance.now() - startedAt - (ownDelayMs() - delayedBefore);
      return { latestProbeMs, busiestProbeMs: Math.min(latestProbeMs, mainThreadMs(pid) - ranBefore) };
    };
    const isHealthy = await isAnswered(new URL('/health', url));
    const { probes, failedProbes } = found;
    found = {
      ...longest(found, waited()),
      probes: probes + 1,
      failedProbes: failedProbes + (isHealthy ? 0 : 1),
    };
  };
  void (async () => {
    for (;;) {
      await probe();
      waited = () => found;
      await delay(everyMs);
    }
  })();
  return () => {
    // One that still waits is as late as it is.
    const result = { ...found, ...longest(found, waited()) };
    found = none;
    return result;
  };
}

type Waited = Pick<Probes, 'latestProbeMs' | 'busiestProbeMs'>;

function longest(one: Waited, other: Waited): Waited {
  return {
    latestProbeMs: Math.max(one.latestProbeMs, other.latestProbeMs),
    busiestProbeMs: Math.max(one.busiestProbeMs, other.busiestProbeMs),
  };
}

function isAnswered(url: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request(url, { agent: false, timeout: patienceMs }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('close', () => {
      resolve(false);
    });
    sent.once('error', () => {
      resolve(false);
    });
    sent.end();
  });
}
