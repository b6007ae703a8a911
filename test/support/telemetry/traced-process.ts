import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { listen } from '../../../src/sandbox/listen.ts';
import { createSandbox } from '../../../src/sandbox/sandbox.ts';
import { keepOutOfLogs } from '../log-leaks/leak-check.ts';
import { overheard } from '../log-leaks/track-responses.ts';
import { start } from '../process.ts';

/** What of a call to C1 has to do with traces. */
export interface TracedCall {
  readonly call: string;
  readonly traceparent: string | undefined;
  readonly tracestate: string | undefined;
}

/** The built process in forward mode over a sandbox, which keeps the trace headers of the calls that it gets. */
export async function tracedProcess(env: Record<string, string>) {
  const sandbox = await createSandbox({ seed: 'empty' });
  const calls: TracedCall[] = [];
  const { origin, close } = await listen(
    overheard({
      ...sandbox,
      receive: (call) => {
        const [traceparent, tracestate] = [call.header('traceparent'), call.header('tracestate')];
        calls.push({ call: `${call.method} ${call.target}`, traceparent, tracestate });
        return sandbox.receive(call);
      },
    }),
  );
  onTestFinished(close);
  const running = await start({ CONDUCTORONE_SERVER_URL: origin, GATEWAY_DRAIN_DELAY_MS: '0', ...env });
  const token = sandbox.issueToken();
  return {
    ...running,
    sandbox,
    token,
    calls,
    /** The answer to a request under the token of the sandbox, with these headers besides. */
    send: async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
      keepOutOfLogs(token);
      const response = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify(body),
      });
      return response.json();
    },
    /** Ends the process, and gives its exit code and how long that took. */
    stop: async (): Promise<{ code: unknown; tookMs: number }> => {
      const began = performance.now();
      running.process.kill('SIGTERM');
      const [code] = (await once(running.process, 'close')) as [unknown];
      return { code, tookMs: performance.now() - began };
    },
  };
}
