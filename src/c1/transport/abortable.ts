/** Settles like the promise, or rejects with the signal's reason if that comes first; the work itself continues. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const stopWaiting = (): void => {
      signal.removeEventListener('abort', onAbort);
    };
    work.then(stopWaiting, stopWaiting);
    work.then(resolve, reject);
  });
}
