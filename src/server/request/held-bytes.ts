/** What is held in memory for one client. */
export interface Held {
  /** To be called with each piece that is kept, before it is. */
  grow(bytes: number): void;
  /** To be called once nothing of it is kept any more; again does nothing. */
  close(): void;
}

/** What is held for clients that are slow, bounded to a number of bytes together. */
export interface HeldBytes {
  /** @param giveUp has it dropped, which takes more room than there is for all */
  open(giveUp: () => void): Held;
}

interface Entry {
  bytes: number;
  readonly giveUp: () => void;
}

/**
 * Makes room by giving up what began first. Most comes or goes at once, in a packet or a few; what others have overtaken is
 * of a slow client, and a thousand of those would hold a gigabyte.
 */
export function createHeldBytes(maxBytes: number): HeldBytes {
  const entries = new Set<Entry>(); // in the order in which they began
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
