import { isAnonymous, type Identity } from '../auth/caller.ts';
import { requestError, type RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { isNamed, type CorsPolicy } from './cors.ts';

/**
 * Rejects cross-site GET queries from browsers with status 403 if callers are anonymous: such a request needs no
 * preflight (`<img src="http://localhost:4000/graphql?query=…">`), and runs with the gateway's own permissions. Pages
 * that the CORS policy allows may query. If a token is required, other pages cannot send one.
 */
export function createCrossSiteCheck(
  identity: Identity,
  cors: CorsPolicy,
): (request: GraphQLRequest) => RequestError | undefined {
  if (!isAnonymous(identity)) return () => undefined;
  return ({ method, header }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const origin = header('origin');
    const isAllowed = origin === undefined ? !isOfOtherSite(header('sec-fetch-site')) : isNamed(cors, origin);
    return isAllowed ? undefined : createForbiddenError();
  };
}

function createForbiddenError(): RequestError {
  return requestError('Pages of other sites may not query here', {
    code: 'FORBIDDEN',
    http: { status: 403 },
  });
}

/**
 * Whether the browser marks the request as one of another origin's page. `same-site` is another origin as well: to a
 * browser all ports of this machine are one site, and so are all host names of a company. `none` is a navigation by the
 * user, and other programs do not send the header.
 */
function isOfOtherSite(site: string | undefined): boolean {
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
