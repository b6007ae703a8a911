import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse, print } from 'graphql';
import { schema } from '../../../src/schema/index.ts';
import { printSemanticSdl } from '../../../src/schema/sdl.ts';

const examples = new URL('../../../examples/clients/', import.meta.url);
const compiler = fileURLToPath(new URL('compiler/node_modules/relay-compiler/cli.js', import.meta.url));

/** Where what Relay's compiler has made is kept. */
export const artifactsFolder = new URL('../../generated/relay/', import.meta.url);

/** Whether the compiler is there. It is 120 MB for all platforms, so its package is one of its own. */
export const isInstalled = existsSync(compiler);

/** Runs Relay's compiler with the documented configuration over the documented operations; gives files by name. */
export async function compile(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  try {
    const text = await readFile(new URL('relay-owners.graphql', examples), 'utf8');
    const documents = parse(text).definitions.map((definition) => `graphql\`${print(definition)}\`;`);
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'src/owners.ts'), documents.join('\n'));
    await writeFile(join(folder, 'schema.graphql'), printSemanticSdl(schema));
    await copyFile(new URL('relay.config.json', examples), join(folder, 'relay.config.json'));
    await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
    return await filesIn(join(folder, 'src/__generated__'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The texts of the files in a folder, by name. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
  return Object.fromEntries(await Promise.all((await readdir(folder)).map(read)));
}
