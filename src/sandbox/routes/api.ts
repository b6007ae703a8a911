import type { AccessTokens } from '../auth/access-tokens.ts';
import type { Principal } from '../protocol/route.ts';
import { jsonResponse, type SandboxResponse, type ReceivedCall } from '../protocol/http.ts';
import { parseBody } from '../protocol/request-decoder.ts';
import { createPermits } from '../auth/permissions.ts';
import { getRoles } from './introspection.ts';
import { parseRawPath } from '../protocol/path.ts';
import { matchPath, type Route } from '../protocol/route.ts';
import type { Tenant } from '../store/tenant.ts';
import { createRoutes } from './routes.ts';
import { invalidArgument, notFound, permissionDenied, unauthenticated } from '../protocol/status.ts';

/** Everything below `/api`. The handler throws StatusError. */
export function createApi(tenant: Tenant, tokens: AccessTokens): (received: ReceivedCall) => SandboxResponse {
  const routes = createRoutes(tenant);
  return (received) => {
    const [path = '', query] = splitOnce(received.target, '?');
    // C1's router cleans paths before any other code, so a redirect needs no token.
    const parsed = parseRawPath(path);
    if (parsed.kind === 'moved') {
      const location = query === undefined ? parsed.to : `${parsed.to}?${query}`;
      return { status: 301, headers: { location }, body: '' };
    }
    const caller = authenticate(received, tokens);
    const { route, params } = findRoute(routes, received.method, parsed.segments);
    if (!createPermits(caller, getRoles(tenant, caller))(route.rpc)) throw permissionDenied(route.rpc);
    const body = route.method === 'GET' ? {} : parseBody(received.text);
    return jsonResponse(200, route.handle({ params, query: readQuery(query), body, caller }));
  };
}

function authenticate({ header }: ReceivedCall, tokens: AccessTokens): Principal {
  const [, token] = /^Bearer (\S+)$/i.exec(header('authorization') ?? '') ?? [];
  const caller = token === undefined ? undefined : tokens.principalOf(token);
  if (!caller) throw unauthenticated();
  return caller;
}

/** The route of a method and a path. An unknown method on a known path is 404, as an unknown path is. */
function findRoute(routes: readonly Route[], method: string, segments: readonly string[]) {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route, segments) : undefined;
    if (params) return { route, params };
  }
  throw notFound();
}

/** Parses the query. Its parameters are the request's fields in snake case; the camel case of bodies is rejected. */
function readQuery(query = ''): Readonly<Record<string, string>> {
  const toCamelCase = (name: string) => {
    if (/[A-Z]/.test(name)) throw invalidArgument(`unknown query parameter ${name}`);
    return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  };
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [toCamelCase(name), value]),
  );
}

function splitOnce(text: string, separator: string): readonly string[] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + separator.length)];
}
