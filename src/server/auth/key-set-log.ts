import { describeCause } from '../errors/error-cause.ts';
import type { Log } from '../logging/log.ts';

/** Logs the beginning and the end of an outage of the identity provider, one line each. */
export function createOutageLog(log: Log) {
  let isOn = false;
  return {
    begin: (error: unknown): void => {
      if (isOn) return;
      isOn = true;
      log.error({ cause: describeCause(error) }, "the keys that sign callers' tokens cannot be read");
    },
    end: (): void => {
      if (!isOn) return;
      isOn = false;
      log.info("the keys that sign callers' tokens can be read again");
    },
  };
}

/** The most key indexes in one line of the log. */
const maxLogged = 10;

/**
 * Logs the unusable keys by their indexes in the published list, and again only when they change. No other property of
 * a key is logged: a provider may publish anything.
 */
export function createUnusableKeyLog(log: Log) {
  let reported = '';
  return {
    report: (unusable: readonly number[]): void => {
      const found = unusable.join();
      if (found === reported) return;
      reported = found;
      if (unusable.length === 0) return;
      log.warn(
        { keys: unusable.slice(0, maxLogged) },
        "published keys cannot be used to check callers' tokens",
      );
    },
  };
}
