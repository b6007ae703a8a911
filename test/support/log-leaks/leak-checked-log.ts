import { expect, onTestFinished } from 'vitest';
import { createLog, type Log } from '../../../src/server/logging/log.ts';
import { findingsIn } from './leak-check.ts';

/** So many lines show what is wrong. */
const maxShown = 5;

/**
 * A log whose every line is searched when it is written, since all that could stand in it has come by then; the test
 * fails for what is found. It keeps no line.
 */
export function searchedLog(level: string, onLine: (line: string) => void = () => undefined): Log {
  const dirty: { line: string; found: string[] }[] = [];
  onTestFinished(() => {
    expect(dirty).toEqual([]);
  });
  return createLog(level, {
    write: (line) => {
      const found = findingsIn(line);
      if (found.length > 0 && dirty.length < maxShown) dirty.push({ line, found });
      onLine(line);
    },
  });
}
