import { buildAssets, type GraphiqlAssets } from './assets.ts';
import { pagePolicy, type GraphiqlOptions } from './page.ts';
import { serveStaticFile } from './static-file.ts';

export type { GraphiqlOptions, GraphiqlTab } from './page.ts';

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const pageHeaders = {
  ...everywhere,
  // Browsers drop even what they keep: by HTTP's rules each POST to this address makes them forget its page.
  'cache-control': 'no-cache',
  'content-security-policy': pagePolicy,
  'x-frame-options': 'DENY',
  // The same address answers GraphQL to clients that do not ask for HTML.
  vary: 'accept, accept-encoding',
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
 * All is prepared once, at the first such request, and nothing is ever loaded from elsewhere.
 */
export function createGraphiql(
  options: GraphiqlOptions,
): (request: Request) => Promise<Response | undefined> {
  const folder = `${options.endpoint}/graphiql/`;
  let site: Promise<GraphiqlAssets> | undefined;
  const prepareOnce = (): Promise<GraphiqlAssets> =>
    (site ??= buildAssets(options, folder).catch((error: unknown) => {
      site = undefined;
      throw error;
    }));

  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.startsWith(folder)) {
      const asset = (await prepareOnce()).assets.get(pathname);
      return asset && serveStaticFile(request, asset, assetHeaders);
    }
    const isForPage = pathname === options.endpoint && !searchParams.has('query') && acceptsHtml(request);
    return isForPage ? serveStaticFile(request, (await prepareOnce()).page, pageHeaders) : undefined;
  };
}

function acceptsHtml(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false;
}
