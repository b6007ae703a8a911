import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { onTestFinished } from 'vitest';

/** A folder with nothing in it, outside the repository; removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(`${tmpdir()}/from-scratch-`);
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}
