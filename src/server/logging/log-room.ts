/** Space of a log for lines that must not be lost while its reader is behind. */
export interface LogRoom {
  /** Reserves space; false if there is none. */
  readonly reserve: (bytes: number) => boolean;
  /** Releases space: its line has been written, or will not be. */
  readonly release: (bytes: number) => void;
}

/** The space of a log without a queue. */
export const unlimitedRoom: LogRoom = { reserve: () => true, release: () => undefined };
