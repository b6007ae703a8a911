import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './support/process.ts';

/** The files of a folder, and what each imports of ours, types included: lint's own rule passes over those. */
function importsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'));
      const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
      return [file, own.map(({ fileName }) => relative('', join(dirname(file), fileName)))];
    }),
  );
}

/** The first circle that is found, as the files on the way round; none if there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cleared = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (cleared.has(file)) return [];
    for (const imported of imports.get(file) ?? []) {
      const circle = search(imported, [...way, file]);
      if (circle.length > 0) return circle;
    }
    cleared.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = search(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('no files of src import each other in a circle', () => {
  const imports = importsIn('src');

  expect(imports.size).toBeGreaterThan(200);
  expect(circleIn(imports)).toEqual([]);
});

test('a circle is found, however long the way to it', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['d']],
    ['d', ['e']],
    ['e', ['c']],
  ]);

  expect(circleIn(imports)).toEqual(['c', 'd', 'e', 'c']);
});
