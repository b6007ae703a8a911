import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { createAudit } from '../../src/server/observability/audit.ts';
import { errorCodes } from '../../src/server/errors/error-code.ts';
import { sandboxedGateway } from '../support/gateway.ts';
import { root, runDocumented } from '../support/process.ts';
import { measuring } from '../support/telemetry/scrape.ts';
import { searchedLog } from '../support/log-leaks/leak-checked-log.ts';
import { blocksIn, readPage } from './blocks.ts';

const page = readPage('docs/observability.md');

interface Exposed {
  readonly type: string;
  readonly labels: Set<string>;
}

/** Every metric of a gateway to which everything has happened, by the name of its type line. */
const exposed = new Map<string, Exposed>();
/** The labels of every series, by the name under which it can be asked for. */
const series = new Map<string, Set<string>>();

/** Lets everything happen, and keeps what is told of it. */
async function expose(): Promise<void> {
  const { observer, scrape } = await measuring();
  const { send, sandbox } = await sandboxedGateway({}, { observers: [observer] });
  const { id } = sandbox.store.addApp({ displayName: 'Ledger' });
  await send(`{ app(id: "${id}") { displayName } }`);
  const call = { method: 'GET', pattern: '/api/v1/users/{id}', attempt: 2, batchSize: undefined };
  const operation = observer.begin(undefined as never);
  operation.call(call).end({ status: undefined, durationMs: 1, delivery: 'sent', failure: 'timeout' });
  operation.call(call).end({ status: 200, durationMs: 1, delivery: 'coalesced' });

  for (const line of (await scrape()).split('\n')) {
    const [, name = '', type = ''] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
    if (name !== '') exposed.set(name, { type, labels: new Set() });
    const [, sample = '', labels = ''] = /^(\w+)(?:\{(.*)\})? \S+$/.exec(line) ?? [];
    if (sample === '') continue;
    const names = [...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label);
    series.set(sample, new Set([...(series.get(sample) ?? []), ...names]));
    const metric = exposed.get(sample.replace(/_(?:bucket|sum|count)$/, '')) ?? exposed.get(sample);
    for (const label of names) if (label !== 'le') metric?.labels.add(label);
  }
}

const own = (): [string, Exposed][] => [...exposed].filter(([name]) => name.startsWith('c1_gateway_'));

test('the page has every metric with its kind and its labels, and no other', async () => {
  await expose();
  const rows = [...page.matchAll(/^\| `(c1_gateway_\w+)` *\| (\w+) *\| ([^|]*)\|/gm)];
  const documented = rows.map(([, name, kind, labels = '']) => [name, kind, labels.match(/\w+/g) ?? []]);

  expect(documented.toSorted()).toEqual(
    own()
      .map(([name, { type, labels }]) => [name, type, [...labels]])
      .toSorted(),
  );
  expect(documented.length).toBeGreaterThan(10);
});

interface Panel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
}

const dashboard = JSON.parse(readPage('docs/grafana-dashboard.json')) as {
  readonly panels: readonly (Panel & {
    readonly id: number;
    readonly datasource: { readonly uid: string };
  })[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly type: string; readonly query: unknown }[];
  };
};

const metricsIn = (expression: string): string[] =>
  expression.match(/\b(?:c1_gateway|nodejs|process)_\w+/g) ?? [];

/** Labels that Prometheus adds by itself. */
const ofPrometheus = ['job', 'instance'];

/** The labels that an expression speaks of: in selectors, in groups and in what is shown of it. */
function labelsIn({
  expr,
  legendFormat = '',
}: {
  readonly expr: string;
  readonly legendFormat?: string;
}): string[] {
  const selected = [...expr.matchAll(/(\w+)=~?"/g)].map(([, label = '']) => label);
  const grouped = [...expr.matchAll(/(?:by|ignoring|on) \(([^)]*)\)/g)].flatMap(
    ([, list = '']) => list.match(/\w+/g) ?? [],
  );
  const shown = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
  return [...selected, ...grouped, ...shown];
}

/** What an expression asks for that is not there. */
function missingOf(target: { readonly expr: string; readonly legendFormat?: string }): string[] {
  const names = metricsIn(target.expr);
  const known = new Set([...ofPrometheus, ...names.flatMap((name) => [...(series.get(name) ?? [])])]);
  return [
    ...names.filter((name) => !series.has(name)),
    ...labelsIn(target).filter((label) => !known.has(label)),
  ];
}

test('the dashboard queries existing metrics only, and shows every metric', async () => {
  await expose();
  const targets = dashboard.panels.flatMap((panel) => panel.targets);
  const variables = dashboard.templating.list.map(({ query }) => JSON.stringify(query)).join(' ');

  expect(
    targets.flatMap((target) => missingOf(target).map((missing) => `${target.expr}: ${missing}`)),
  ).toEqual([]);
  expect(targets.filter(({ expr }) => metricsIn(expr).length === 0)).toEqual([]);
  expect(metricsIn(variables).filter((name) => !series.has(name))).toEqual([]);
  const asked = targets.flatMap(({ expr }) => metricsIn(expr)).map((name) => name.replace(/_bucket$/, ''));
  expect(
    own()
      .map(([name]) => name)
      .filter((name) => !asked.includes(name)),
  ).toEqual([]);
});

test('the dashboard takes its data from the source and the instances that are chosen', () => {
  const { panels, templating } = dashboard;

  expect(templating.list.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'datasource datasource',
    'job query',
    'instance query',
  ]);
  expect([...new Set(panels.map(({ datasource }) => datasource.uid))]).toEqual(['${datasource}']);
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  for (const { expr } of panels.flatMap(({ targets }) => targets)) {
    const selectors = expr.match(/\{[^}]*\}/g) ?? [];
    expect(selectors.filter((selector) => !selector.includes('job=~"$job",instance=~"$instance"'))).toEqual(
      [],
    );
    expect(selectors).toHaveLength(metricsIn(expr).length);
  }
});

