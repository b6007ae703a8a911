import type { CallObserver, UpstreamCallStart } from '../../c1/client/call-observer.ts';
import type { Log } from '../logging/log.ts';
import type { ObservedOperation, Observer } from './observer.ts';

/** The observer of a call whose real observer failed to start. */
const noopCallObserver: CallObserver = { end: () => undefined };
const noopOperationObserver: ObservedOperation = {
  call: () => noopCallObserver,
  batch: (_size, read) => read(),
  end: () => undefined,
};

type OnThrow = (where: string, thrown: unknown) => void;

/**
 * Isolates an observer: if it throws, the operation continues. The first error is logged by its class name only, since its
 * message could contain request data.
 */
export function isolateErrors({ begin }: Observer, log: Log): Observer {
  let hasThrown = false;
  const onThrow: OnThrow = (where, thrown) => {
    if (hasThrown) return;
    hasThrown = true;
    const kind = thrown instanceof Error ? thrown.constructor.name : typeof thrown;
    log.error({ where, thrown: kind }, 'an observer threw: operations go on without it where it does');
  };
  return {
    begin: (request) => {
      try {
        return isolateOperation(begin(request), onThrow);
      } catch (thrown) {
        onThrow('begin', thrown);
        return noopOperationObserver;
      }
    },
  };
}

function isolateOperation(observed: ObservedOperation, onThrow: OnThrow): ObservedOperation {
  return {
    call: (call) => isolateCall(observed, call, onThrow),
    batch: async (size, read) => {
      let reading: ReturnType<typeof read> | undefined;
      const readOnce = (): ReturnType<typeof read> => (reading ??= read());
      try {
        return await observed.batch(size, readOnce);
      } catch (thrown) {
        const outcomes = await readOnce(); // a failed read rejects here with its own error
        onThrow('batch', thrown);
        return outcomes;
      }
    },
    end: (record, outcome) => {
      try {
        observed.end(record, outcome);
      } catch (thrown) {
        onThrow('end', thrown);
      }
    },
  };
}

function isolateCall(observed: ObservedOperation, call: UpstreamCallStart, onThrow: OnThrow): CallObserver {
  try {
    const watch = observed.call(call);
    return {
      headers: watch.headers,
      end: (ended) => {
        try {
          watch.end(ended);
        } catch (thrown) {
          onThrow('call.end', thrown);
        }
      },
    };
  } catch (thrown) {
    onThrow('call', thrown);
    return noopCallObserver;
  }
}
