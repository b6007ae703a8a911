import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
};

const chosen = (): string | undefined => /^#\/apps\/(.+)$/.exec(window.location.hash)?.[1];

/** The link to an app's owners. */
export const linkTo = (appId: string): string => `#/apps/${encodeURIComponent(appId)}`;

/** The app that the address names, so that reloads, links and the back button work. */
export function useChosenApp(): string | undefined {
  const part = useSyncExternalStore(subscribe, chosen);
  try {
    return part === undefined ? undefined : decodeURIComponent(part);
  } catch {
    return undefined; // somebody typed it: it names no app
  }
}
