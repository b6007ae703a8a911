import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reportingModules, withoutPackages } from '../support/loaded-modules.ts';
import { otlpReceiver } from '../support/telemetry/otlp-receiver.ts';
import { ask, bareEnv, fail, root, sharedProcess, start } from '../support/process.ts';
import { samplesIn } from '../support/telemetry/scrape.ts';

/** What of a process's packages serves to see it. */
const seeing = (packages: readonly string[]): string[] =>
  packages.filter((name) => /^(?:prom-client|@opentelemetry\/.*)$/.test(name)).toSorted();

/** A process that has answered an operation: which of them it has loaded, its log, and what `/metrics` is on its port. */
async function served(env: Record<string, string>) {
  const modules = reportingModules();
  const { url, lines, process: child } = await start({ GATEWAY_DRAIN_DELAY_MS: '0', ...modules.env, ...env });
  await ask(url, '{ apps(first: 1) { nodes { id } } }');
  const { status: metricsStatus } = await fetch(new URL('/metrics', url));
  child.kill('SIGTERM');
  await once(child, 'close');
  const packages = modules.packages();
  expect(packages).toContain('graphql'); // or the report would be worth nothing
  return { packages: seeing(packages), lines, metricsStatus };
}

test('what is off is not loaded, and the first line names no metrics', async () => {
  const { packages, lines, metricsStatus } = await served({});

  expect(packages).toEqual([]);
  expect(lines[0]).not.toHaveProperty('metricsUrl');
  expect(metricsStatus).toBe(404);
});

test('what is on is loaded, and not the other', async () => {
  const { origin } = await otlpReceiver();

  const forMetrics = await served({ METRICS_PORT: '0' });
  const forTraces = await served({ OTEL_EXPORTER_OTLP_ENDPOINT: origin });

  // prom-client asks the API for the trace of an exemplar.
  expect(forMetrics.packages).toEqual(['@opentelemetry/api', 'prom-client']);
  expect(forTraces.packages).toContain('@opentelemetry/sdk-trace-base');
  expect(forTraces.packages).not.toContain('prom-client');
});

