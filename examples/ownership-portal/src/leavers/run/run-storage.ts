import type { TransferRun } from './transfer-run.ts';

const key = 'ownership-portal.transfer';

/** The run that this tab has kept; undefined for none, and for one of another version of the page. */
export function loadRun(): TransferRun | undefined {
  try {
    const run: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isRun(run) ? run : undefined;
  } catch {
    return undefined; // storage is switched off, or has something else
  }
}

/** Keeps a run for as long as the tab is open, or none. False if the browser does not keep it. */
export function saveRun(run: TransferRun | undefined): boolean {
  try {
    if (run === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(run));
    return true;
  } catch {
    return false; // storage is switched off, or full
  }
}

function isRun(value: unknown): value is TransferRun {
  if (typeof value !== 'object' || value === null) return false;
  const { fromUserId, toUserId, rows } = value as Partial<TransferRun>;
  return (
    typeof fromUserId === 'string' &&
    typeof toUserId === 'string' &&
    Array.isArray(rows) &&
    rows.every((row: unknown) => typeof row === 'object' && row !== null && 'ownershipId' in row)
  );
}
