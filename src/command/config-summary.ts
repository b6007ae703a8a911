import type { Config } from '../config/config.ts';
import type { UpstreamConfig } from '../config/upstream.ts';

/** A summary of a configuration, without secrets. */
export interface ConfigSummary {
  readonly mode: 'sandbox' | 'forward' | 'service';
  readonly upstream: string;
  readonly identity: string;
  /** The limits on operations per minute. */
  readonly rates: string;
}

/** Summarizes a configuration. */
export function summarizeConfig({ upstream, rates: counted }: Config): ConfigSummary {
  const rates = formatRates(counted);
  if (upstream.kind === 'sandbox') {
    return {
      mode: 'sandbox',
      upstream: 'an invented company in memory, no C1 tenant',
      identity: 'none: there is no C1',
      rates,
    };
  }
  const { origin, identity: mode } = upstream;
  return { mode, upstream: `C1 at ${origin}`, identity: formatIdentity(upstream), rates };
}

function formatRates({ perCaller, perAddress, redisUrl }: Config['rates']): string {
  const budgets = [
    perCaller !== undefined && `${perCaller} operations a minute of one caller`,
    perAddress !== undefined && `${perAddress} of one address without an accepted token`,
  ].filter((budget) => budget !== false);
  if (budgets.length === 0) return 'not counted';
  // The other parts of the URL may contain a password.
  const where = redisUrl === undefined ? 'counted by this process' : `counted in ${new URL(redisUrl).host}`;
  return [...budgets, where].join(', ');
}

const credentials = {
  static: 'a static access token',
  assertion: 'a client id and an assertion signed with its secret',
  secret: 'a client id and its secret',
  exchange: 'a client id and an OIDC token to exchange',
} as const;

function formatIdentity(upstream: Extract<UpstreamConfig, { kind: 'c1' }>): string {
  if (upstream.identity === 'forward') return "the caller's own C1 token";
  const { credential, callers } = upstream;
  const audience = callers === 'anonymous' ? 'for everybody on this machine' : formatCallers(callers);
  return `the gateway's: ${credentials[credential.kind]}, ${audience}`;
}

function formatCallers({ issuer, writeScope }: { issuer: string; writeScope: string | undefined }): string {
  const writing =
    writeScope === undefined ? 'which may change nothing' : `which need ${writeScope} to change anything`;
  return `for tokens of ${issuer}, ${writing}`;
}

/**
 * The output of `--check-config`.
 * @param tracingProblem the reason why configured traces cannot be sent
 */
export function formatSummary(config: Config, tracingProblem?: string): string {
  const { mode, upstream, identity, rates } = summarizeConfig(config);
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return [
    'The configuration can be used.',
    `  Mode:      ${mode}`,
    `  Upstream:  ${upstream}`,
    `  Identity:  ${identity}`,
    `  Rates:     ${rates}`,
    `  Listening: ${host}, ${formatPort(config.port)}${formatBasePath(config)}`,
    `  GraphiQL:  ${formatSwitch(config.graphiql)}`,
    `  Documents: ${formatDocuments(config)}`,
    ...formatSubgraph(config),
    `  Metrics:   ${formatMetrics(config)}`,
    `  Traces:    ${config.tracing === undefined || tracingProblem !== undefined ? 'off' : `OTLP as ${config.tracing.protocol}`}`,
    ...formatIgnored(tracingProblem === undefined ? config.ignored : [...config.ignored, tracingProblem]),
    '',
  ].join('\n');
}

function formatIgnored(ignored: readonly string[]): readonly string[] {
  if (ignored.length === 0) return [];
  return ['Values that do not count:', ...ignored.map((each) => `  - ${each}`)];
}

function formatPort(port: number): string {
  return port === 0 ? 'a free port' : `port ${port}`;
}

function formatBasePath({ basePath }: Config): string {
  return basePath === '' ? '' : `, also under ${basePath}`;
}

function formatMetrics({ metricsPort }: Config): string {
  return metricsPort === undefined ? 'off' : formatPort(metricsPort);
}

function formatDocuments({ trustedDocuments, introspection }: Config): string {
  const introspectable = `introspection ${formatSwitch(introspection)}`;
  if (trustedDocuments === undefined) return `all, ${introspectable}`;
  const { documents, mode } = trustedDocuments;
  const others = mode === 'enforce' ? 'others are refused' : 'others are logged';
  return `${documents.size} trusted, ${others}, ${introspectable}`;
}

function formatSubgraph({ federation }: Config): readonly string[] {
  if (federation === undefined) return [];
  const { prefix } = federation;
  return [`  Subgraph:  of Apollo Federation 2, ${prefix === undefined ? 'no prefix' : `prefix ${prefix}`}`];
}

function formatSwitch(isOn: boolean): string {
  return isOn ? 'on' : 'off';
}
