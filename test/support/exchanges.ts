import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Exchange } from '../contract/openapi.ts';

/** What went between the client and the sandboxes of this test file, while somebody judges it. */
export const exchanges: Exchange[] = [];

/** Whether there is a description to judge exchanges against; otherwise nobody keeps them. */
const isJudged = (process.env['C1_OPENAPI'] ?? '') !== '';

/** The same sandbox, whose exchanges are kept for whoever judges them. */
export function recorded(sandbox: Sandbox): Sandbox {
  if (!isJudged) return sandbox;
  return {
    ...sandbox,
    receive: async (call) => {
      let text = '';
      const readText = async (): Promise<string> => (text = await call.readText());
      const { status, body: responseBody, ...rest } = await sandbox.receive({ ...call, readText });
      if (call.target.startsWith('/api/') && status === 200) {
        const body: unknown = text === '' ? undefined : JSON.parse(text);
        exchanges.push({ method: call.method, path: call.target, body, status, responseBody });
      }
      return { ...rest, status, body: responseBody };
    },
  };
}
