import { randomUUID } from 'node:crypto';

import { createAccessTokens, type AccessTokens, type TokenOptions } from './auth/access-tokens.ts';
import { createApi } from './routes/api.ts';
import { createOAuthClient, type OAuthClient, type ClientCredentials } from './auth/oauth-client.ts';
import type { SandboxResponse, IncomingCall, ReceivedCall } from './protocol/http.ts';
import { createLedger, type LedgerEntry } from './ledger.ts';
import { seedCompany } from './seed/company.ts';
import { notFound, StatusError, toStatusResponse } from './protocol/status.ts';
import type { User } from './rows/user.ts';
import { createStore, type Store } from './store/store.ts';
import { defaultBehaviors, type Behaviors } from './behaviors.ts';
import { createTokenEndpoint } from './auth/token-endpoint.ts';
import { createTrustedIssuer, type Claims, type TrustedIssuer } from './auth/trusted-issuer.ts';

/** The options of a sandbox. By default it holds the company, in real time. */
export interface SandboxOptions {
  /** The time in milliseconds; the system's clock by default. */
  readonly now?: () => number;
  readonly switches?: Partial<Behaviors>;
  /** The lifetime of access tokens; 600 by default. */
  readonly tokenLifetimeSeconds?: number;
  /** The most calls in the ledger; 1000 by default. */
  readonly ledgerLimit?: number;
  /** The initial data of the tenant; the company by default. */
  readonly seed?: 'company' | 'empty';
}

/** A C1 tenant in memory. It never throws because of a request: failures are responses, as C1 sends them. */
export interface Sandbox {
  readonly fetch: (request: Request) => Promise<Response>;
  /** As `fetch`, for callers with the bytes of the wire: a Request has already normalised its path. */
  readonly receive: (call: IncomingCall) => Promise<SandboxResponse>;
  /** Every call received, in the order of arrival. */
  readonly ledger: readonly LedgerEntry[];
  readonly clearLedger: () => void;
  readonly store: Store;
  /** An access token for tests of other things than authentication. */
  readonly issueToken: (options?: TokenOptions) => string;
  readonly revokeToken: (token: string) => void;
  readonly credentialsFor: (origin: string) => ClientCredentials;
  /** A token of the issuer that the sandbox trusts; claims replace the default ones or add to them. */
  readonly signSubjectToken: (origin: string, claims?: Claims) => Promise<string>;
}

/** Creates a tenant with its own keys and tokens; those of another sandbox are not valid here. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now = Date.now, ledgerLimit = 1000, tokenLifetimeSeconds: lifetimeSeconds = 600 } = options;
  const store = createStore(now);
  if (options.seed !== 'empty') seedCompany(store);
  const tokens = createAccessTokens({ now, lifetimeSeconds });
  const client = await createOAuthClient(now);
  const trust = await createTrustedIssuer(now);
  const ledger = createLedger(ledgerLimit);
  const switches = { ...defaultBehaviors, ...options.switches };
  const dispatch = createDispatch({ store, switches, now, tokens, client, trust, lifetimeSeconds });
  const receive = async (call: IncomingCall): Promise<SandboxResponse> => {
    const requestId = call.header('x-request-id') ?? randomUUID();
    const complete = ledger.enter(call, requestId);
    const received = { ...call, text: await call.readText() };
    const response = await dispatch(received, requestId);
    complete(received, response);
    return { ...response, headers: { ...response.headers, 'x-request-id': requestId } };
  };
  return {
    receive,
    fetch: async (request) => {
      const { status, headers, body } = await receive(toIncomingCall(request));
      return new Response(body, { status, headers });
    },
    ledger: ledger.entries,
    clearLedger: ledger.clear,
    store,
    issueToken: tokens.issue,
    revokeToken: tokens.revoke,
    credentialsFor: client.credentialsFor,
    signSubjectToken: trust.signSubjectToken,
  };
}

interface Parts {
  readonly store: Store;
  readonly switches: Behaviors;
  readonly now: () => number;
  readonly tokens: AccessTokens;
  readonly client: OAuthClient;
  readonly trust: TrustedIssuer;
  readonly lifetimeSeconds: number;
}

/**
 * Dispatches a call. C1 serves three things on one host: the API, the token endpoint, and for any other path its web
 * application.
 */
function createDispatch(
  parts: Parts,
): (received: ReceivedCall, requestId: string) => Promise<SandboxResponse> {
  const api = createApi(parts, parts.tokens);
  const tokenEndpoint = createTokenEndpoint({ ...parts, userId: () => findAdministrator(parts.store) });
  return async (received, requestId) => {
    const path = received.target.replace(/[?#].*$/s, '');
    try {
      if (/^\/api(?:\/|$)/.test(path)) return api(received);
      if (path === '/auth/v1/token') return await tokenEndpoint(received);
      if (/^\/auth(?:\/|$)/.test(path)) throw notFound();
      return webApplication;
    } catch (error) {
      if (error instanceof StatusError) return toStatusResponse(error, requestId);
      throw error;
    }
  };
}

/** The user whose credentials the tenant's client has: the first who may do everything. */
function findAdministrator(store: Store): string {
  const mayAll = store.roles.all().filter(({ name }) => name === 'system:owner');
  const isOne = ({ status, roleIds }: User) =>
    status === 'ENABLED' && mayAll.some(({ id }) => roleIds.includes(id));
  return store.users().find(isOne)?.id ?? '';
}

const webApplication: SandboxResponse = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html lang="en"><head><title>Sandbox</title></head><body></body></html>',
};

function toIncomingCall(request: Request): IncomingCall {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    target: `${pathname}${search}`,
    header: (name) => request.headers.get(name) ?? undefined,
    readText: () => request.text(),
  };
}
