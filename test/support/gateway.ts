import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print, type ExecutionResult } from 'graphql';
import { onTestFinished } from 'vitest';
import { defaultCallLimits, type CallLimits } from '../../src/c1/client/call-limits.ts';
import { openUpstream } from '../../src/c1/transport/upstream.ts';
import { defaultLimits } from '../../src/config/defaults.ts';
import { listen } from '../../src/sandbox/listen.ts';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { createGateway, type GatewayOptions } from '../../src/server/gateway.ts';
import { keepOutOfLogs, keepStringsOutOfLogs } from './log-leaks/leak-check.ts';
import { recorded } from './exchanges.ts';
import { overheard } from './log-leaks/track-responses.ts';
import { searchedLog } from './log-leaks/leak-checked-log.ts';

export type Gateway = ReturnType<typeof createGateway>;

/** A line of the gateway's log. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface TestGateway {
  /** The gateway as a request listener of `node:http`. */
  readonly listener: Gateway;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Sends an operation as its client would, and gives the parsed answer. */
  readonly send: <Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    token?: string,
  ) => Promise<ExecutionResult<Data>>;
  readonly log: readonly LogLine[];
}

/** As the process has them, but for waits that nobody wants to sit through or that a busy machine is too slow for. */
export const quickLimits: CallLimits = {
  ...defaultCallLimits,
  batchPatience: { sameEndpoint: 20_000, otherEndpoints: 20_000 },
  retry: { maxAttempts: 3, baseMs: 2, maxMs: 10 },
};

/** What is not as the process has it. */
type TestOptions = Partial<Omit<GatewayOptions, 'limits'>> & {
  readonly limits?: Partial<GatewayOptions['limits']>;
};

/** A gateway over an upstream at an origin, in forward mode unless told otherwise; closed after the test. */
export function gatewayOver(
  origin: string,
  {
    timeoutMs = 5_000,
    ...options
  }: TestOptions & { readonly token?: string; readonly timeoutMs?: number } = {},
): TestGateway {
  const http = openUpstream({
    origin,
    timeoutMs,
    maxBodyBytes: 5_000_000,
    maxConcurrent: 32,
    breaker: { failures: 1000, pauseMs: 1000 },
  });
  const log: LogLine[] = [];
  const gateway = createGateway({
    http,
    upstream: 'c1',
    identity: { kind: 'forward' },
    log: searchedLog('debug', (line) => void log.push(JSON.parse(line) as LogLine)),
    cors: { origins: [], loopback: false },
    introspection: true,
    ...options,
    limits: { ...defaultLimits, ...options.limits },
    calls: { ...quickLimits, ...options.calls },
  });
  onTestFinished(() => http.close());
  return {
    listener: gateway,
    fetch: async (request) => gateway.fetch(request),
    log,
    send: async (document, variables, token = options.token) => {
      const query = typeof document === 'string' ? document : print(document);
      const response = await gateway.fetch(post({ query, variables }, token));
      return (await response.json()) as ExecutionResult<never>;
    },
  };
}

/** The request of a client that sends one operation. */
export function post(body: unknown, token?: string, headers: Readonly<Record<string, string>> = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  keepOutOfLogs(token, text, documentIn(body));
  keepStringsOutOfLogs(variablesIn(body));
  keepStringsOutOfLogs(documentIn(body) ?? text);
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: text,
  });
}

function documentIn(body: unknown): string | undefined {
  const isRequest = typeof body === 'object' && body !== null && 'query' in body;
  return isRequest && typeof body.query === 'string' ? body.query : undefined;
}

function variablesIn(body: unknown): string {
  const isRequest = typeof body === 'object' && body !== null && 'variables' in body;
  return (isRequest ? JSON.stringify(body.variables) : undefined) ?? '';
}

export interface SandboxedGateway extends TestGateway {
  readonly sandbox: Sandbox;
  /** A token that the sandbox accepts, used unless another is given. */
  readonly token: string;
  /** The calls that reached the sandbox since the last time, as `METHOD /path`. */
  readonly calls: () => string[];
}

/** A gateway over a sandbox of its own, empty unless told otherwise, that listens on a loopback port. */
export async function sandboxedGateway(
  sandboxOptions: SandboxOptions = {},
  gatewayOptions: TestOptions = {},
): Promise<SandboxedGateway> {
  const sandbox = await createSandbox({ seed: 'empty', ...sandboxOptions });
  const { origin, close } = await listen(overheard(recorded(sandbox)));
  onTestFinished(close);
  const token = sandbox.issueToken();
  return {
    ...gatewayOver(origin, { ...gatewayOptions, token }),
    sandbox,
    token,
    calls: () => {
      const calls = sandbox.ledger.map(({ method, path }) => `${method} ${path}`);
      sandbox.clearLedger();
      return calls;
    },
  };
}
