import { Agent } from 'undici';
import { onTestFinished } from 'vitest';
import { staticToken } from '../../src/c1/auth/token-source.ts';
import type { Limiter } from '../../src/rate-limit/limiter.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { createJwtVerifier } from '../../src/server/auth/jwt-verifier.ts';
import { createRemoteKeys } from '../../src/server/auth/jwks.ts';
import { gatewayOver, post, type LogLine } from './gateway.ts';
import { overheard } from './log-leaks/track-responses.ts';
import { searchedLog } from './log-leaks/leak-checked-log.ts';
import { audience, identityProvider } from './identity-provider.ts';

export const writeScope = 'c1:write';

interface ServiceOptions {
  /** The scope that callers need to change anything; nobody may if undefined. */
  readonly scope: string | undefined;
  readonly explain?: boolean;
  readonly introspection?: boolean;
  readonly limiter?: Limiter;
}

/** A gateway that acts under its own identity for callers of an identity provider. */
export async function serviceGateway(
  { scope, explain, introspection = false, limiter }: ServiceOptions = { scope: writeScope },
) {
  const provider = await identityProvider();
  const sandbox = await createSandbox({ seed: 'empty' });
  const { origin, close } = await listen(overheard(sandbox));
  const dispatcher = new Agent();
  onTestFinished(close);
  onTestFinished(() => dispatcher.close());
  const lines: LogLine[] = [];
  const log = searchedLog('debug', (line) => void lines.push(JSON.parse(line) as LogLine));
  const keys = createRemoteKeys(new URL(provider.keysUrl), {
    timeoutMs: 1_000,
    maxBodyBytes: 10_000,
    dispatcher,
    log,
  });
  const rules = { issuer: provider.issuer, audience, writeScope: scope };
  const check = createJwtVerifier(keys, rules);
  const gateway = gatewayOver(origin, {
    identity: { kind: 'service', tokens: staticToken(sandbox.issueToken()), callers: check },
    introspection,
    explain,
    limiter,
    log,
  });
  const app = sandbox.store.addApp();
  const user = sandbox.store.addUser();
  const input = `{ appId: "${app.id}", roleSlug: "primary", userRefId: "${user.id}" }`;
  return {
    ...gateway,
    log: lines as readonly LogLine[],
    provider,
    createOwner: `mutation { createUserOwner(input: ${input}) { appOwnerUser { roleSlug } } }`,
    readUser: `{ user(id: "${user.id}") { id } }`,
    userId: user.id,
    calls: () => sandbox.ledger.map(({ method, path }) => `${method} ${path}`),
  };
}

export interface Answer {
  readonly status: number;
  readonly challenge: string | null;
  readonly body: { readonly data?: unknown; readonly errors?: readonly Record<string, unknown>[] };
}

/** Sends an operation as a client of the older media type would. */
export async function ask(
  { fetch }: { readonly fetch: (request: Request) => Promise<Response> },
  query: string,
  token?: string,
): Promise<Answer> {
  const response = await fetch(post({ query }, token, { accept: 'application/json' }));
  const challenge = response.headers.get('www-authenticate');
  return { status: response.status, challenge, body: (await response.json()) as Answer['body'] };
}
