import { readFile } from 'node:fs/promises';
import { pagePolicy, toRelativeUrl, renderPage, type GraphiqlOptions } from './page.ts';
import type { PageManifest } from './page-manifest.ts';
import {
  createCompressedFile,
  createStaticFile,
  computeHash,
  type StaticFile,
} from '../response/static-file.ts';

/** All files of GraphiQL. */
export interface GraphiqlAssets {
  readonly page: StaticFile;
  /** By the last segment of their paths. */
  readonly assets: ReadonlyMap<string, StaticFile>;
}

/** The built page; the path is the same from the sources and from the build. */
const built = new URL('../../../graphiql/dist/', import.meta.url);

/**
 * Reads the built files, whose names say what they contain, and adds those that depend on the gateway: the page, the schema,
 * the recipes.
 * @throws Error if the page has not been built
 */
export async function buildAssets(options: GraphiqlOptions): Promise<GraphiqlAssets> {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', built), 'utf8')) as PageManifest;
  const assets = new Map<string, StaticFile>();
  const folder = `${toRelativeUrl(options.endpoint)}/graphiql/`;
  await Promise.all(
    manifest.files.map(async (name) => {
      assets.set(
        name,
        createCompressedFile(getMediaType(name), await readFile(new URL(`${name}.gz`, built))),
      );
    }),
  );
  const addJson = async (stem: string, text: string | undefined): Promise<string | undefined> => {
    if (text === undefined) return undefined;
    const file = await createStaticFile('application/json', text);
    const name = `${stem}-${file.hash}.json`;
    assets.set(name, file);
    return folder + name;
  };
  const [schema, recipes] = await Promise.all([
    addJson('schema', options.introspect?.()),
    addJson('recipes', options.recipes && JSON.stringify(options.recipes())),
  ]);
  const toAssetUrl = (name: string): string => folder + name;
  const html = renderPage(options, {
    script: toAssetUrl(manifest.script),
    style: toAssetUrl(manifest.style),
    preload: manifest.preload.map(toAssetUrl),
    workers: Object.fromEntries(
      Object.entries(manifest.workers).map(([label, name]) => [label, toAssetUrl(name)]),
    ),
    schema,
    recipes,
  });
  return { page: await createStaticFile('text/html', html, computeHash(html, pagePolicy)), assets };
}

function getMediaType(name: string): string {
  return name.endsWith('.css') ? 'text/css' : 'text/javascript';
}