test('the rules query existing metrics only', async () => {
  await expose();
  const [rules = ''] = page.split('\n## Alerts\n')[1]?.match(/(?<=```yaml\n)[^`]*/) ?? [];
  const { groups } = parse(rules) as { groups: { rules: { alert: string; expr: string }[] }[] };
  const all = groups.flatMap((group) => group.rules);

  expect(all.length).toBeGreaterThan(3);
  expect(all.flatMap((rule) => missingOf(rule).map((missing) => `${rule.alert}: ${missing}`))).toEqual([]);
  const codes = all.flatMap(({ expr }) => [...expr.matchAll(/code="(\w+)"/g)].map(([, code = '']) => code));
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !(errorCodes as readonly string[]).includes(code))).toEqual([]);
});

test('the pages tell to install the versions that are tested', () => {
  const { devDependencies } = JSON.parse(readPage('package.json')) as {
    devDependencies: Record<string, string>;
  };
  const told = [page, readPage('docs/deployment.md')].flatMap(
    (text) => text.match(/@opentelemetry\/[\w-]+@[\d.]+/g) ?? [],
  );

  expect(told).toHaveLength(8);
  expect(
    told.filter((each) => devDependencies[each.replace(/@[\d.]+$/, '')] !== /[\d.]+$/.exec(each)?.[0]),
  ).toEqual([]);
});

test('the page explains every variable of OpenTelemetry that decides whether there are traces', () => {
  const sources = ['src/config/tracing.ts', 'src/config/trace-options.ts'].map((name) => readPage(name));
  const names = new Set(sources.join('\n').match(/OTEL_[A-Z_]+/g));
  const explained = [...page.matchAll(/^\| (`OTEL_[^|]*)\|/gm)].flatMap(
    ([, cell = '']) => cell.match(/OTEL_[A-Z_]+/g) ?? [],
  );

  expect([...names].filter((name) => !explained.includes(name))).toEqual([]);
});

test('the commands on the page switch on what it says', async () => {
  const check = `node ${root}dist/main.js --check-config`;
  const checkInstead = {
    'npm start': check,
    'npx c1-graphql-gateway': check,
    'npm install': ': would install',
  };
  const [, metrics = '', traces = ''] = blocksIn(page, 'sh');

  expect(await runDocumented(metrics, checkInstead)).toMatch(/Metrics: .*9464/);
  expect(await runDocumented(traces, checkInstead)).toMatch(/Traces: +OTLP as http\/protobuf/);
});

test('the command on the page finds mutations without an end, under request ids that are used twice too', async () => {
  const folder = mkdtempSync(`${tmpdir()}/gateway-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const lines: string[] = [];
  const audit = createAudit(searchedLog('info', (line) => void lines.push(line)));
  const send = (requestId: string, ends: readonly boolean[]): void => {
    const operation = audit.begin({ requestId, caller: 'anonymous', address: undefined });
    for (const isEnded of ends) {
      const forged = '"phase":"ended","requestId":"open","mutationIndex":1';
      const mutation = operation.begin({ mutation: 'change', input: { id: forged } });
      mutation.sending();
      if (isEnded) mutation.end('SUCCEEDED');
    }
  };
  send('complete', [true, true]);
  send('open', [true, false]);
  send('twice', [false]);
  send('twice', [false]);
  send('again', [false]);
  send('again', [true]);
  const refused = audit.begin({ requestId: 'open', caller: 'anonymous', address: undefined });
  refused.begin({ mutation: 'change', input: null }).end('FORBIDDEN');
  refused.end();
  writeFileSync(`${folder}/gateway.log`, lines.join(''));

  const [command = ''] = blocksIn(page, 'sh');
  const found = await runDocumented(command, { 'gateway.log': `${folder}/gateway.log` });

  expect(found.trim().split('\n').toSorted()).toEqual([
    '"requestId":"again","mutationIndex":0',
    '"requestId":"open","mutationIndex":1',
    '"requestId":"twice","mutationIndex":0',
  ]);
});