const statusUnder = async (metricsUrl: string, host: string): Promise<number | undefined> => {
  const sent = request(metricsUrl, { headers: { host } }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
};

describe('metrics', () => {
  const gateway = sharedProcess({ METRICS_PORT: '0' });
  const metricsUrl = (): string => String(gateway().lines[0]?.['metricsUrl']);

  test('have a port of their own, which serves no other path', async () => {
    const { url } = gateway();
    await ask(url, '{ __typename }');
    const { origin } = new URL(metricsUrl());

    const scraped = await fetch(metricsUrl());
    expect(scraped.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const samples = samplesIn(await scraped.text());
    expect(samples.get('c1_gateway_build_info{version="0.1.0",mode="sandbox"}')).toBe(1);
    expect((await fetch(`${metricsUrl()}?name=any`)).status).toBe(200);
    const others = [
      fetch(new URL('/metrics', url)),
      fetch(origin),
      fetch(`${origin}/graphql`),
      fetch(`${metricsUrl()}/more`),
      fetch(metricsUrl(), { method: 'POST', body: '{}' }),
    ];
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  test('are not served under foreign names on this machine', async () => {
    const hosts = [
      'evil.example',
      'evil.example:9464',
      'localhost',
      'LOCALHOST:9464',
      '127.0.0.1:9464',
      '[::1]',
    ];
    const statuses: unknown[] = [];
    for (const host of hosts) statuses.push(await statusUnder(metricsUrl(), host));

    expect(statuses).toEqual([421, 421, 200, 200, 200, 200]);
  });
});

test('metrics are there until the end of the drain, and gone after it', async () => {
  const { url, lines, process: child } = await start({ METRICS_PORT: '0', GATEWAY_DRAIN_DELAY_MS: '700' });
  const metricsUrl = String(lines[0]?.['metricsUrl']);
  child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${url.replace('/graphql', '')}/ready`)).status).toBe(503);

  await ask(url, '{ __typename }');
  const samples = samplesIn(await (await fetch(metricsUrl)).text());

  expect(samples.get('c1_gateway_operations_total{operation="other",type="query",outcome="succeeded"}')).toBe(
    1,
  );
  expect(await once(child, 'close')).toEqual([0, null]);
  await expect(fetch(metricsUrl)).rejects.toThrow();
});

test('a port that is taken keeps the process from starting, and nothing keeps it alive', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { origin } = await otlpReceiver();

  const { code, stderr } = await fail({
    PORT: '0',
    METRICS_PORT: String(port),
    OTEL_EXPORTER_OTLP_ENDPOINT: origin,
  });

  expect(code).toBe(1);
  expect(stderr).toBe(`METRICS_PORT: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`);
});

const { devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
) as Record<'devDependencies' | 'peerDependencies', Record<string, string>> & {
  peerDependenciesMeta: Record<string, { optional: boolean }>;
};

/** The environment of traces whose packages are not installed, and what a process says to that. */
function withoutTraces(protocol: string, exporter: string) {
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
    ...withoutPackages(Object.keys(peerDependenciesMeta)),
  };
  const shared = ['core', 'resources', 'sdk-trace-base'].map((name) => `@opentelemetry/${name}`);
  const wanted = [...shared, exporter].map((name) => `${name}@${devDependencies[name] ?? ''}`);
  const message = `OTEL_*: traces are asked for, and what sends them is not installed; no traces are sent; want npm install ${wanted.join(' ')}, or OTEL_SDK_DISABLED=true`;
  return { env, message };
}

/** What the log says of variables that do not count. */
const ignoredIn = (lines: readonly Record<string, unknown>[]): unknown[] =>
  lines.filter(({ ignored }) => ignored !== undefined).map(({ level, ignored }) => [level, ignored]);

test('a start with traces as protobuf names the packages that are not installed, once, and serves', async () => {
  const { env, message } = withoutTraces('http/protobuf', '@opentelemetry/exporter-trace-otlp-proto');
  const { url, lines } = await start(env);

  expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(ignoredIn(lines)).toEqual([['warn', message]]);
});

/** What --check-config prints from the line on traces on, and its exit code. */
function checked(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync('node', ['dist/main.js', '--check-config'], {
    cwd: root,
    env: { ...bareEnv, ...env },
    encoding: 'utf8',
  });
  return { status, stderr, end: stdout.slice(stdout.indexOf('  Traces:')) };
}

test('--check-config with traces as JSON names the packages that are not installed', () => {
  const { env, message } = withoutTraces('http/json', '@opentelemetry/exporter-trace-otlp-http');

  expect(checked(env)).toEqual({
    status: 0,
    stderr: '',
    end: `  Traces:    off\nValues that do not count:\n  - ${message}\n`,
  });
});

const forWholeCluster = {
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4317',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
  OTEL_TRACES_EXPORTER: 'otlp,console',
  OTEL_METRICS_EXPORTER: 'otlp',
  OTEL_LOGS_EXPORTER: 'otlp',
  OTEL_PROPAGATORS: 'b3',
};
const notForUs = [
  'OTEL_METRICS_EXPORTER: "otlp" not supported; METRICS_PORT serves metrics to Prometheus',
  'OTEL_LOGS_EXPORTER: "otlp" not supported; the log is standard output',
  'OTEL_TRACES_EXPORTER: "console" not supported, only otlp; traces are sent by otlp alone',
  'OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" not supported, only http/protobuf, http/json; no traces are sent',
];

test('variables for a whole cluster do not stop a start: the log lists once what does not count', async () => {
  const { url, lines } = await start(forWholeCluster);

  expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(ignoredIn(lines)).toEqual(notForUs.map((each) => ['warn', each]));
});

test('--check-config lists what does not count', () => {
  expect(checked(forWholeCluster)).toEqual({
    status: 0,
    stderr: '',
    end: ['  Traces:    off', 'Values that do not count:', ...notForUs.map((each) => `  - ${each}`), ''].join(
      '\n',
    ),
  });
});

test('traces are sent whatever else is odd in the variables, and the process ends', async () => {
  const { origin, requests } = await otlpReceiver();
  const {
    url,
    lines,
    process: child,
  } = await start({
    GATEWAY_DRAIN_DELAY_MS: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: origin,
    OTEL_TRACES_EXPORTER: 'console,otlp',
    OTEL_TRACES_SAMPLER: 'xray',
    OTEL_RESOURCE_ATTRIBUTES: 'nonsense',
    OTEL_EXPORTER_OTLP_TIMEOUT: 'ten',
    OTEL_EXPORTER_OTLP_HEADERS: 'nonsense',
    OTEL_EXPORTER_OTLP_CERTIFICATE: '/nowhere',
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '0', // with which OpenTelemetry never ends
    OTEL_BSP_SCHEDULE_DELAY: '-1',
  });

  await ask(url, '{ __typename }');
  child.kill('SIGTERM');

  expect(await once(child, 'close')).toEqual([0, null]);
  expect(requests).toHaveLength(1);
  expect(ignoredIn(lines).map((line) => String((line as string[])[1]).split(':')[0])).toEqual([
    'OTEL_TRACES_EXPORTER',
    'OTEL_TRACES_SAMPLER',
    'OTEL_RESOURCE_ATTRIBUTES',
    'OTEL_EXPORTER_OTLP_TIMEOUT',
    'OTEL_EXPORTER_OTLP_HEADERS',
    'OTEL_BSP_MAX_EXPORT_BATCH_SIZE',
    'OTEL_BSP_SCHEDULE_DELAY',
  ]);
});

test('what sends traces is optional, in versions that go together', () => {
  const names = Object.keys(peerDependencies).filter((name) => name !== 'graphql');

  expect(names.filter((name) => !peerDependenciesMeta[name]?.optional)).toEqual([]);
  expect(names.map((name) => peerDependencies[name]?.slice(1))).toEqual(
    names.map((name) => devDependencies[name]),
  );
});
