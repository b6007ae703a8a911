import { isLoopbackHostname } from '../loopback.ts';
import { ConfigError } from './config-error.ts';
import { readConnections, type Connections } from './connections.ts';
import { readFederation, type FederationConfig } from './federation.ts';
import { readRateLimits, type RateLimitConfig } from './rate-limits.ts';
import { readTracing, type TracingConfig } from './tracing.ts';
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
import { readUpstream, requiresToken, type UpstreamConfig } from './upstream.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readVariables, type Variables } from './variables.ts';

/** The whole configuration, with all defaults applied. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The path under which a proxy serves the gateway, without a slash at its end; empty for none. */
  readonly basePath: string;
  /** The port of the metrics; off if undefined. */
  readonly metricsPort: number | undefined;
  /** Off if undefined. */
  readonly tracing: TracingConfig | undefined;
  /** The values of OpenTelemetry's variables that do not count, one line each: they stop no start. */
  readonly ignored: readonly string[];
  readonly logLevel: string;
  /** The most bytes of the log that are buffered while its reader is behind. */
  readonly logBufferBytes: number;
  /** The time for which `/ready` fails before connections are rejected. */
  readonly drainDelayMs: number;
  readonly shutdownTimeoutMs: number;
  /** The limits of connections to a port. */
  readonly connections: Connections;
  readonly upstream: UpstreamConfig;
  readonly upstreamHttp: {
    readonly timeoutMs: number;
    readonly maxBodyBytes: number;
    readonly maxConcurrent: number;
    readonly proxy?: { readonly url: string; readonly noProxy: string };
  };
  /** The limits of one operation's calls to C1. */
  readonly calls: {
    readonly operationTimeoutMs: number;
    readonly maxCalls: number;
    readonly maxAttempts: number;
  };
  readonly limits: {
    readonly maxBodyBytes: number;
    readonly maxTokens: number;
    readonly maxDepth: number;
    readonly maxCost: number;
    readonly maxResponseBytes: number;
  };
  readonly rates: RateLimitConfig;
  readonly cors: { readonly origins: readonly string[]; readonly loopback: boolean };
  /** The host names that are served; all of them if undefined. */
  readonly allowedHosts: readonly string[] | undefined;
  /** The proxies, by address or network, whose forwarding headers are trusted. */
  readonly trustedProxies: readonly string[];
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Whether clients may request a report of the calls to C1 of an operation. */
  readonly explain: boolean;
  /** The statuses of responses: `draft` for those of newer drafts of GraphQL over HTTP. */
  readonly httpStatus: 'stable' | 'draft';
  /** The graph is no subgraph if undefined. */
  readonly federation: FederationConfig | undefined;
  /** Every document may run if undefined. */
  readonly trustedDocuments: TrustedDocuments | undefined;
}

/** The host names by which a process on this machine reaches the gateway. */
const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The configuration that an environment describes.
 * @param readFile reads a file that a variable names; throws when it cannot
 * @throws ConfigError with every problem at once; a wrong value never becomes a default.
 */
export function loadConfig(processEnv: Environment, readFile: (path: string) => string): Config {
  const env = readEnvironment(processEnv);
  const problems: string[] = [];
  const values = readVariables(env, readFile, problems);
  const upstream = readUpstream(env, values, problems);
  const trustedDocuments = readTrustedDocuments(values, readFile, problems);
  const federation = readFederation(values, trustedDocuments, problems);
  const ignored: string[] = [];
  const tracing = readTracing(env, ignored);
  if (values.METRICS_PORT === values.PORT && values.PORT !== 0) {
    problems.push('METRICS_PORT: the same as PORT; want another one, which is not reached from outside');
  }
  const connections = readConnections(values, problems);
  const rates = readRateLimits(values, upstream, problems);
  if (upstream === undefined || problems.length > 0) throw new ConfigError(problems);
  const isService = upstream.kind === 'c1' && upstream.identity === 'service';
  // GraphiQL sends documents that are not trusted.
  const isExplorable = !isService && trustedDocuments?.mode !== 'enforce';
  return {
    host: values.HOST,
    port: values.PORT,
    basePath: values.GATEWAY_BASE_PATH ?? '',
    metricsPort: values.METRICS_PORT,
    tracing,
    ignored,
    logLevel: values.LOG_LEVEL,
    logBufferBytes: values.GATEWAY_LOG_BUFFER_BYTES,
    drainDelayMs: values.GATEWAY_DRAIN_DELAY_MS,
    shutdownTimeoutMs: values.GATEWAY_SHUTDOWN_TIMEOUT_MS,
    connections,
    upstream,
    ...readLimits(values),
    rates,
    cors: {
      origins: values.GATEWAY_CORS_ORIGINS,
      loopback: upstream.kind === 'sandbox' && isLoopbackHostname(values.HOST),
    },
    allowedHosts: readAllowedHosts(values, requiresToken(upstream)),
    trustedProxies: values.GATEWAY_TRUST_PROXY,
    // Its examples have the names without a prefix.
    graphiql: values.GATEWAY_GRAPHIQL ?? (isExplorable && federation?.prefix === undefined),
    introspection: values.GATEWAY_INTROSPECTION ?? isExplorable,
    explain: values.GATEWAY_EXPLAIN ?? upstream.kind === 'sandbox',
    httpStatus: values.GATEWAY_HTTP_STATUS ?? 'stable',
    federation,
    trustedDocuments,
  };
}

/** The limits of calls to C1, and of one operation. */
function readLimits(values: Variables): Pick<Config, 'upstreamHttp' | 'calls' | 'limits'> {
  return {
    upstreamHttp: {
      timeoutMs: values.GATEWAY_UPSTREAM_TIMEOUT_MS,
      maxBodyBytes: values.GATEWAY_UPSTREAM_MAX_BYTES,
      maxConcurrent: values.GATEWAY_UPSTREAM_CONCURRENCY,
      ...(values.HTTPS_PROXY && { proxy: { url: values.HTTPS_PROXY, noProxy: values.NO_PROXY ?? '' } }),
    },
    calls: {
      operationTimeoutMs: values.GATEWAY_OPERATION_TIMEOUT_MS,
      maxCalls: values.GATEWAY_MAX_UPSTREAM_CALLS,
      maxAttempts: values.GATEWAY_UPSTREAM_ATTEMPTS,
    },
    limits: {
      maxBodyBytes: values.GATEWAY_MAX_BODY_BYTES,
      maxTokens: values.GATEWAY_MAX_TOKENS,
      maxDepth: values.GATEWAY_MAX_DEPTH,
      maxCost: values.GATEWAY_MAX_COST,
      maxResponseBytes: values.GATEWAY_MAX_RESPONSE_BYTES,
    },
  };
}

/** @param isProtected whether callers need a token: then a foreign page without one is rejected under any host name */
function readAllowedHosts(
  { HOST, GATEWAY_ALLOWED_HOSTS }: Pick<Variables, 'HOST' | 'GATEWAY_ALLOWED_HOSTS'>,
  isProtected: boolean,
): readonly string[] | undefined {
  if (isProtected && GATEWAY_ALLOWED_HOSTS.length === 0) return undefined;
  const own = isLoopbackHostname(HOST) && !HOST.includes(':') ? [HOST] : [];
  return [...new Set([...loopbackHosts, ...own, ...GATEWAY_ALLOWED_HOSTS])];
}
