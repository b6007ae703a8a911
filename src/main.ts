import './production.ts'; // before everything else, as it says
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { isLoopback, keyOfClientSecret } from './c1/credentials.ts';
import { assertionGrant, exchangeGrant, fetchToken, secretGrant, type Grant } from './c1/grant.ts';
import { defaultCallLimits } from './c1/client.ts';
import { createHttp, type Http, type HttpOptions } from './c1/http.ts';
import { openUpstream } from './c1/upstream.ts';
import { renewedToken, staticToken, type TokenSource } from './c1/token.ts';
import { ConfigError, loadConfig, type Config } from './config/config.ts';
import type { Callers } from './config/callers.ts';
import { defaultKeysOptions, defaultUpstreamOptions } from './config/defaults.ts';
import type { Credential } from './config/upstream.ts';
import type { Identity } from './server/caller.ts';
import { createCallerCheck, type CallerCheck } from './server/caller-check.ts';
import { publishedKeys } from './server/caller-keys.ts';
import { createAudit } from './server/audit.ts';
import { explorerTabs, type ExampleIds } from './server/explorer-tabs.ts';
import { createGateway } from './server/gateway.ts';
import { listen } from './server/listen.ts';
import { nodeListener } from './server/node-listener.ts';
import { createLog, unsilenced, type Log } from './server/log.ts';
import { writeLinesTo } from './server/log-destination.ts';
import { lastWords } from './server/uncaught.ts';

/** What stands behind the gateway, connected. */
interface Backend {
  readonly http: Http;
  readonly identity: Identity;
  readonly title: string;
  readonly exampleIds?: ExampleIds;
  close(): Promise<void>;
}

function grantOf(credential: Exclude<Credential, { kind: 'static' }>, audience: string): Grant {
  const { clientId } = credential;
  if (credential.kind === 'exchange') {
    const { subjectToken } = credential;
    return exchangeGrant(clientId, async () =>
      'value' in subjectToken ? subjectToken.value : (await readFile(subjectToken.file, 'utf8')).trim(),
    );
  }
  const { clientSecret } = credential;
  if (credential.kind === 'secret') return secretGrant(clientId, clientSecret);
  return assertionGrant(clientId, keyOfClientSecret(clientSecret), audience);
}

function tokensOf(credential: Credential, http: Http, origin: string): TokenSource {
  if (credential.kind === 'static') return staticToken(credential.token);
  const grant = grantOf(credential, new URL(origin).hostname);
  return renewedToken(() => fetchToken(http, grant));
}

/** What is on this machine is reached directly: a proxy would look for it on its own machine. */
function proxyFor(origin: string, { upstreamHttp: { proxy } }: Config): Pick<HttpOptions, 'proxy'> {
  return proxy === undefined || isLoopback(new URL(origin).hostname) ? {} : { proxy };
}

function httpFor(origin: string, config: Config, log: Log): Http {
  const { timeoutMs, maxBodyBytes, maxConcurrent } = config.upstreamHttp;
  return openUpstream({
    origin,
    timeoutMs,
    maxBodyBytes,
    maxConcurrent,
    ...proxyFor(origin, config),
    breaker: {
      ...defaultUpstreamOptions.breaker,
      onChange: (circuit) => {
        log.warn({ circuit }, circuit === 'open' ? 'C1 is down: not asked for a while' : 'C1 is back');
      },
    },
  });
}

/** Who may ask in service mode. */
function callersOf(callers: Callers, config: Config, log: Log): 'anonymous' | CallerCheck {
  if (callers === 'anonymous') return callers;
  const { keysUrl, ...rules } = callers;
  const url = new URL(keysUrl);
  const http = createHttp({ origin: url.origin, ...defaultKeysOptions, ...proxyFor(url.origin, config) });
  return createCallerCheck(publishedKeys(http, url, log), rules);
}

async function openSandbox(config: Config, log: Log): Promise<Backend> {
  // Whoever stands before a C1 need not wait until it is loaded.
  const [{ createSandbox }, { listen: listenSandbox }, { wellKnown }] = await Promise.all([
    import('./sandbox/sandbox.ts'),
    import('./sandbox/listen.ts'),
    import('./sandbox/seed.ts'),
  ]);
  // Nobody looks at the ledger here.
  const sandbox = await createSandbox({ ledgerLimit: 0 });
  const listening = await listenSandbox(sandbox);
  const http = httpFor(listening.origin, config, log);
  const credential = { kind: 'assertion', ...sandbox.credentialsFor(listening.origin) } as const;
  const tokens = tokensOf(credential, http, listening.origin);
  const identity = { kind: 'service', tokens, callers: 'anonymous' } as const;
  const close = async (): Promise<void> => {
    await http.close();
    await listening.close();
  };
  return { http, identity, title: 'C1 GraphQL gateway (sandbox)', exampleIds: wellKnown, close };
}

