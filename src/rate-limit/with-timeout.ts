/**
 * The value of a promise, within a time. If the event loop was blocked past the deadline, a response that has already arrived
 * still wins.
 * @throws Error when it is late; whatever the promise rejects with
 */
export function withTimeout<T>(answer: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      setImmediate(() => {
        reject(new Error(`no answer within ${ms} ms`));
      });
    }, ms);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
