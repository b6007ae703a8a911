import { useMemo, useSyncExternalStore } from 'react';

/** A view of the page, and what it shows. */
export type Route =
  | { readonly view: 'owners'; readonly appId?: string; readonly isAdding?: boolean }
  | { readonly view: 'leavers'; readonly fromUserId?: string; readonly toUserId?: string }
  | { readonly view: 'health' };

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
};

const hash = (): string => window.location.hash;

/** The parts of an address; none for one with a broken escape, which names nothing. */
function partsOf(address: string): readonly string[] {
  try {
    return address
      .replace(/^#?\/?/, '')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}

const isId = (part: string | undefined): part is string => part !== undefined && part !== '' && part !== '-';

/** The route of an address; the view of owners for one that names none. */
export function parseRoute(address: string): Route {
  const [view, first, second] = partsOf(address);
  if (view === 'health') return { view };
  if (view === 'leavers')
    return { view, ...(isId(first) && { fromUserId: first }), ...(isId(second) && { toUserId: second }) };
  return {
    view: 'owners',
    ...(view === 'apps' && isId(first) && { appId: first, isAdding: second === 'add' }),
  };
}

const segment = (id: string | undefined): string => (id === undefined ? '-' : encodeURIComponent(id));

/** The address of a route, for links. */
export function linkTo(route: Route): string {
  switch (route.view) {
    case 'health':
      return '#/health';
    case 'leavers':
      return `#/leavers/${segment(route.fromUserId)}/${segment(route.toUserId)}`.replace(/(\/-)+$/, '');
    case 'owners':
      if (route.appId === undefined) return '#/apps';
      return `#/apps/${segment(route.appId)}${route.isAdding === true ? '/add' : ''}`;
  }
}

/** Goes to a route. The back button leads here again, unless `isReplacing` puts the route in the place of this one. */
export function goTo(route: Route, { isReplacing = false } = {}): void {
  if (isReplacing) window.location.replace(linkTo(route));
  else window.location.hash = linkTo(route);
}

/** The route that the address names, so that reloads, links and the back button work. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, hash);
  return useMemo(() => parseRoute(address), [address]);
}
