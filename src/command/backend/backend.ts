import { createDispatcher } from '../../c1/transport/dispatcher.ts';
import type { Upstream } from '../../c1/transport/upstream.ts';
import type { CallerAuth } from '../../config/caller-auth.ts';
import type { Config } from '../../config/config.ts';
import { defaultJwksOptions } from '../../config/defaults.ts';
import type { Identity } from '../../server/auth/caller.ts';
import { createJwtVerifier, type JwtVerifier } from '../../server/auth/jwt-verifier.ts';
import { createRemoteKeys } from '../../server/auth/jwks.ts';
import type { ExampleIds } from '../../server/graphiql/default-tabs.ts';
import type { Log } from '../../server/logging/log.ts';
import { connectUpstream, proxyOptions } from './upstream-connection.ts';
import { createTokenSource } from './token-source.ts';

/** The connected upstream of the gateway: a tenant of C1, or the sandbox. */
export interface Backend {
  readonly http: Upstream;
  readonly identity: Identity;
  readonly title: string;
  readonly exampleIds?: ExampleIds;
  close(): Promise<void>;
}

/** The authentication of callers in service mode. */
function createCallerVerifier(callers: CallerAuth, config: Config, log: Log): 'anonymous' | JwtVerifier {
  if (callers === 'anonymous') return callers;
  const { keysUrl, ...rules } = callers;
  const url = new URL(keysUrl);
  const { timeoutMs } = defaultJwksOptions;
  const dispatcher = createDispatcher({ origin: url.origin, timeoutMs, ...proxyOptions(url.origin, config) });
  return createJwtVerifier(createRemoteKeys(url, { ...defaultJwksOptions, dispatcher, log }), rules);
}

async function openSandbox(config: Config, log: Log): Promise<Backend> {
  // The sandbox is loaded only if it is used.
  const [{ createSandbox }, { listen: listenSandbox }, { exampleIds }] = await Promise.all([
    import('../../sandbox/sandbox.ts'),
    import('../../sandbox/listen.ts'),
    import('../../sandbox/seed/company.ts'),
  ]);
  // The gateway does not read the ledger.
  const sandbox = await createSandbox({ ledgerLimit: 0 });
  const listening = await listenSandbox(sandbox);
  const http = connectUpstream(listening.origin, config, log);
  const credential = { kind: 'assertion', ...sandbox.credentialsFor(listening.origin) } as const;
  const tokens = createTokenSource(credential, http, listening.origin);
  const identity = { kind: 'service', tokens, callers: 'anonymous' } as const;
  const close = async (): Promise<void> => {
    await http.close();
    await listening.close();
  };
  return { http, identity, title: 'C1 GraphQL gateway (sandbox)', exampleIds: exampleIds, close };
}

/** Opens the upstream of a configuration. */
export async function openBackend(config: Config, log: Log): Promise<Backend> {
  const { upstream } = config;
  if (upstream.kind === 'sandbox') return openSandbox(config, log);
  const { origin } = upstream;
  const http = connectUpstream(origin, config, log);
  const identity: Identity =
    upstream.identity === 'forward'
      ? { kind: 'forward' }
      : {
          kind: 'service',
          tokens: createTokenSource(upstream.credential, http, origin),
          callers: createCallerVerifier(upstream.callers, config, log),
        };
  return { http, identity, title: `C1 GraphQL gateway (${new URL(origin).host})`, close: () => http.close() };
}
