import { createHash } from 'node:crypto';

export interface GraphiqlTab {
  query: string;
  variables?: string;
  headers?: string;
}

export interface GraphiqlOptions {
  endpoint: string;
  title: string;
  tabs: readonly GraphiqlTab[];
}

/** The URLs of what the page loads, all on our own origin. */
export interface AssetUrls {
  script: string;
  style: string;
  boot: string;
  workers: { editorWorkerService: string; json: string; graphql: string };
}

/**
 * `unsafe-inline` is for styles alone: Monaco writes `<style>` elements and `style` attributes while it runs and
 * takes no nonce. Fonts and pictures are `data:` URLs inside the package's style sheet, the icon one in the page.
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

/**
 * Runs in the browser after the package's script, and mends three habits of GraphiQL:
 * - it keeps tabs for the address, whatever is served there: tabs of the sandbox must not open over a tenant, where
 *   one press of a button would run its mutation;
 * - it shows neither the variables of the first default tab nor, after a reload, a stored tab that was never edited
 *   (it adds an empty one instead); so the open tab's content is handed to it;
 * - it writes each edit into the address as `?query=`, where a reload would run the query instead of showing the page.
 */
export const bootScript = `{
  const { workers, ...options } = JSON.parse(document.getElementById('options').textContent);
  self.MonacoEnvironment = { getWorkerUrl: (_module, label) => workers[label] };

  const storedTab = () => {
    try {
      if (localStorage.getItem('gateway:title') !== options.title) {
        for (const name of ['tabState', 'query', 'variables', 'headers']) localStorage.removeItem('graphiql:' + name);
        localStorage.setItem('gateway:title', options.title);
      }
      const state = JSON.parse(localStorage.getItem('graphiql:tabState'));
      return state?.tabs?.[state.activeTabIndex];
    } catch {
      return undefined; // GraphiQL, too, falls back to the default tabs when it cannot read them.
    }
  };
  const open = storedTab() ?? options.defaultTabs[0];
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    ...options,
    initialQuery: open?.query ?? '',
    initialVariables: open?.variables ?? '',
    initialHeaders: open?.headers ?? '',
    onEditQuery: () => {},
  });
}
`;

/** The page as HTML; title and tabs are data and cannot leave the place where they are put. */
export function renderPage({ endpoint, title, tabs }: GraphiqlOptions, urls: AssetUrls): string {
  const options = {
    endpoint,
    // The component sets its title as HTML.
    title: escapeHtml(title),
    defaultTabs: tabs,
    shouldPersistHeaders: false,
    workers: urls.workers,
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="${icon}">
    <link rel="stylesheet" href="${escapeHtml(urls.style)}">
    <script type="application/json" id="options">${toScriptData(options)}</script>
    <script defer src="${escapeHtml(urls.script)}"></script>
    <script defer src="${escapeHtml(urls.boot)}"></script>
  </head>
  <body class="no-focus-outline">
    <noscript>The explorer needs JavaScript.</noscript>
    <div id="root"></div>
  </body>
</html>
`;
}

/** A short name for exactly these bytes. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 22);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that neither closes a script element nor breaks a line where JavaScript would. */
function toScriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
