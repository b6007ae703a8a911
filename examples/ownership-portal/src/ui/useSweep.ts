import { useEffect, useRef, useState } from 'react';
import type { ErrorLike } from '@apollo/client';

/** One page of a list that may be empty and have a next one. */
export interface Part {
  /** The cursor of the next part; undefined for the last one. */
  readonly next: string | undefined;
}

/** How far the reading of all parts of a list is. */
export interface Sweep<P extends Part> {
  readonly phase: 'idle' | 'reading' | 'stopped' | 'failed' | 'complete';
  readonly parts: readonly P[];
  /** Why it is `failed`. */
  readonly error?: ErrorLike;
}

/** Reads the part after a cursor, or the first one. */
export type ReadPart<P extends Part> = (after: string | undefined, signal: AbortSignal) => Promise<P>;

const idle = { phase: 'idle', parts: [] } as const;

/** Reads a list part by part, as far as it is let: it can be stopped, and goes on where it stopped or failed. */
export function useSweep<P extends Part>() {
  const [sweep, setSweep] = useState<Sweep<P>>(idle);
  const running = useRef<AbortController>(undefined);
  useEffect(
    () => () => {
      // The view was left: what has been read stays.
      running.current?.abort();
      setSweep((left) => (left.phase === 'reading' ? { ...left, phase: 'stopped' } : left));
    },
    [],
  );

  const read = async (readPart: ReadPart<P>, from: readonly P[]): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let parts = from;
    setSweep({ phase: 'reading', parts });
    try {
      do {
        const part = await readPart(parts.at(-1)?.next, signal);
        if (signal.aborted) return;
        parts = [...parts, part];
        setSweep({ phase: part.next === undefined ? 'complete' : 'reading', parts });
      } while (parts.at(-1)?.next !== undefined);
    } catch (error) {
      if (!signal.aborted) setSweep({ phase: 'failed', parts, error: error as ErrorLike });
    }
  };

  return {
    sweep,
    /** Reads from the beginning. */
    start: (readPart: ReadPart<P>) => void read(readPart, []),
    /** Reads on after the last part. */
    resume: (readPart: ReadPart<P>) => void read(readPart, sweep.parts),
    /** Stops after the parts that were read. */
    stop: () => {
      running.current?.abort();
      setSweep({ phase: 'stopped', parts: sweep.parts });
    },
    /** Forgets all parts. */
    reset: () => {
      running.current?.abort();
      setSweep(idle);
    },
  };
}
