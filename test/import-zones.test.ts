import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { expect, test } from 'vitest';
import { zones, type Zone } from '../eslint.layers.js';
import { root } from './support/process.ts';

/** A file in a folder, or the file itself. */
function fileIn(path: string): string {
  if (statSync(join(root, path)).isFile()) return join(path);
  const names = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' });
  const name = names.find((each) => each.endsWith('.ts'));
  if (name === undefined) throw new Error(`${path} has no file`);
  return join(path, name);
}

/** A file for each part of `src` that a zone keeps from its target. */
function forbiddenIn({ from, except = [] }: Zone): string[] {
  const parts = typeof from === 'string' ? [from] : from;
  const all = parts.flatMap((part) =>
    part === './src' ? readdirSync(join(root, part)).map((name) => `./src/${name}`) : [part],
  );
  const allowed = except.map((name) => join('src', name));
  return all
    .map(fileIn)
    .filter((file) => !allowed.some((path) => file === path || file.startsWith(`${path}/`)));
}

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [...zones] }] },
  },
});

/** The paths that lint refuses to a file. */
async function refusedTo(file: string, imports: readonly string[]): Promise<string[]> {
  const lines = imports.map((path) => {
    const way = relative(dirname(file), path);
    return `import '${way.startsWith('.') ? way : `./${way}`}';`;
  });
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ line }) => imports[line - 1] ?? '');
}

test.each(zones.map((zone) => [zone.target, zone] as const))(
  '%s imports nothing above it',
  async (target, zone) => {
    const isFile = target.endsWith('.ts');
    const forbidden = forbiddenIn(zone);

    expect(forbidden).not.toEqual([]);
    expect(await refusedTo(isFile ? target : `${target}/any.ts`, forbidden)).toEqual(forbidden);
  },
);

test('a room imports what stands below it', async () => {
  const below = [
    'src/server/response/format-error.ts',
    'src/server/errors/error-code.ts',
    'src/c1/errors.ts',
  ];

  expect(await refusedTo('src/server/operation/any.ts', below)).toEqual([]);
});
