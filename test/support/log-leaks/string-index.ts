/** So short a text is found in a log by accident. */
const minLength = 8;

/** A text that is logged in part begins like the whole one. */
const maxLength = 32;

/** Texts that are looked for in others: so many of the latest that a run of any length has bounded memory. */
export interface RememberedTexts {
  readonly add: (text: string) => void;
  /** The beginnings of those that stand in a text. */
  readonly foundIn: (text: string) => string[];
  readonly clear: () => void;
}

/** Texts by their first characters, so that a search takes the same time however many they are. */
export function rememberTexts(limit = 50_000): RememberedTexts {
  const all = new Set<string>();
  const byStart = new Map<string, Set<string>>();
  const forget = (part: string): void => {
    all.delete(part);
    const start = part.slice(0, minLength);
    const siblings = byStart.get(start);
    siblings?.delete(part);
    if (siblings?.size === 0) byStart.delete(start);
  };
  return {
    add: (text) => {
      const part = text.slice(0, maxLength);
      if (part.length < minLength || all.has(part)) return;
      all.add(part);
      const start = part.slice(0, minLength);
      byStart.set(start, (byStart.get(start) ?? new Set()).add(part));
      const [oldest] = all;
      if (all.size > limit && oldest !== undefined) forget(oldest);
    },
    foundIn: (text) => {
      const found: string[] = [];
      for (let at = 0; at <= text.length - minLength; at += 1) {
        for (const part of byStart.get(text.slice(at, at + minLength)) ?? []) {
          if (text.startsWith(part, at)) found.push(part);
        }
      }
      return found;
    },
    clear: () => {
      all.clear();
      byStart.clear();
    },
  };
}
