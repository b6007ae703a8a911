import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';

/** Writes at the end of a process which packages it has loaded: all that are CommonJS, however they were asked for. */
const reporting = (file: string): string => `
  import Module from 'node:module';
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(Object.keys(Module._cache))));
`;

/** Makes packages look as if they were not installed. */
const without = (names: readonly string[]): string => {
  const hooks = `
    export async function resolve(name, context, next) {
      if (!${JSON.stringify(names)}.includes(name)) return next(name, context);
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    }`;
  return `import { register } from 'node:module'; register(${JSON.stringify(urlOf(hooks))});`;
};

const urlOf = (code: string): string => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

const imported = (code: string): string => `--import=${urlOf(code)}`;

/** An environment in which a process tells what it has loaded; asked once it has ended. */
export function reportingModules() {
  const folder = mkdtempSync(`${tmpdir()}/loaded-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = `${folder}/modules.json`;
  return {
    env: { NODE_OPTIONS: imported(reporting(file)) },
    /** The names of the packages. */
    packages: (): string[] => {
      const paths = JSON.parse(readFileSync(file, 'utf8')) as string[];
      const names = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
      return [...new Set(names)];
    },
  };
}

/** An environment in which a process does not find packages. */
export function withoutPackages(names: readonly string[]): Record<string, string> {
  return { NODE_OPTIONS: imported(without(names)) };
}
