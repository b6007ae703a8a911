import { readFileSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import { exchanges } from '../support/exchanges.ts';
import { readDescription, type Exchange } from './openapi.ts';
import { readUnusedOperations } from './unused-operations.ts';

/** Judges after each test whatever it made the client send and the sandbox answer, refusals excepted. */
const file = process.env['C1_OPENAPI'] ?? '';
if (file !== '') {
  const seen = new Set<string>();
  let judge: ((exchange: Exchange) => readonly string[]) | undefined;

  afterEach(() => {
    const problems = exchanges.splice(0).flatMap((exchange) => {
      // A thousand equal exchanges are one.
      const key = JSON.stringify(exchange);
      if (seen.has(key)) return [];
      seen.add(key);
      judge ??= openJudge(file); // most test files have no exchanges
      return judge(exchange);
    });
    expect(problems).toEqual([]);
  });
}

function openJudge(path: string): (exchange: Exchange) => readonly string[] {
  const description = readDescription(readFileSync(path, 'utf8'));
  const unused = readUnusedOperations();
  return (exchange) => {
    const { operationId = '', problems } = description.judge(exchange);
    return unused.includes(operationId)
      ? [...problems, `${operationId} is used, and docs/upstream.md lists it as unused`]
      : problems;
  };
}
