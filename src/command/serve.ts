import { setTimeout as delay } from 'node:timers/promises';
import { defaultCallLimits } from '../c1/client/call-limits.ts';
import type { Config } from '../config/config.ts';
import { createAudit, type Audit } from '../server/observability/audit.ts';
import { defaultTabs } from '../server/graphiql/default-tabs.ts';
import { exampleRecipes } from '../server/graphiql/recipes.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../server/gateway.ts';
import { listen } from '../server/connections/listen.ts';
import { ignoringLevel, type Log } from '../server/logging/log.ts';
import { nodeHandler } from '../server/node-handler.ts';
import { describeUncaughtError } from '../server/logging/uncaught-error.ts';
import { logMessages, terminalMessages } from './lifecycle-messages.ts';
import { openBackend, type Backend } from './backend/backend.ts';
import type { HostProcess } from './host-process.ts';
import { startTelemetry } from './telemetry.ts';
import { openProcessLog } from './process-log.ts';
import { openRateLimits } from './rate-limits.ts';

/** The process that serves. */
interface Host {
  readonly host: HostProcess;
  readonly version: string;
  /** Sets the function that a signal calls; until then it ends the process. */
  readonly onStopSignal: (handler: (signal: string) => void) => void;
}

/** Serves until a signal or an error ends the process, and sets the exit code. @throws Error if it cannot listen, or has no gateway. */
export async function serve(config: Config, { host, version, onStopSignal }: Host): Promise<void> {
  const { log, guaranteed, end: endLog } = await openProcessLog(config, host);
  const { stdout } = host;
  const announcer = stdout.isTTY
    ? terminalMessages(config, { version, write: (text) => void stdout.write(text) })
    : logMessages(config, log);
  const rates = await openRateLimits(config, log);
  const backend = await openBackend(config, log);
  const audit = createAudit(log, guaranteed);
  // At every regular end of the process, a write in flight gets the record of its end. SIGKILL, an abort and the heap
  // limit run no handler; there only the record of its start exists.
  host.on('exit', () => {
    audit.end();
    endLog();
  });
  let isReady = true;
  const seen = { version, log, state: backend.http.state };
  // An open sandbox would keep the process alive after a failure.
  const observation = await startTelemetry(config, seen).catch(closeAndRethrow(backend));
  const listenWithGateway = async () => {
    const gateway = buildGateway(backend, config, {
      log,
      audit,
      limiter: rates.limiter,
      observers: observation.observers,
      subgraph: await loadSubgraph(config),
      isReady: () => isReady,
    });
    return listen(nodeHandler(gateway), config, { limits: config.connections, log });
  };
  const listening = await listenWithGateway().catch(closeAndRethrow(backend, observation));
  const stop = async (signal: string): Promise<void> => {
    if (!isReady) {
      announcer.forced(signal);
      host.exit(1);
    }
    isReady = false;
    announcer.stopping(signal);
    listening.startDraining();
    // Load balancers need time to notice that `/ready` fails; a person at a keyboard does not.
    if (signal !== 'SIGINT' && config.drainDelayMs > 0) await delay(config.drainDelayMs);
    const isComplete = await listening.stop(config.shutdownTimeoutMs);
    rates.close();
    await backend.close();
    const isFlushed = await observation.close();
    announcer.stopped(isComplete);
    host.exitCode = isComplete ? 0 : 1;
    if (!isFlushed) host.exit(); // pending sends would keep the process alive
  };
  endAtUncaught(host, guaranteed.log);
  onStopSignal((signal) => void stop(signal));
  announcer.started(listening.url, observation.metricsUrl); // a reader of this line may stop the process at once
  // All other messages follow the first line.
  for (const ignored of observation.ignored) {
    log.warn({ ignored }, 'a variable of OpenTelemetry has a value that does not count');
  }
  rates.connect();
}

/** Closes open resources, and rethrows the error. */
function closeAndRethrow(
  ...open: readonly { close(): Promise<unknown> }[]
): (error: unknown) => Promise<never> {
  return async (error) => {
    await Promise.all(open.map((part) => part.close()));
    throw error;
  };
}

/** The state of the process is unknown after an uncaught error; the supervisor starts another process. */
function endAtUncaught(host: HostProcess, log: Log): void {
  host.on('uncaughtException', (thrown: unknown) => {
    ignoringLevel(log).fatal(describeUncaughtError(thrown), 'uncaught error: the process ends');
    host.exit(1);
  });
}

/** The graph as a subgraph, whose parts are loaded only then. */
async function loadSubgraph({ federation }: Config): Promise<GatewayOptions['subgraph']> {
  if (federation === undefined) return undefined;
  const { createSubgraph } = await import('../federation/subgraph.ts');
  return createSubgraph(federation);
}

function buildGateway(
  backend: Backend,
  config: Config,
  parts: Pick<GatewayOptions, 'limiter' | 'observers' | 'subgraph' | 'isReady'> & {
    readonly log: Log;
    readonly audit: Audit;
  },
): Gateway {
  const { limits, cors, allowedHosts, trustedProxies, introspection, explain, trustedDocuments } = config;
  const { basePath, httpStatus } = config;
  const { maxAttempts, ...calls } = config.calls;
  return createGateway({
    ...parts,
    http: backend.http,
    upstream: config.upstream.kind,
    identity: backend.identity,
    calls: { ...defaultCallLimits, ...calls, retry: { ...defaultCallLimits.retry, maxAttempts } },
    limits,
    basePath,
    cors,
    allowedHosts,
    trustedProxies,
    introspection,
    explain,
    httpStatus,
    trustedDocuments,
    graphiql: config.graphiql ? createGraphiqlOptions(backend) : undefined,
  });
}

function createGraphiqlOptions({ title, exampleIds: ids }: Backend): NonNullable<GatewayOptions['graphiql']> {
  return { title, tabs: defaultTabs({ ids }), recipes: () => exampleRecipes({ ids }) };
}
