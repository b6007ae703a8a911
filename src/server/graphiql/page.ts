import type { GraphiqlRecipe, GraphiqlTab, PageOptions, SignIn } from './page-options.ts';

export interface GraphiqlOptions {
  /** The path of the GraphQL endpoint, and of the page. */
  readonly endpoint: string;
  readonly title: string;
  readonly tabs: readonly GraphiqlTab[];
  /** The operations of the panel _Recipes_, read at the first visit; no panel if undefined. */
  readonly recipes?: (() => readonly GraphiqlRecipe[]) | undefined;
  /** The token that callers need; none if undefined. */
  readonly signIn?: SignIn | undefined;
  /** Whether callers may request the explain report; false if undefined. */
  readonly explain?: boolean | undefined;
  /** The result of an introspection query, as JSON; if undefined, the page sends the query itself. */
  readonly introspect?: (() => string) | undefined;
}

/** The URLs of the page's assets, relative to the page: a proxy may serve them all under a path that it removes. */
export interface AssetUrls {
  readonly script: string;
  readonly style: string;
  readonly preload: readonly string[];
  readonly workers: Readonly<Record<string, string>>;
  readonly schema: string | undefined;
  readonly recipes: string | undefined;
}

/**
 * `unsafe-inline` is limited to styles: Monaco writes `<style>` elements and `style` attributes at run time and
 * supports no nonce. Fonts and images are `data:` URLs in the style sheet, the icon in the page.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#d60590"/>' +
      '<path d="M8 3 12.3 5.5v5L8 13l-4.3-2.5v-5z" fill="none" stroke="#fff" stroke-width="1.3"/></svg>',
  );

/** The URL of a path relative to a page there: its last segment. */
export function toRelativeUrl(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Renders the page as HTML; title and tabs are escaped. */
export function renderPage(
  { endpoint, title, tabs, signIn, explain = false }: GraphiqlOptions,
  urls: AssetUrls,
): string {
  const options: PageOptions = {
    endpoint: toRelativeUrl(endpoint),
    title,
    tabs,
    workers: urls.workers,
    schemaUrl: urls.schema,
    recipesUrl: urls.recipes,
    signIn,
    explain,
  };
  const preload = urls.preload.map((url) => `\n    <link rel="modulepreload" href="${escapeHtml(url)}">`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="${icon}">
    <link rel="stylesheet" href="${escapeHtml(urls.style)}">${preload.join('')}
    <script type="application/json" id="options">${toScriptData(options)}</script>
    <script type="module" src="${escapeHtml(urls.script)}"></script>
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript.</noscript>
    <main id="root"></main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that is safe inside a script element. */
function toScriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
