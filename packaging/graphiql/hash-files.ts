import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Folders below the page's package that no build reads as a source. */
const skipped = ['node_modules', 'dist'];

/** A hash of the names and contents of files, and of all files below folders, relative to a root. */
export function hashFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(root + path).isDirectory()) {
      const names = readdirSync(root + path).filter((name) => !skipped.includes(name));
      for (const name of names.toSorted()) add(`${path}/${name}`);
      return;
    }
    const content = readFileSync(root + path);
    hash.update(`${path}\n${content.byteLength}\n`).update(content);
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
