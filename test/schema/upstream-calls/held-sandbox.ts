import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { defaultUpstreamOptions } from '../../../src/config/defaults.ts';
import type { CallLimits } from '../../../src/c1/client/call-limits.ts';
import { openUpstream } from '../../../src/c1/transport/upstream.ts';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox } from '../../../src/sandbox/sandbox.ts';
import type { Store } from '../../../src/sandbox/store/store.ts';
import { gatewayOver, quickLimits, type TestGateway } from '../../support/gateway.ts';
import { overheard } from '../../support/log-leaks/track-responses.ts';
import { patternOf } from './edges/tenant.ts';

/** A gateway over a sandbox that responds to a call when the test says so, in any order. */
export interface HeldGateway {
  readonly store: Store;
  readonly send: TestGateway['send'];
  /** The patterns of all calls so far, in the order of their arrival. */
  readonly calls: readonly string[];
  /** Resolves when so many calls have arrived, the answered ones included. */
  readonly arrived: (count: number) => Promise<void>;
  /** Lets the first call go that is held and has this in its path. */
  readonly release: (part: string) => void;
  /** Resolves after as many turns of the event loop as a call needs to arrive that nothing delays. */
  readonly settle: () => Promise<void>;
}

const turns = 50;

export async function heldGateway({
  maxConcurrent = 32,
  batchPatience = quickLimits.batchPatience,
}: Partial<Pick<CallLimits, 'batchPatience'>> & {
  readonly maxConcurrent?: number;
} = {}): Promise<HeldGateway> {
  const sandbox = await createSandbox({ seed: 'empty', switches: { maxOwnersPerKind: 1000 } });
  const held = new Map<() => void, string>();
  const calls: string[] = [];
  const waiting: (() => void)[] = [];
  const hold = (path: string): Promise<void> =>
    new Promise((resolve) => {
      held.set(resolve, path);
      for (const check of waiting) check();
    });
  const overheardSandbox = overheard(sandbox);
  const { origin, close } = await listen({
    ...overheardSandbox,
    receive: async (call) => {
      calls.push(patternOf(`${call.method} ${call.target}`));
      await hold(call.target);
      return overheardSandbox.receive(call);
    },
  });
  onTestFinished(close);
  const http = openUpstream({ ...defaultUpstreamOptions, origin, maxConcurrent });
  onTestFinished(() => http.close());
  const limits = { ...quickLimits, batchPatience };
  return {
    store: sandbox.store,
    send: gatewayOver(origin, { http, calls: limits, token: sandbox.issueToken() }).send,
    calls,
    arrived: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (calls.length >= count) resolve();
        };
        waiting.push(check);
        check();
      }),
    release: (part) => {
      const [found] = [...held].filter(([, path]) => path.includes(part));
      if (found === undefined) throw new Error(`no call in flight has ${part} in its path`);
      held.delete(found[0]);
      found[0]();
    },
    settle: async () => {
      for (let turn = 0; turn < turns; turn += 1) await setImmediate();
    },
  };
}
