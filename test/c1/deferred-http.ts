import type { HttpClient, HttpResponse, HttpRequest } from '../../src/c1/transport/http.ts';

const answer: HttpResponse = { status: 200, headers: {}, body: '' };

export const get = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  path,
  headers: {},
  ...more,
});

/** An upstream whose answers are given out by hand, in any order; the body says how many requests there were. */
export function held() {
  const sent: string[] = [];
  const aborted: string[] = [];
  const pending = new Map<string, (error?: Error) => void>();
  const http: HttpClient = {
    request: ({ path }, signal) => {
      sent.push(path);
      const body = String(sent.length);
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => {
          aborted.push(path);
          reject(signal.reason as Error);
        });
        pending.set(path, (error) => {
          if (error === undefined) resolve({ ...answer, body });
          else reject(error);
        });
      });
    },
    close: () => Promise.resolve(),
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    http,
    sent,
    aborted,
    finish: async (path: string, error?: Error) => {
      pending.get(path)?.(error);
      await settle();
    },
  };
}
