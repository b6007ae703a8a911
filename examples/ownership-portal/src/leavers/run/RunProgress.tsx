import type { OwnershipTransferOutcome } from '../../generated/graphql.ts';
import { outcomeNames } from './outcome-words.ts';
import type { RunnerState } from './runner.ts';
import type { RunRow } from './transfer-run.ts';

interface RunProgressProps {
  readonly rows: readonly RunRow[];
  readonly phase: RunnerState['phase'];
}

/** How many ownerships were sent, and what became of them. */
export function RunProgress({ rows, phase }: RunProgressProps) {
  const sent = rows.filter(({ isQueued }) => !isQueued).length;
  const counts = new Map<OwnershipTransferOutcome, number>();
  for (const { outcome } of rows) if (outcome !== null) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return (
    <div className="run-progress">
      <progress aria-label="Ownerships sent" value={sent} max={rows.length} />
      <p role="status">
        {stateOf(phase, sent === rows.length)} {sent} of {rows.length} sent
        {[...counts].map(([outcome, count]) => ` · ${count} ${outcomeNames[outcome].toLowerCase()}`)}
      </p>
    </div>
  );
}

function stateOf(phase: RunnerState['phase'], isAllSent: boolean): string {
  if (phase === 'running') return 'Moving…';
  if (phase === 'pausing') return 'Pausing after this call…';
  return isAllSent ? 'Finished:' : 'Paused:';
}
