import type { Plugin } from 'graphql-yoga';
import { isAnonymous, type Identity } from '../auth/caller.ts';
import { isNamed, type CorsPolicy } from './cors.ts';
import { rejectEarly } from './reject-early.ts';

/**
 * Answers 403 to queries by GET that pages of other sites have a browser send, where callers are anonymous: such a request
 * needs no preflight (`<img src="http://localhost:4000/graphql?query=…">`), and runs with the gateway's own rights. Pages
 * that the CORS policy names may query as they are used to. Where a token is asked for, pages without one get nowhere.
 *
 * To stand behind what answers with pages and their assets: a link from elsewhere may open them.
 */
export function useCrossSiteCheck(identity: Identity, cors: CorsPolicy): Plugin | false {
  if (!isAnonymous(identity)) return false;
  return {
    onRequest({ request: { method, headers }, request, endResponse, fetchAPI }) {
      if (method !== 'GET' && method !== 'HEAD') return;
      const origin = headers.get('origin');
      if (origin === null ? !isOfOtherSite(headers.get('sec-fetch-site')) : isNamed(cors, origin)) return;
      const message = 'Pages of other sites may not query here';
      endResponse(rejectEarly(request, fetchAPI, { status: 403, code: 'FORBIDDEN', message }));
    },
  };
}

/**
 * Whether a browser says that another origin's page made a request. `same-site` is another origin as well: to a browser all
 * ports of this machine are one site, and so are all host names of a company. `none` is a person's own doing, and programs
 * send nothing.
 */
function isOfOtherSite(site: string | null): boolean {
  return site !== null && site !== 'same-origin' && site !== 'none';
}
