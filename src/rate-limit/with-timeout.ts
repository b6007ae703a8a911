/**
 * What a promise gives, if it does so in time. Where this process itself was busy for longer, what has arrived meanwhile is
 * looked at first: it was in time.
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
