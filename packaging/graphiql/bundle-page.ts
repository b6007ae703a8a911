import { basename } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import type { PageManifest } from '../../src/server/graphiql/page-manifest.ts';
import { licensesOf } from './licenses.ts';
import { patchPlugin } from './patches.ts';

/** The files of the page by their names, and which of them the page names. */
export interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly script: string;
  readonly style: string;
  /** Scripts that the first view imports, directly or not; a browser may fetch them at once. */
  readonly preload: readonly string[];
  /** By the labels under which Monaco asks for them. */
  readonly workers: PageManifest['workers'];
  readonly licenses: string;
}

/** By their names in the output: a part of the page may be named as a language too. */
const workers = {
  'editor-worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json-worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql-worker': 'monaco-graphql/esm/graphql.worker.js',
};

/** GraphiQL's own style sheet has Monaco's; those that Monaco's modules import would be files that no page loads. */
const withoutMonacoStyles: Plugin = {
  name: 'without-monaco-styles',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]monaco-editor[/\\].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

/** Bundles the page of a folder with the packages that are installed there. @throws Error with esbuild's messages */
export async function bundlePage(folder: string): Promise<Bundle> {
  const shared: BuildOptions = {
    absWorkingDir: folder,
    outdir: 'dist',
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff2': 'dataurl' },
    // What the licenses require is in one file for all packages.
    legalComments: 'none',
    target: 'es2022',
    logLevel: 'warning',
  };
  const [page, worker] = await Promise.all([
    build({
      ...shared,
      entryPoints: { graphiql: 'src/main.tsx' },
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      // The old names are UMD files, of which a bundle finds no exports: GraphiQL would format nothing.
      alias: {
        'prettier/parser-babel': 'prettier/plugins/babel',
        'prettier/parser-graphql': 'prettier/plugins/graphql',
      },
      plugins: [withoutMonacoStyles, patchPlugin],
    }),
    // Not modules: each is one file, and Monaco starts it as a classic worker.
    build({ ...shared, entryPoints: workers, format: 'iife' }),
  ]);
  const metafiles = [page.metafile, worker.metafile] as Metafile[];
  const outputs = [...(page.outputFiles ?? []), ...(worker.outputFiles ?? [])];
  const files = outputs.map(({ path, contents }) => [basename(path), contents] as const);
  const names = files.map(([name]) => name);
  const script = nameOf(names, 'graphiql', 'js');
  return {
    files: new Map(files.filter(([name, { byteLength }]) => byteLength > 0 && !isUnused(name))),
    script,
    style: nameOf(names, 'graphiql', 'css'),
    preload: preloadOf(page.metafile as Metafile, script),
    workers: {
      editorWorkerService: nameOf(names, 'editor-worker', 'js'),
      json: nameOf(names, 'json-worker', 'js'),
      graphql: nameOf(names, 'graphql-worker', 'js'),
    },
    licenses: licensesOf(folder, metafiles),
  };
}

/** Style sheets of parts that are loaded later; the page's own has them all. */
function isUnused(name: string): boolean {
  return name.endsWith('.css') && !name.startsWith('graphiql-');
}

/** The name of an entry's output, which ends in a hash of its content. */
function nameOf(names: readonly string[], entry: string, extension: string): string {
  const pattern = new RegExp(`^${entry}-[A-Z0-9]{8}\\.${extension}$`);
  const [name, ...others] = names.filter((candidate) => pattern.test(candidate));
  if (name === undefined || others.length > 0)
    throw new Error(`the bundle has not one ${entry}.${extension}`);
  return name;
}

/** What a script imports, and what the editor, which the page imports once it is shown, imports. */
function preloadOf({ outputs }: Metafile, script: string): readonly string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      const isEditor = outputs[imported]?.entryPoint?.includes('node_modules/monaco-graphql/') ?? false;
      if (kind === 'import-statement' || isEditor) add(imported);
    }
  };
  add(`dist/${script}`);
  return [...found].map((path) => basename(path)).filter((name) => name !== script);
}