async function openBackend(config: Config, log: Log): Promise<Backend> {
  const { upstream } = config;
  if (upstream.kind === 'sandbox') return openSandbox(config, log);
  const { origin } = upstream;
  const http = httpFor(origin, config, log);
  const identity: Identity =
    upstream.identity === 'forward'
      ? { kind: 'forward' }
      : {
          kind: 'service',
          tokens: tokensOf(upstream.credential, http, origin),
          callers: callersOf(upstream.callers, config, log),
        };
  return { http, identity, title: `C1 GraphQL gateway (${new URL(origin).host})`, close: () => http.close() };
}

async function serve(config: Config, log: Log): Promise<void> {
  const backend = await openBackend(config, log);
  const audit = createAudit(log);
  // Whatever ends the process: no write that may have been sent is without a record.
  process.on('exit', () => {
    audit.end();
  });
  let isReady = true;
  const { limits, cors, allowedHosts, trustedProxies, introspection, explain, trustedDocuments } = config;
  const { maxAttempts, ...calls } = config.calls;
  const gateway = createGateway({
    http: backend.http,
    upstream: config.upstream.kind,
    identity: backend.identity,
    log,
    audit,
    calls: { ...defaultCallLimits, ...calls, retry: { ...defaultCallLimits.retry, maxAttempts } },
    limits,
    cors,
    allowedHosts,
    trustedProxies,
    introspection,
    explain,
    trustedDocuments,
    graphiql: config.graphiql
      ? { title: backend.title, tabs: explorerTabs({ ids: backend.exampleIds, explain }) }
      : undefined,
    isReady: () => isReady,
  });
  const listening = await listen(nodeListener(gateway), config).catch(async (error: unknown) => {
    await backend.close(); // or the sandbox would keep a process alive that serves nobody
    throw error;
  });
  const stop = async (signal: string): Promise<void> => {
    if (!isReady) {
      log.warn({ signal }, 'asked twice: the process ends, whatever is in flight');
      process.exit(1);
    }
    isReady = false;
    log.info({ signal }, 'stopping: finishing what is in flight');
    listening.leave();
    // Balancers need a moment to see that `/ready` says no; a person at a keyboard does not.
    if (signal === 'SIGTERM' && config.drainDelayMs > 0) await delay(config.drainDelayMs);
    const isComplete = await listening.stop(config.shutdownTimeoutMs);
    await backend.close();
    log.info({ isComplete }, isComplete ? 'stopped' : 'stopped; some requests were cut off');
    process.exitCode = isComplete ? 0 : 1;
  };
  // After an error that nobody expected, nothing about the process is sure; whoever runs it starts another.
  process.on('uncaughtException', (thrown: unknown) => {
    unsilenced(log).fatal(lastWords(thrown), 'uncaught error: the process ends');
    process.exit(1);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stop(signal));
  }
  announce(config, listening.url, log); // who reads this may stop it at once
}

/** The first line of output, but for warnings about documents, says what is behind the gateway. */
function announce({ upstream, graphiql }: Config, url: string, log: Log): void {
  const what =
    upstream.kind === 'sandbox'
      ? 'SANDBOX: an invented company in memory, no C1 tenant'
      : `C1 at ${upstream.origin}, identity ${upstream.identity}`;
  const where = `${url}/graphql${graphiql ? ' (open it in a browser for GraphiQL)' : ''}`;
  unsilenced(log).info({ upstream: upstream.kind, url: `${url}/graphql` }, `${what}. GraphQL at ${where}`);
}

let isWithoutLog = false;

/** Without a log there is no audit, and without an audit no service: the process ends, and says last what was lost. */
function endWithoutLog(line: string, failure: unknown): void {
  const why = isWithoutLog ? '' : `the log cannot be written: ${(failure as Error).message}; lost: `;
  try {
    process.stderr.write(`${why}${line}`);
  } catch {
    // The same full disk, perhaps; there is nobody left to tell.
  }
  if (isWithoutLog) return;
  isWithoutLog = true;
  process.exit(1);
}

try {
  const config = loadConfig(process.env, (path) => readFileSync(path, 'utf8'));
  await serve(config, createLog(config.logLevel, writeLinesTo(process.stdout.fd, endWithoutLog)));
} catch (error) {
  const isExplained = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  process.stderr.write(`${isExplained ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
