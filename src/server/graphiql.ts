import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import { bootScript, hashOf, pagePolicy, renderPage } from './graphiql-page.ts';
import type { GraphiqlOptions } from './graphiql-page.ts';

export type { GraphiqlOptions, GraphiqlTab } from './graphiql-page.ts';
type Package = typeof import('@graphql-yoga/render-graphiql/graphiql');

interface Asset {
  url: string;
  type: string;
  hash: string;
  length: number;
  br: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
}

interface Site {
  page: { body: Uint8Array<ArrayBuffer>; hash: string };
  assets: ReadonlyMap<string, Asset>;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const decompressGzip = promisify(gunzip);

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const pageHeaders = {
  ...everywhere,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': pagePolicy,
  'x-frame-options': 'DENY',
  // The same address answers GraphQL to whoever does not ask for HTML.
  vary: 'accept',
};
const assetHeaders = {
  ...everywhere,
  'cache-control': 'public, max-age=31536000, immutable',
  // A worker is ruled by the policy of its own script, not by the page's.
  'content-security-policy': "default-src 'none'",
  vary: 'accept-encoding',
};

/**
 * Answers requests for the explorer's page and its assets; undefined when the request is for neither.
 * The assets are prepared once, at the first such request, and nothing is ever loaded from elsewhere.
 */
export function createGraphiql(
  options: GraphiqlOptions,
): (request: Request) => Promise<Response | undefined> {
  const folder = `${options.endpoint}/graphiql/`;
  let site: Promise<Site> | undefined;
  const prepareOnce = (): Promise<Site> =>
    (site ??= createSite(options, folder).catch((error: unknown) => {
      site = undefined;
      throw error;
    }));

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith(folder)) {
      const asset = (await prepareOnce()).assets.get(pathname);
      return asset && answerAsset(request, asset);
    }
    const isForPage = pathname === options.endpoint && !searchParams.has('query') && acceptsHtml(request);
    return isForPage ? answerPage(request, (await prepareOnce()).page) : undefined;
  };
}

function acceptsHtml(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false;
}

function answerPage(request: Request, { body, hash }: Site['page']): Response {
  const headers = { ...pageHeaders, etag: `"${hash}"` };
  if (isCurrent(request, headers.etag))
    return new Response(null, { status: 304, statusText: 'Not Modified', headers });
  return toResponse(request, body, { ...headers, 'content-length': String(body.byteLength) });
}

async function answerAsset(request: Request, asset: Asset): Promise<Response> {
  const encoding = chooseEncoding(request.headers.get('accept-encoding') ?? '');
  // A strong tag names bytes, so each encoding has its own.
  const headers = { ...assetHeaders, 'content-type': asset.type, etag: `"${asset.hash}-${encoding}"` };
  if (isCurrent(request, headers.etag))
    return new Response(null, { status: 304, statusText: 'Not Modified', headers });
  if (encoding === 'identity') {
    // Rare enough not to keep nine megabytes in memory for it.
    const body = request.method === 'HEAD' ? null : await decompressGzip(asset.gzip);
    return toResponse(request, body, { ...headers, 'content-length': String(asset.length) });
  }
  const body = asset[encoding];
  const length = String(body.byteLength);
  return toResponse(request, body, { ...headers, 'content-encoding': encoding, 'content-length': length });
}

function toResponse(
  request: Request,
  body: Uint8Array<ArrayBuffer> | null,
  headers: Record<string, string>,
): Response {
  return new Response(request.method === 'HEAD' ? null : body, { statusText: 'OK', headers });
}

function isCurrent(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

function chooseEncoding(acceptEncoding: string): 'br' | 'gzip' | 'identity' {
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((item) => !/;\s*q=0(\.0*)?\s*$/.test(item))
    .map((item) => item.split(';', 1).join('').trim());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

async function createSite(options: GraphiqlOptions, folder: string): Promise<Site> {
  const source = readPackage();
  const compress = (name: string, text: string): Promise<Asset> => createAsset(folder, name, text);
  const [script, style, boot, editor, json, graphql] = await Promise.all([
    compress('graphiql.js', source.js),
    compress('graphiql.css', source.css),
    compress('boot.js', bootScript),
    compress('editor-worker.js', source.editorWorkerService),
    compress('json-worker.js', source.jsonWorker),
    compress('graphql-worker.js', source.graphqlWorker),
  ]);
  const html = renderPage(options, {
    script: script.url,
    style: style.url,
    boot: boot.url,
    workers: { editorWorkerService: editor.url, json: json.url, graphql: graphql.url },
  });
  return {
    page: { body: Buffer.from(html), hash: hashOf(html, pagePolicy) },
    assets: new Map([script, style, boot, editor, json, graphql].map((asset) => [asset.url, asset])),
  };
}

async function createAsset(folder: string, name: string, text: string): Promise<Asset> {
  const bytes = Buffer.from(text);
  const hash = hashOf(bytes);
  // Measured on the main script: 5 is a tenth smaller than gzip in about its time; 9 gains another 4 % in four times that.
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes)]);
  const kind = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return {
    url: folder + name.replace('.', `-${hash}.`),
    type: `${kind}; charset=utf-8`,
    hash,
    length: bytes.byteLength,
    br,
    gzip: gz,
  };
}

/** `require` and not `import`: its cache can be emptied, so that the nine megabytes of text can go once compressed. */
function readPackage(): Package {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@graphql-yoga/render-graphiql/graphiql');
  const source = require(file) as Package;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  delete require.cache[file];
  return source;
}
