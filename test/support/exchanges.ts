import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Exchange } from '../contract/openapi.ts';

/** What went between the client and the sandboxes of this test file, while somebody judges it. */
export const exchanges: Exchange[] = [];

/** Whether there is a description to judge exchanges against; otherwise nobody keeps them. */
const isJudged = (process.env['C1_OPENAPI'] ?? '') !== '';

/** Keeps an exchange for whoever judges it; refusals are not described and not kept. */
export function keep({ sent, ...exchange }: Omit<Exchange, 'body'> & { readonly sent: string }): void {
  if (!isJudged || !exchange.path.startsWith('/api/') || exchange.status !== 200) return;
  exchanges.push({ ...exchange, body: sent === '' ? undefined : (JSON.parse(sent) as unknown) });
}

/** The same sandbox, whose exchanges are kept for whoever judges them. */
export function recorded(sandbox: Sandbox): Sandbox {
  return {
    ...sandbox,
    receive: async (call) => {
      let sent = '';
      const readText = async (): Promise<string> => (sent = await call.readText());
      const { status, body: responseBody, ...rest } = await sandbox.receive({ ...call, readText });
      keep({ method: call.method, path: call.target, sent, status, responseBody });
      return { ...rest, status, body: responseBody };
    },
  };
}
