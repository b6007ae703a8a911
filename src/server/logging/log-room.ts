/** The room of a log for lines that must not be lost while its reader is behind. */
export interface LogRoom {
  /** Reserves room; false if there is none. */
  readonly reserve: (bytes: number) => boolean;
  /** Gives room back: its line has been written, or is not going to be. */
  readonly release: (bytes: number) => void;
}

/** The room of a log that keeps no lines back. */
export const unlimitedRoom: LogRoom = { reserve: () => true, release: () => undefined };
