import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, startAttacked, type AttackedProcess } from './attacked-process.ts';
import type { Measured } from './findings.ts';
import { openNeighbour, type Neighbour } from './neighbour/neighbour.ts';

/** A gateway that good callers use and probes watch, and nothing attacks yet. */
export interface Battlefield {
  readonly gateway: AttackedProcess;
  readonly neighbour: Neighbour;
  /** Does something hostile, and measures in the meantime. */
  readonly during: (attack: () => Promise<void>) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

/** So long is measured how quick ordinary operations are without an attack. */
const quietMs = 750;

/** After the first operations the process has loaded and compiled what it needs. */
const warmUpMs = 1_000;

/** Starts a gateway with a heap of so many megabytes, and its good callers. */
export async function prepare(options: Parameters<typeof startAttacked>[1]): Promise<Battlefield> {
  const neighbour = await openNeighbour();
  const gateway = await startAttacked(neighbour.origin, options);
  neighbour.call({ url: gateway.url, pid: gateway.process.pid ?? 0 });
  await delay(warmUpMs);
  await neighbour.report();
  await delay(quietMs);
  const quiet = await neighbour.report();
  return {
    gateway,
    neighbour,
    during: async (attack) => {
      const startMb = gateway.memoryMb() ?? 0;
      gateway.peakMb();
      await neighbour.report();
      await attack();
      return { startMb, peakMb: gateway.peakMb(), quiet, during: await neighbour.report() };
    },
    close: async () => {
      neighbour.close();
      await gateway.close();
    },
  };
}

/** Whether it has ended, or writes a log that would fill the disk. */
export function isLost({ process: child, logBytes }: AttackedProcess): boolean {
  return !isRunning(child) || logBytes() > maxLogBytes;
}

const maxLogBytes = 300_000_000;
