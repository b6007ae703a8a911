/**
 * The value of a promise, within a time limit; the work behind it continues. If the event loop was blocked past the
 * deadline, a promise that is already settled still wins.
 * @throws the result of `late` after the time limit; the reason of the promise
 */
export function withTimeout<T>(
  work: Promise<T>,
  ms: number,
  late = (): Error => new Error(`no answer within ${ms} ms`),
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      setImmediate(() => {
        reject(late());
      });
    }, ms);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
