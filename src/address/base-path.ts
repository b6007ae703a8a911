/** The gateway's own paths: in a base path, a request's path would have two meanings. */
const ownSegments = ['graphql', 'health', 'ready'];

/**
 * The path under which a proxy serves the gateway, as browsers see it: without a slash at its end, empty for `/`.
 * @throws Error for a text that is no such path; the message says what to write instead
 */
export function parseBasePath(text: string): string {
  const path = text.replace(/\/$/, '');
  if (path === '') return '';
  const segments = path.split('/').slice(1);
  const own = segments.find((segment) => ownSegments.includes(segment.toLowerCase()));
  if (own !== undefined) {
    throw new Error(
      `${JSON.stringify(text)} has the gateway's own path /${own.toLowerCase()} in it; want only the part before it`,
    );
  }
  if (!/^(?:\/[\w.~-]+)+$/.test(path) || segments.some((segment) => /^\.\.?$/.test(segment))) {
    throw new Error(
      `${JSON.stringify(text)} is no such path; want one such as /c1, of letters, digits and -._~ between slashes`,
    );
  }
  return path;
}

/** The path of a request within the gateway, with or without the base path in front of it. */
export function stripBasePath(basePath: string, pathname: string): string {
  if (pathname === basePath) return '/';
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
}
