import type { Storage } from '@graphiql/toolkit';

/** Lists of operations that GraphiQL keeps, each with the headers that it was sent with. */
const operationLists = ['graphiql:queries', 'graphiql:favorites'];

/**
 * The part of the browser's storage that belongs to this page: GraphiQL would keep it for the whole host, where another
 * gateway may be served under another path. Headers are never stored, since they may hold tokens. Where the browser allows
 * no storage, it lasts as long as the page.
 */
export function createPageStorage(pathname: string): Storage {
  const own = `${pathname}:`;
  const kept = browserStorage();
  const names = (): readonly string[] => kept.names().filter((name) => name.startsWith(own));
  return {
    getItem: (name) => kept.get(own + name),
    setItem: (name, value) => {
      if (name === 'graphiql:headers') return;
      kept.set(own + name, operationLists.includes(name) ? withoutHeaders(value) : value);
    },
    removeItem: (name) => {
      kept.remove(own + name);
    },
    clear: () => {
      for (const name of names()) kept.remove(name);
    },
    get length() {
      return names().length;
    },
  };
}

/** A list of operations as JSON, without what stands under `headers`. */
function withoutHeaders(list: string): string {
  return JSON.stringify(JSON.parse(list), (name, value: unknown) => (name === 'headers' ? undefined : value));
}

interface KeptTexts {
  readonly get: (name: string) => string | null;
  readonly set: (name: string, value: string) => void;
  readonly remove: (name: string) => void;
  readonly names: () => readonly string[];
}

function browserStorage(): KeptTexts {
  try {
    const { localStorage } = globalThis;
    return {
      get: (name) => localStorage.getItem(name),
      set: (name, value) => {
        try {
          localStorage.setItem(name, value);
        } catch {
          // It is full: what is kept is from before, and the page works without.
        }
      },
      remove: (name) => {
        localStorage.removeItem(name);
      },
      names: () => Object.keys(localStorage),
    };
  } catch {
    // The browser denies the very access to it, for cookies of this site are blocked.
    const texts = new Map<string, string>();
    return {
      get: (name) => texts.get(name) ?? null,
      set: (name, value) => void texts.set(name, value),
      remove: (name) => void texts.delete(name),
      names: () => [...texts.keys()],
    };
  }
}
