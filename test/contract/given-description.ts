import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { readDescription, type Description } from './openapi.ts';

/**
 * Tests against C1's own description of its API, which is not ours to ship: C1_OPENAPI names the file. Without it
 * one skipped test says so, whatever else is required.
 */
export function describeGiven(name: string, tests: (description: Description) => void): void {
  const file = process.env['C1_OPENAPI'] ?? '';
  if (file !== '') {
    describe(name, () => {
      tests(readDescription(readFileSync(file, 'utf8')));
    });
    return;
  }
  test(name, ({ skip }) => {
    skip(
      'nothing is checked: C1_OPENAPI does not name the OpenAPI 3.1 file of C1, which is not part of this repository',
    );
  });
}
