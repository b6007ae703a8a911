import type { GraphiqlTab } from './page-options.ts';

/** Proxies such as nginx accept 8 kB of a request's first line unless they are configured. */
const maxLinkLength = 8_000;

/** The operation in a page's URL, which is shown and never run by itself. */
export function tabOfLink(search: string): GraphiqlTab | undefined {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query') ?? '';
  return query.trim() === '' ? undefined : { query, variables: parameters.get('variables') ?? '' };
}

/** The URL of this page with an operation; undefined if it is too long to be served. */
export function linkOfTab({ query, variables = '' }: GraphiqlTab, page: URL): string | undefined {
  const link = new URL(page.pathname, page);
  link.searchParams.set('query', query);
  if (variables.trim() !== '') link.searchParams.set('variables', variables);
  return link.href.length > maxLinkLength ? undefined : link.href;
}
