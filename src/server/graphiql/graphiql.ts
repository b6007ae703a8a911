import { buildAssets, type GraphiqlAssets } from './assets.ts';
import { pagePolicy, type GraphiqlOptions } from './page.ts';
import { headerOf, serveStaticFile } from './static-file.ts';

export type { GraphiqlOptions } from './page.ts';
export type { GraphiqlRecipe, GraphiqlTab, SignIn } from './page-options.ts';

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const pageHeaders = {
  ...everywhere,
  // `no-cache`, since by HTTP's rules each POST to this address invalidates a cached page.
  'cache-control': 'no-cache',
  'content-security-policy': pagePolicy,
  'x-frame-options': 'DENY',
  // The same address serves GraphQL to clients that do not accept HTML.
  vary: 'accept, accept-encoding',
};
const assetHeaders = {
  ...everywhere,
  'cache-control': 'public, max-age=31536000, immutable',
  // A worker has the policy of its own script, not that of the page.
  'content-security-policy': "default-src 'none'",
  vary: 'accept-encoding',
};

/** The media types of responses to operations. */
const acceptsJson = /application\/(?:graphql-response\+)?json/;

/**
 * Serves GraphiQL's page and assets by a request and its path within the gateway; undefined for any other request. The
 * files are prepared at the first such request, and nothing is loaded from other origins.
 */
export function createGraphiql(
  options: GraphiqlOptions,
): (request: Request, path: string) => Promise<Response | undefined> {
  const folder = `${options.endpoint}/graphiql/`;
  let site: Promise<GraphiqlAssets> | undefined;
  const prepareOnce = (): Promise<GraphiqlAssets> =>
    (site ??= buildAssets(options).catch((error: unknown) => {
      site = undefined;
      throw error;
    }));

  return async (request, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    if (path.startsWith(folder)) {
      const asset = (await prepareOnce()).assets.get(path.slice(folder.length));
      return asset && serveStaticFile(request, asset, assetHeaders);
    }
    if (path !== options.endpoint || !isNavigation(request)) return undefined;
    return serveStaticFile(request, (await prepareOnce()).page, pageHeaders);
  };
}

/**
 * Whether a browser shows the response to a person. With an operation in its URL it gets the page too, which shows the
 * operation and waits: a link is no consent to what it would run. A client that also accepts JSON gets the result.
 */
function isNavigation(request: Request): boolean {
  const accept = headerOf(request, 'accept');
  if (!accept.includes('text/html')) return false;
  return !acceptsJson.test(accept) || !new URL(request.url).searchParams.has('query');
}
