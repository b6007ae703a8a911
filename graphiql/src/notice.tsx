import { createStore, useStore } from './store.ts';

/** One sentence for the user, until the next one takes its place or the user removes it. */
const notice = createStore('');

/** Shows a sentence in place of the last one; an empty one removes it. */
export function notify(text: string): void {
  notice.set(text);
}

/** Copies a text, and notifies of that. */
export async function copyText(text: string, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify(`${name} copied.`);
  } catch {
    // Browsers offer the clipboard to HTTPS and to this machine only.
    notify(`${name}: the browser does not let this page copy. Select it here: ${text}`);
  }
}

/** Where notices are shown, and read out. */
export function Notice() {
  const text = useStore(notice);
  return (
    <div className="notice" role="status">
      {text !== '' && (
        <>
          <span>{text}</span>
          <button
            type="button"
            className="plain-button"
            aria-label="Remove this notice"
            onClick={() => {
              notify('');
            }}
          >
            ×
          </button>
        </>
      )}
    </div>
  );
}
