import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Opened, Report, Request } from './neighbour-process.ts';
import type { Probed } from './prober.ts';

/** A process with C1, good callers and a prober, which what goes on here does not delay. */
export interface Neighbour extends Opened {
  /** Lets it call and probe a gateway from now on. */
  readonly call: (gateway: Probed) => void;
  /** How that went since asked last. */
  readonly report: () => Promise<Report>;
  readonly close: () => void;
}

/** Starts a neighbour. */
export async function openNeighbour(): Promise<Neighbour> {
  const file = fileURLToPath(new URL('neighbour-process.ts', import.meta.url));
  const child = fork(file, { execArgv: ['--import', 'tsx'], env: { PATH: process.env['PATH'] } });
  const gone = once(child, 'exit').then(() => {
    throw new Error('the neighbour has ended');
  });
  gone.catch(() => undefined); // after its last report it may
  const next = async <Message>(): Promise<Message> =>
    ((await Promise.race([once(child, 'message'), gone])) as [Message])[0];
  const send = (request: Request): void => void child.send(request);
  const opened = await next<Opened>();
  return {
    ...opened,
    call: send,
    report: async () => {
      send('report');
      return next<Report>();
    },
    close: () => {
      child.kill('SIGKILL');
    },
  };
}
