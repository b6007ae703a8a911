import { readFileSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import { exchanges } from '../support/exchanges.ts';
import { readDescription } from './openapi.ts';
import { readUnusedOperations } from './unused-operations.ts';

/** Judges after each test whatever it made the client send and the sandbox answer, refusals excepted. */
const file = process.env['C1_OPENAPI'] ?? '';
if (file !== '') {
  const description = readDescription(readFileSync(file, 'utf8'));
  const unused = readUnusedOperations();
  const seen = new Set<string>();

  afterEach(() => {
    const problems = exchanges.splice(0).flatMap((exchange) => {
      // A thousand equal exchanges are one.
      const key = JSON.stringify(exchange);
      if (seen.has(key)) return [];
      seen.add(key);
      const { operationId = '', problems: found } = description.judge(exchange);
      return unused.includes(operationId)
        ? [...found, `${operationId} is used, and docs/upstream.md lists it as unused`]
        : found;
    });
    expect(problems).toEqual([]);
  });
}
