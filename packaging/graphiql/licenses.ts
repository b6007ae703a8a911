import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The names and licenses of all packages that bundles contain, with the texts that the packages bring. */
export function licensesOf(folder: string, metafiles: readonly Metafile[]): string {
  const packages = new Set<string>();
  for (const { inputs } of metafiles) {
    for (const path of Object.keys(inputs)) {
      const [found] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
      if (found !== undefined) packages.add(found);
    }
  }
  return [...packages]
    .toSorted()
    .map((path) => describe(`${folder}/${path}`))
    .join('\n');
}

function describe(path: string): string {
  const {
    name,
    version,
    license = 'no license named',
  } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Manifest;
  const texts = readdirSync(path)
    .filter((file) => /^(licen[cs]e|notice|thirdpartynotices)(\.|$)/i.test(file))
    .map((file) => readFileSync(`${path}/${file}`, 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts, ''].join('\n\n');
}
