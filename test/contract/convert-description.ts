import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Turns C1's OpenAPI file into JSON once for all test files: to parse its YAML takes seconds. */
export function setup(): (() => void) | undefined {
  const file = process.env['C1_OPENAPI'] ?? '';
  if (file === '') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'c1-openapi-'));
  const converted = join(folder, 'c1-openapi.json');
  writeFileSync(converted, JSON.stringify(parse(readFileSync(file, 'utf8'))));
  process.env['C1_OPENAPI'] = converted;
  return () => {
    rmSync(folder, { recursive: true });
  };
}
