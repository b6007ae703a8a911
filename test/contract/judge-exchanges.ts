import { readFileSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import { exchanges } from '../support/exchanges.ts';
import { readDescription } from './openapi.ts';

/** Judges after each test whatever it made the client send and the sandbox answer, refusals excepted. */
const file = process.env['C1_OPENAPI'] ?? '';
if (file !== '') {
  const description = readDescription(readFileSync(file, 'utf8'));
  const seen = new Set<string>();

  afterEach(() => {
    const problems = exchanges.splice(0).flatMap((exchange) => {
      // A thousand equal exchanges are one.
      const key = JSON.stringify(exchange);
      if (seen.has(key)) return [];
      seen.add(key);
      return description.judge(exchange).problems;
    });
    expect(problems).toEqual([]);
  });
}
