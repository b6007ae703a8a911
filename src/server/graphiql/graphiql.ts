import { buildAssets } from './assets.ts';
import { pagePolicy, type GraphiqlOptions } from './page.ts';
import { prepareOnce } from '../response/prepare-once.ts';
import { getHeader, serveStaticFile } from '../response/static-file.ts';

export type { GraphiqlOptions } from './page.ts';
export type { GraphiqlRecipe, GraphiqlTab, SignIn } from './page-options.ts';

const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
const pageHeaders = {
  ...everywhere,
  // `no-cache`, since by HTTP's rules each POST to this address invalidates a cached page.
  'cache-control': 'no-cache',
  'content-security-policy': pagePolicy,
  'x-frame-options': 'DENY',
  // No page that opened this one learns when it is ready to be clicked.
  'cross-origin-opener-policy': 'same-origin',
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
  const loadAssets = prepareOnce(() => buildAssets(options));

  return async (request, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    if (path.startsWith(folder)) {
      const asset = (await loadAssets()).assets.get(path.slice(folder.length));
      return asset && serveStaticFile(request, asset, assetHeaders);
    }
    const isEndpoint = path === options.endpoint;
    if ((!isEndpoint && path !== `${options.endpoint}/`) || !isNavigation(request)) return undefined;
    if (!isEndpoint) return redirectToPage(request, options.endpoint);
    return serveStaticFile(request, (await loadAssets()).page, pageHeaders);
  };
}

/** The page's URLs are relative to its address, which has no slash at its end. */
function redirectToPage({ url }: Request, endpoint: string): Response {
  const location = `..${endpoint}${new URL(url).search}`;
  return new Response(null, { status: 302, statusText: 'Found', headers: { location } });
}

/**
 * Whether a browser shows the response to a person. With an operation in its URL it gets the page too, which shows the
 * operation and waits: a link is no consent to what it would run. A client that also accepts JSON gets the result.
 */
function isNavigation(request: Request): boolean {
  const accept = getHeader(request, 'accept').toLowerCase();
  if (!accept.includes('text/html')) return false;
  return !acceptsJson.test(accept) || !new URL(request.url).searchParams.has('query');
}
