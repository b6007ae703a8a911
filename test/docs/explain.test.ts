import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createExplainReport } from '../../src/server/response/explain-report.ts';
import { root, runDocumented, start } from '../support/process.ts';

const page = readFileSync(`${root}docs/explain.md`, 'utf8');

/** Times differ from run to run, and with them which of two calls begins first; everything else is as shown. */
const withoutTimes = (json: string): unknown =>
  JSON.parse(json, (name, value: unknown) => {
    if (Array.isArray(value)) return (value as { path: string }[]).toSorted(byPath);
    return name.endsWith('Ms') ? typeof value : value;
  });

const byPath = (one: { path: string }, other: { path: string }): number => one.path.localeCompare(other.path);

test('the command on the page about what an operation costs gives the answer that it shows', async () => {
  const [, command = '', shown = ''] = /```sh\n(curl [^`]*)```\n[^`]*```json\n([^`]*)```/.exec(page) ?? [];
  const { url } = await start();

  const output = await runDocumented(command, { 'http://localhost:4000/graphql': url });

  expect(withoutTimes(output)).toEqual(withoutTimes(shown));
  expect(shown).toContain('"upstream"');
});

test('the header is ignored by a process that does not allow it', async () => {
  const [, command = '', shown = ''] = /```sh\n(curl [^`]*)```\n[^`]*```json\n([^`]*)```/.exec(page) ?? [];
  const { url } = await start({ GATEWAY_EXPLAIN: 'false' });

  const output = await runDocumented(command, { 'http://localhost:4000/graphql': url });

  const { data } = JSON.parse(shown) as { readonly data: unknown };
  expect(JSON.parse(output)).toEqual({ data });
});

test('the page explains every field that an answer may have', () => {
  const explanation = createExplainReport(0, 1);
  const search = { method: 'POST', pattern: '/', attempt: 2, batchSize: 2 };
  explanation.begin(search).end({ status: 200, durationMs: 1, delivery: 'coalesced' });
  explanation.begin(search).end({ status: undefined, durationMs: 1, delivery: 'unsent' });
  const { summary, calls } = explanation.toJson(1);
  const fields = [summary, Object.assign({}, ...calls) as object].flatMap((shown) => Object.keys(shown));
  const documented = [...page.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(
    ([, cell = '']) => cell.match(/\w+/g) ?? [],
  );

  expect(documented.toSorted()).toEqual(fields.toSorted());
});
