/** A body that is being read from a connection. */
export interface UnfinishedBody {
  /** To be called with each piece that is kept. */
  grow(bytes: number): void;
  /** To be called once nothing of it is kept any more; again does nothing. */
  close(): void;
}

/** The bodies that have come in part, held to a number of bytes together. */
export interface UnfinishedBodies {
  /** @param giveUp has a body dropped, which takes more room than there is for all */
  open(giveUp: () => void): UnfinishedBody;
}

interface Entry {
  bytes: number;
  readonly giveUp: () => void;
}

/**
 * Makes room by giving up the body that began first. Most come at once, in a packet or a few; one that others have overtaken
 * is of a slow client, and a thousand of those would hold a gigabyte.
 */
export function createUnfinishedBodies(maxBytes: number): UnfinishedBodies {
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
