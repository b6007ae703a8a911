import { readFileSync } from 'node:fs';

/** C1's operations of which docs/upstream.md says that the graph does not use them, by their ids. */
export function readUnusedOperations(): readonly string[] {
  const page = readFileSync(new URL('../../docs/upstream.md', import.meta.url), 'utf8');
  const section = page.split('\n## Operations that the graph does not use yet\n')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => {
    const [, service = '', operations = ''] = row.split('|');
    return namesIn(operations).map((operation) => `${namesIn(service).join('')}.${operation}`);
  });
}

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
