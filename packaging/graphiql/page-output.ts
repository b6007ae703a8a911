import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { PageManifest } from '../../src/server/graphiql/page-manifest.ts';
import type { Bundle } from './bundle-page.ts';

const output = 'graphiql/dist';

type BuiltManifest = PageManifest & { readonly inputs: string };

/** Whether the page that was built last was built from files with this hash, and is complete. */
export function isBuilt(root: string, inputs: string): boolean {
  const folder = `${root}${output}/`;
  if (!existsSync(`${folder}manifest.json`)) return false;
  const manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8')) as BuiltManifest;
  return manifest.inputs === inputs && manifest.files.every((name) => existsSync(`${folder}${name}.gz`));
}

/**
 * Writes the page's files, compressed, and their names. Compressed here, once, by gzip: brotli at its best saves another
 * fifth of a first visit, and takes longer than all the rest of the build.
 */
export function writePage(root: string, inputs: string, bundle: Bundle): void {
  const { files, licenses, ...names } = bundle;
  // Not beside the output, where one of a build that was ended would stay, and count as a source of the next.
  const draft = mkdtempSync(`${root}graphiql/node_modules/.dist-`);
  for (const [name, content] of files) {
    writeFileSync(`${draft}/${name}.gz`, gzipSync(content, { level: 9 }));
  }
  writeFileSync(`${draft}/licenses.txt`, licenses);
  const manifest: BuiltManifest = { inputs, ...names, files: [...files.keys()].toSorted() };
  writeFileSync(`${draft}/manifest.json`, JSON.stringify(manifest, null, 2));
  rmSync(`${root}${output}`, { recursive: true, force: true });
  renameSync(draft, `${root}${output}`);
}
