import type { Sandbox } from '../../src/sandbox/sandbox.ts';

export const origin = 'http://sandbox.example:4010';

interface CallOptions {
  readonly token?: string;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
}

/** Sends `GET /api/…` through the sandbox's front door, as a caller who may do everything unless a token is given. */
export async function call(sandbox: Sandbox, line: string, { token, body }: CallOptions = {}) {
  const [method = '', path = ''] = line.split(' ');
  const response = await sandbox.fetch(
    new Request(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token ?? sandbox.issueToken()}`,
        'x-request-id': 'test-1',
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

/** An answer in google.rpc.Status, as `call` gives it. */
export const failure = (status: number, code: number, message: string) => ({
  status,
  body: { code, message: `${message} (request-id: test-1)`, details: [] },
});

export const malformedId = 'value does not match regex pattern "^[a-zA-Z0-9]{27}$"';
export const unknownId = '2NobodyNobodyNobodyNobody00';
