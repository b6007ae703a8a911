import { onTestFinished } from 'vitest';
import { listen } from '../../src/sandbox/listen.ts';
import { jsonResponse } from '../../src/sandbox/protocol/http.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** The origin of a sandbox that forbids to read one person. */
export async function forbidding(id: string, sandbox: Sandbox): Promise<string> {
  const { origin, close } = await listen({
    ...sandbox,
    receive: async (call) =>
      call.target === `/api/v1/users/${id}`
        ? jsonResponse(403, { code: 7, message: 'not yours' })
        : sandbox.receive(call),
  });
  onTestFinished(close);
  return origin;
}
