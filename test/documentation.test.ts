import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { variables } from '../src/config/variables.ts';
import { errorCodes } from '../src/server/error-code.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, cell by cell. */
function tableUnder(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

test('the README lists every variable with its default', () => {
  const rows = tableUnder('Configuration').flatMap(([names = '', fallback = '']) =>
    names.split(', ').map((name) => [name.replaceAll('`', ''), fallback.replaceAll('`', '')]),
  );
  const documented = Object.fromEntries(rows) as Record<string, string>;

  expect(Object.keys(documented).toSorted()).toEqual(Object.keys(variables.shape).toSorted());
  for (const [name, value] of Object.entries(variables.parse({}))) {
    if (typeof value === 'string' || typeof value === 'number') expect(documented[name]).toBe(String(value));
  }
});

test('the README explains every error code', () => {
  const documented = tableUnder('Errors').map(([code = '']) => code.replaceAll('`', ''));

  expect(documented.toSorted()).toEqual(errorCodes.toSorted());
});
