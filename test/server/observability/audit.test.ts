import { expect, test } from 'vitest';
import { createAudit } from '../../../src/server/observability/audit.ts';
import { searchedLog } from '../../support/log-leaks/leak-checked-log.ts';

/** The lines of an audit of mutations that are sent, one for each input. */
function linesFor(inputs: readonly unknown[]): Readonly<Record<string, unknown>>[] {
  const lines: string[] = [];
  const audit = createAudit(searchedLog('silent', (line) => void lines.push(line)));
  const operation = audit.begin({ requestId: 'the-request', caller: 'anonymous', address: '192.0.2.1' });
  for (const input of inputs) operation.begin({ mutation: 'change', input }).sending();
  return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

test('the record of a mutation has its ids as they are and the beginning of what is too long for one', () => {
  const long = 'x'.repeat(101);
  const most = 'x'.repeat(100);
  const input = { appId: most, ids: ['a', long, null], ref: { id: long, isNew: false, count: 2 } };

  expect(linesFor([input, undefined]).map(({ input: shown }) => shown)).toEqual([
    { appId: most, ids: ['a', `${most}…`, null], ref: { id: `${most}…`, isNew: false, count: 2 } },
    null,
  ]);
});

test('its time is that of its writing, to the millisecond', () => {
  const before = Date.now();

  const times = linesFor([1, 2]).map(({ time }) => String(time));

  for (const time of times) {
    expect(time).toBe(new Date(time).toISOString());
    expect(Date.parse(time)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(time)).toBeLessThanOrEqual(Date.now());
  }
});
