/**
 * Runs in the browser after the package's script, and mends six habits of GraphiQL:
 * - it asks for the whole schema on every visit, a third of a megabyte: the first answer is taken from an asset that the
 *   browser keeps, while the button that fetches it again asks the gateway;
 * - it keeps tabs for the address, whatever is served there: tabs of the sandbox must not open over a tenant, where
 *   one press of a button would run its mutation;
 * - it keeps them for the whole host, where another gateway may be served under another path;
 * - it shows neither the variables of the first default tab nor, after a reload, a stored tab that was never edited
 *   (it adds an empty one instead); so the open tab's content is handed to it;
 * - it learns the name of an operation a moment after it shows it, and would ask for one of the tab before;
 * - it writes each edit into the address as `?query=`, where a reload would run the query instead of showing the page.
 */
export const bootScript = `{
  const { workers, endpoint, schemaUrl, ...options } = JSON.parse(document.getElementById('options').textContent);
  self.MonacoEnvironment = { getWorkerUrl: (_module, label) => workers[label] };

  const isIn = (query, name) => new RegExp('(?:query|mutation)\\\\s+' + name + '\\\\b').test(query);
  const send = async ({ operationName, ...asked }, { headers } = {}) => {
    const body = isIn(asked.query, operationName) ? { ...asked, operationName } : asked;
    const accept = 'application/graphql-response+json, application/json';
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  let isSchemaKnown = schemaUrl === undefined;
  const fetcher = async (body, options) => {
    if (isSchemaKnown || body.operationName !== 'IntrospectionQuery') return send(body, options);
    isSchemaKnown = true;
    const kept = await fetch(schemaUrl);
    // A newer version may have replaced the asset since the page was loaded.
    return kept.ok ? kept.json() : send(body, options);
  };

  const own = location.pathname + ':';
  const storage = {
    getItem: (name) => localStorage.getItem(own + name),
    setItem: (name, value) => localStorage.setItem(own + name, value),
    removeItem: (name) => localStorage.removeItem(own + name),
    clear: () => {
      for (const name of Object.keys(localStorage)) if (name.startsWith(own)) localStorage.removeItem(name);
    },
    get length() {
      return Object.keys(localStorage).filter((name) => name.startsWith(own)).length;
    },
  };
  const storedTab = () => {
    try {
      if (storage.getItem('gateway:title') !== options.title) {
        for (const name of ['tabState', 'query', 'variables', 'headers']) storage.removeItem('graphiql:' + name);
        storage.setItem('gateway:title', options.title);
      }
      const state = JSON.parse(storage.getItem('graphiql:tabState'));
      return state?.tabs?.[state.activeTabIndex];
    } catch {
      return undefined; // GraphiQL, too, falls back to the default tabs when it cannot read them.
    }
  };
  const open = storedTab() ?? options.defaultTabs[0];
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
    ...options,
    fetcher,
    storage,
    initialQuery: open?.query ?? '',
    initialVariables: open?.variables ?? '',
    initialHeaders: open?.headers ?? '',
    onEditQuery: () => {},
  });
}
`;
