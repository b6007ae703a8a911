import type { Storage } from '@graphiql/toolkit';
import type { GraphiqlTab, PageOptions } from './page-options.ts';

/** The tabs when the page opens: `open` is the one to show. */
export interface OpeningTabs {
  readonly defaultTabs: GraphiqlTab[];
  readonly open: GraphiqlTab;
}

interface StoredTab {
  readonly id: string;
  readonly title: string;
  readonly query: string | null;
  readonly variables: string | null;
  readonly headers: null;
  readonly operationName: string | null;
  readonly response: null;
}

interface StoredTabs {
  readonly tabs: readonly StoredTab[];
  readonly activeTabIndex: number;
}

const stateName = 'graphiql:tabState';
const titleName = 'gateway:title';

/**
 * The stored tabs, or those of a first visit, and in front the operation of a link. It mends two habits of GraphiQL:
 * - it keeps tabs for the address, whatever is served there: tabs of the sandbox must not open over a tenant, where
 *   one press of a button would run its mutation;
 * - it shows neither the variables of the first default tab nor, after a reload, a stored tab that was never edited
 *   (it adds an empty one instead); so the open tab's content is handed to it.
 */
export function openingTabs(
  storage: Storage,
  page: PageOptions,
  linked: GraphiqlTab | undefined,
): OpeningTabs {
  if (storage.getItem(titleName) !== page.title) {
    for (const name of ['tabState', 'query', 'variables', 'operationName']) {
      storage.removeItem(`graphiql:${name}`);
    }
    storage.setItem(titleName, page.title);
  }
  const stored = readTabs(storage);
  if (stored === undefined) {
    const others = page.tabs.filter((tab) => linked === undefined || !isSame(tab, linked));
    const defaultTabs = linked === undefined ? others : [linked, ...others];
    return { defaultTabs, open: defaultTabs[0] ?? { query: '' } };
  }
  const state = linked === undefined ? stored : withTab(stored, linked);
  storage.setItem(stateName, JSON.stringify(state));
  const open = state.tabs[state.activeTabIndex];
  return { defaultTabs: [], open: { query: open?.query ?? '', variables: open?.variables ?? '' } };
}

function readTabs(storage: Storage): StoredTabs | undefined {
  try {
    const state = JSON.parse(storage.getItem(stateName) ?? 'null') as StoredTabs | null;
    return Array.isArray(state?.tabs) && state.tabs.length > 0 ? state : undefined;
  } catch {
    return undefined; // GraphiQL, too, falls back to the default tabs when it cannot read them.
  }
}

/** With the tab open; one that has the same content is opened instead, so that a link can be followed again. */
function withTab({ tabs }: StoredTabs, linked: GraphiqlTab): StoredTabs {
  const { query, variables = '' } = linked;
  const same = tabs.findIndex((tab) => isSame(tab, linked));
  if (same >= 0) return { tabs, activeTabIndex: same };
  const tab: StoredTab = {
    // Not `crypto.randomUUID`, which pages over plain HTTP lack.
    id: `link-${Date.now()}`,
    title: operationNames(query)[0] ?? '<untitled>',
    query,
    variables,
    headers: null,
    operationName: null,
    response: null,
  };
  return { tabs: [...tabs, tab], activeTabIndex: tabs.length };
}

/** Whether a tab has the content of another one. */
export function isSame(
  tab: { readonly query: string | null; readonly variables?: string | null },
  { query, variables = '' }: GraphiqlTab,
): boolean {
  return tab.query === query && (tab.variables ?? '') === variables;
}

/** The names of the operations in a document, also in one that does not parse yet. */
export function operationNames(query: string): readonly string[] {
  return [...query.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name]) => name ?? '');
}
