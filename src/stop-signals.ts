import { constants } from 'node:os';

/** The signals that stop the process. */
export type StopSignal = 'SIGTERM' | 'SIGINT' | 'SIGHUP';

/**
 * Until something is served, a signal ends the process at once. That is a complete stop, exit code 0: nothing was begun.
 * With arguments the process has a task, which the signal leaves undone: the code is 128 and its number, as in a shell.
 */
let stop = (signal: StopSignal): void => {
  // eslint-disable-next-line no-restricted-globals -- belongs to main.ts, but must run before its imports
  process.exit(process.argv.length > 2 ? 128 + constants.signals[signal] : 0);
};

/** Replaces what a signal does, without a moment in which it does nothing. */
export function onStopSignal(handler: (signal: StopSignal) => void): void {
  stop = handler;
}

/*
 * The first import of the process: process 1 of a container does not get signals that it has no handler for, since the
 * kernel discards them. A stop during the start would wait for SIGKILL.
 */
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  // eslint-disable-next-line no-restricted-globals -- as above
  process.on(signal, () => {
    stop(signal);
  });
}
