/** The path of GraphiQL's largest asset, read from its page as a browser does. */
export async function largestAsset(url: string): Promise<string> {
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const [link] = /graphql\/graphiql\/graphiql-[\w-]+\.js/.exec(page) ?? [];
  if (link === undefined) throw new Error('the page names no script');
  return new URL(link, url).pathname;
}
