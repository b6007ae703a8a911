import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { reportingModules, withoutPackages } from '../support/loaded-modules.ts';
import { otlpReceiver } from '../support/telemetry/otlp-receiver.ts';
import { ask, bareEnv, fail, root, start } from '../support/process.ts';
import { samplesIn } from '../support/telemetry/scrape.ts';

/** What of a process's packages serves to see it. */
const seeing = (packages: readonly string[]): string[] =>
  packages.filter((name) => /^(?:prom-client|@opentelemetry\/.*)$/.test(name)).toSorted();

/** Which of them a process has loaded that has answered an operation. */
async function loadedUnder(env: Record<string, string>): Promise<string[]> {
  const modules = reportingModules();
  const { url, process: child } = await start({ GATEWAY_DRAIN_DELAY_MS: '0', ...modules.env, ...env });
  await ask(url, '{ apps(first: 1) { nodes { id } } }');
  child.kill('SIGTERM');
  await once(child, 'close');
  const packages = modules.packages();
  expect(packages).toContain('graphql'); // or the report would be worth nothing
  return seeing(packages);
}

test('what is off is not loaded', async () => {
  expect(await loadedUnder({})).toEqual([]);
  expect(await loadedUnder({ OTEL_SDK_DISABLED: 'true', OTEL_TRACES_EXPORTER: 'otlp' })).toEqual([]);
});

test('what is on is loaded, and not the other', async () => {
  const { origin } = await otlpReceiver();

  const forMetrics = await loadedUnder({ METRICS_PORT: '0' });
  const forTraces = await loadedUnder({ OTEL_EXPORTER_OTLP_ENDPOINT: origin });

  // prom-client asks the API for the trace of an exemplar.
  expect(forMetrics).toEqual(['@opentelemetry/api', 'prom-client']);
  expect(forTraces).toContain('@opentelemetry/sdk-trace-base');
  expect(forTraces).not.toContain('prom-client');
});

test('metrics have a port of their own, and nothing else is there', async () => {
  const { url, lines } = await start({ METRICS_PORT: '0' });
  const metricsUrl = String(lines[0]?.['metricsUrl']);
  await ask(url, '{ __typename }');
  const { origin } = new URL(metricsUrl);

  const scraped = await fetch(metricsUrl);
  expect(scraped.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(samplesIn(await scraped.text()).get('c1_gateway_build_info{version="0.1.0",mode="sandbox"}')).toBe(
    1,
  );
  expect((await fetch(`${metricsUrl}?name=any`)).status).toBe(200);
  const others = [
    fetch(new URL('/metrics', url)),
    fetch(origin),
    fetch(`${origin}/graphql`),
    fetch(`${metricsUrl}/more`),
    fetch(metricsUrl, { method: 'POST', body: '{}' }),
  ];
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
});

const statusUnder = async (metricsUrl: string, host: string): Promise<number | undefined> => {
  const sent = request(metricsUrl, { headers: { host } }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
};

test('on this machine metrics are not served under foreign names', async () => {
  const { lines } = await start({ METRICS_PORT: '0' });
  const hosts = [
    'evil.example',
    'evil.example:9464',
    'localhost',
    'LOCALHOST:9464',
    '127.0.0.1:9464',
    '[::1]',
  ];
  const statuses: unknown[] = [];
  for (const host of hosts) statuses.push(await statusUnder(String(lines[0]?.['metricsUrl']), host));

  expect(statuses).toEqual([421, 421, 200, 200, 200, 200]);
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

test('without a port there are no metrics, and the first line names none', async () => {
  const { url, lines } = await start();

  expect(lines[0]).not.toHaveProperty('metricsUrl');
  expect((await fetch(new URL('/metrics', url))).status).toBe(404);
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

test.each([
  ['http/protobuf', '@opentelemetry/exporter-trace-otlp-proto'],
  ['http/json', '@opentelemetry/exporter-trace-otlp-http'],
])('traces that are asked for and not installed say what to install: %s', async (protocol, exporter) => {
  const env = {
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
    ...withoutPackages(Object.keys(peerDependencies)),
  };
  const shared = ['core', 'resources', 'sdk-trace-base'].map((name) => `@opentelemetry/${name}`);
  const wanted = [...shared, exporter].map((name) => `${name}@${devDependencies[name] ?? ''}`);
  const told = `The configuration cannot be used:\n  - OTEL_*: traces are asked for, and what sends them is not installed; want npm install ${wanted.join(' ')}, or OTEL_SDK_DISABLED=true\n`;

  expect(await fail({ PORT: '0', ...env })).toEqual({ code: 1, stderr: told });
  const checked = spawnSync('node', ['dist/main.js', '--check-config'], {
    cwd: root,
    env: { ...bareEnv, ...env },
    encoding: 'utf8',
  });
  expect(checked).toMatchObject({ status: 1, stdout: '', stderr: told });
});

test('what sends traces is optional, in versions that go together', () => {
  const names = Object.keys(peerDependencies);

  expect(names.filter((name) => !peerDependenciesMeta[name]?.optional)).toEqual([]);
  expect(names.map((name) => peerDependencies[name]?.slice(1))).toEqual(
    names.map((name) => devDependencies[name]),
  );
});
