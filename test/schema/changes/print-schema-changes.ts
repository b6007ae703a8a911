import { readFileSync } from 'node:fs';
import { kinds, linesOf, schemaChanges } from './schema-changes.ts';

const read = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

const changes = await schemaChanges(read('released-schema.graphql'), read('schema.graphql'));
for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
  const lines = linesOf(changes, kind);
  process.stdout.write([`${kind}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}
