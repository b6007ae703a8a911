import type {
  OwnableKind,
  OwnershipTransferOutcome,
  TransferOwnershipsMutation,
} from '../../generated/graphql.ts';

type Transfers = NonNullable<TransferOwnershipsMutation['transferOwnerships']>['transfers'];

/** The most ownerships that one call of `transferOwnerships` takes. */
export const rowsOfCall = 25;

/** One ownership that is to be moved, or was. */
export interface RunRow {
  readonly ownershipId: string;
  /** The `nodeId` of the object; null for one that cannot be read. */
  readonly objectId: string | null;
  readonly kind: OwnableKind;
  readonly roleSlug: string;
  /** Whether it is still to be sent, for the first time or again. */
  readonly isQueued: boolean;
  /** What became of it the last time; null before the first. */
  readonly outcome: OwnershipTransferOutcome | null;
  readonly error: RowError | null;
}

/** Why a row was not moved, or not completely. */
export interface RowError {
  readonly code: string;
  readonly message: string;
}

/** A transfer of ownerships, with what became of each so far. It has ids and outcomes, and no names and no token. */
export interface TransferRun {
  readonly fromUserId: string;
  readonly toUserId: string;
  readonly rows: readonly RunRow[];
}

/** The ids of the next call; none when nothing is left to send. */
export function nextIds({ rows }: TransferRun): string[] {
  return rows
    .filter(({ isQueued }) => isQueued)
    .slice(0, rowsOfCall)
    .map(({ ownershipId }) => ownershipId);
}

function changeRows(
  run: TransferRun,
  ids: readonly string[],
  change: (row: RunRow) => Pick<RunRow, 'outcome' | 'error'>,
): TransferRun {
  const changed = new Set(ids);
  return {
    ...run,
    rows: run.rows.map((row) =>
      changed.has(row.ownershipId) ? { ...row, ...change(row), isQueued: false } : row,
    ),
  };
}

/** The run after a call with these ids. An id without a transfer has the outcome `UNKNOWN`. */
export function withTransfers(run: TransferRun, ids: readonly string[], transfers: Transfers): TransferRun {
  const byId = new Map(transfers.map((transfer) => [transfer.ownershipId, transfer]));
  return changeRows(run, ids, ({ ownershipId }) => {
    const { outcome = 'UNKNOWN', error = null } = byId.get(ownershipId) ?? {};
    return { outcome, error: error === null ? null : boundedError(error) };
  });
}

/** The run after a call with these ids was refused before anything was tried. */
export function withRefusal(run: TransferRun, ids: readonly string[], error: RowError): TransferRun {
  return changeRows(run, ids, () => ({ outcome: 'NOT_MOVED', error: boundedError(error) }));
}

/** Storage is small, and a message can be of any length. */
const maxMessageLength = 300;

const boundedError = ({ code, message }: RowError): RowError => ({
  code: code.slice(0, maxMessageLength),
  message: message.slice(0, maxMessageLength),
});

/** Whether nothing is left to do for a row. */
export const isDone = ({ outcome }: RunRow): boolean => outcome === 'MOVED' || outcome === 'ALREADY_MOVED';

/** Whether a row was sent, and something is left to do for it. */
export const hasFailed = (row: RunRow): boolean => row.outcome !== null && !isDone(row);

/** The run with all that failed to be sent again, which is always safe. */
export function withFailedQueued(run: TransferRun): TransferRun {
  return { ...run, rows: run.rows.map((row) => (hasFailed(row) ? { ...row, isQueued: true } : row)) };
}
