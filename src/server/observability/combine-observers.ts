import type { UpstreamCallEnd } from '../../c1/client/call-observer.ts';
import type { Log } from '../logging/log.ts';
import { isolateErrors } from './isolated-observer.ts';
import type { ObservedOperation, Observer } from './observer.ts';

/** Notifies all observers, and logs the first that throws; undefined without observers, so that they cost nothing. */
export function combineObservers(observers: readonly Observer[], log: Log): Observer['begin'] | undefined {
  const told = observers.map((observer) => isolateErrors(observer, log));
  const [first, ...others] = told;
  if (first === undefined) return undefined;
  return others.length === 0 ? first.begin : (request) => broadcast(told.map(({ begin }) => begin(request)));
}

function broadcast(observed: readonly ObservedOperation[]): ObservedOperation {
  return {
    call: (call) => {
      const watches = observed.map((each) => each.call(call));
      const headers = Object.assign({}, ...watches.map((watch) => watch.headers)) as Record<string, string>;
      const end = (ended: UpstreamCallEnd): void => {
        for (const watch of watches) watch.end(ended);
      };
      return { headers, end };
    },
    batch: (size, read) =>
      observed.reduce(
        (inner, { batch }) =>
          () =>
            batch(size, inner),
        read,
      )(),
    end: (record, outcome) => {
      for (const each of observed) each.end(record, outcome);
    },
  };
}
