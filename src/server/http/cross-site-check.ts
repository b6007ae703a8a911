import { isAnonymous, type Identity } from '../auth/caller.ts';
import { requestError, type RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';
import { isNamed, type CorsPolicy } from './cors.ts';

/**
 * Refuses queries by GET that pages of other sites have a browser send, where callers are anonymous, with status 403: such a
 * request needs no preflight (`<img src="http://localhost:4000/graphql?query=…">`), and runs with the gateway's own rights.
 * Pages that the CORS policy names may query as they are used to. Where a token is asked for, pages without one get nowhere.
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
    return isAllowed ? undefined : forbidden();
  };
}

function forbidden(): RequestError {
  return requestError('Pages of other sites may not query here', {
    code: 'FORBIDDEN',
    http: { status: 403 },
  });
}

/**
 * Whether a browser says that another origin's page made a request. `same-site` is another origin as well: to a browser all
 * ports of this machine are one site, and so are all host names of a company. `none` is a person's own doing, and programs
 * send nothing.
 */
function isOfOtherSite(site: string | undefined): boolean {
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
