/** Memory that is held for one client. */
export interface Held {
  /** Called before each chunk is kept. */
  grow(bytes: number): void;
  /** Called when nothing is held any more; further calls have no effect. */
  close(): void;
}

/** Memory that is held for slow clients, with a limit on its total. */
export interface HeldBytes {
  /** @param giveUp called to release the memory if the total exceeds the limit */
  open(giveUp: () => void): Held;
}

interface Entry {
  bytes: number;
  readonly giveUp: () => void;
}

/**
 * Releases the oldest entries first. Most bodies and responses complete at once; those that others overtake belong to
 * slow clients, and a thousand of them would hold a gigabyte.
 */
export function createHeldBytes(maxBytes: number): HeldBytes {
  const entries = new Set<Entry>(); // in the order of their start
  let total = 0;
  const remove = (entry: Entry): void => {
    if (entries.delete(entry)) total -= entry.bytes;
  };
  const makeRoom = (): void => {
    for (const entry of entries) {
      if (total <= maxBytes) return;
      remove(entry);
      entry.giveUp();
    }
  };
  return {
    open: (giveUp) => {
      const entry: Entry = { bytes: 0, giveUp };
      entries.add(entry);
      return {
        grow: (bytes) => {
          if (!entries.has(entry)) return;
          entry.bytes += bytes;
          total += bytes;
          makeRoom();
        },
        close: () => {
          remove(entry);
        },
      };
    },
  };
}
