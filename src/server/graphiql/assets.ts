import { createRequire } from 'node:module';
import { bootScript } from './boot-script.ts';
import { pagePolicy, relativeTo, renderPage, type GraphiqlOptions } from './page.ts';
import { createStaticFile, hashOf, type StaticFile } from './static-file.ts';

type Package = typeof import('@graphql-yoga/render-graphiql/graphiql');

/** All files of GraphiQL. */
export interface GraphiqlAssets {
  readonly page: StaticFile;
  /** By the last segment of their paths. */
  readonly assets: ReadonlyMap<string, StaticFile>;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};

// Many tabs would squeeze the title into several lines; they can be scrolled instead.
const ownStyle = '\n.graphiql-logo { flex-shrink: 0; white-space: nowrap; }\n';

/** Compresses the page and its assets, whose names say what they contain. */
export async function buildAssets(options: GraphiqlOptions): Promise<GraphiqlAssets> {
  const source = readPackage();
  const assets = new Map<string, StaticFile>();
  const add = async (name: string, text: string): Promise<string> => {
    const [stem = '', extension = ''] = name.split('.');
    const file = await createStaticFile(types[extension] ?? 'text/plain', text);
    const hashedName = `${stem}-${file.hash}.${extension}`;
    assets.set(hashedName, file);
    return `${relativeTo(options.endpoint)}/graphiql/${hashedName}`;
  };
  const schema = options.introspect?.();
  const [script, style, boot, editorWorkerService, json, graphql, schemaUrl] = await Promise.all([
    add('graphiql.js', source.js),
    add('graphiql.css', source.css + ownStyle),
    add('boot.js', bootScript),
    add('editor-worker.js', source.editorWorkerService),
    add('json-worker.js', source.jsonWorker),
    add('graphql-worker.js', source.graphqlWorker),
    schema === undefined ? undefined : add('schema.json', schema),
  ]);
  const workers = { editorWorkerService, json, graphql };
  const html = renderPage(options, { script, style, boot, workers, schema: schemaUrl });
  return { page: await createStaticFile('text/html', html, hashOf(html, pagePolicy)), assets };
}

/**
 * Uses `require` and not `import`: its cache can be cleared, so that the nine megabytes of text are released after
 * compression.
 */
function readPackage(): Package {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@graphql-yoga/render-graphiql/graphiql');
  const source = require(file) as Package;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  delete require.cache[file];
  return source;
}
