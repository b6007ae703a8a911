/**
 * The value of a promise, within a time; the work behind it goes on. If the event loop was blocked past the deadline, a
 * response that has already arrived still wins.
 * @throws what `late` gives when it takes longer; whatever the promise rejects with
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
