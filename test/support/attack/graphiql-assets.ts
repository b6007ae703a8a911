type Read = (path: string, init?: RequestInit) => Promise<Response>;

/** The path of the largest script of GraphiQL's page, which names it as a browser reads it. */
export async function largestScript(read: Read): Promise<string> {
  const page = await (await read('/graphql', { headers: { accept: 'text/html' } })).text();
  const links = page.match(/graphql\/graphiql\/[\w.-]+\.js/g) ?? [];
  const sizes = await Promise.all(
    [...new Set(links)].map(async (link) => {
      const { headers } = await read(`/${link}`, {
        method: 'HEAD',
        headers: { 'accept-encoding': 'identity' },
      });
      return { path: `/${link}`, size: Number(headers.get('content-length')) };
    }),
  );
  const [largest] = sizes.toSorted((one, other) => other.size - one.size);
  if (largest === undefined) throw new Error('the page names no script');
  return largest.path;
}

/** The same of a server, by the URL of its endpoint. */
export function largestAsset(url: string): Promise<string> {
  return largestScript((path, init) => fetch(new URL(path, url), init));
}
