import { Notice } from '../../errors/Notice.tsx';
import type { PersonFragment } from '../../generated/graphql.ts';
import { nameOf } from '../../people/person.ts';
import type { Sweep } from '../../ui/useSweep.ts';
import { PlanChoice } from './PlanChoice.tsx';
import type { PlanPart, PlanRow } from './plan.ts';
import { usePlan } from './usePlan.ts';

interface PlanViewProps {
  readonly leaver: PersonFragment;
  readonly successor: PersonFragment;
  /** Gets the ownerships that are to be moved. */
  readonly onMove: (rows: readonly PlanRow[]) => void;
}

/** Reads the whole plan, and then lets ownerships be chosen. */
export function PlanView({ leaver, successor, onMove }: PlanViewProps) {
  const { plan, start, resume, stop } = usePlan(leaver.id, successor.id);
  const isWhole = plan.phase === 'complete';
  return (
    <>
      {(plan.phase === 'idle' || isWhole) && (
        <div className="line">
          <button type="button" className={isWhole ? undefined : 'primary'} onClick={start}>
            {isWhole ? 'Read the plan again' : `Read what ${nameOf(leaver)} owns`}
          </button>
        </div>
      )}
      <Reading plan={plan} onResume={resume} onStop={stop} />
      {isWhole && (
        <PlanChoice
          key={plan.parts.length}
          parts={plan.parts}
          leaver={leaver}
          successor={successor}
          onMove={onMove}
        />
      )}
    </>
  );
}

interface ReadingProps {
  readonly plan: Sweep<PlanPart>;
  readonly onResume: () => void;
  readonly onStop: () => void;
}

/** How far the plan has been read. */
function Reading({ plan: { phase, parts, error }, onResume, onStop }: ReadingProps) {
  if (phase === 'idle') return null;
  const found = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const scanned = parts.reduce(
    (sum, { coverage }) => sum + coverage.reduce((ofPart, one) => ofPart + one.scanned, 0),
    0,
  );
  const partial = parts.find((part) => part.error !== undefined)?.error;
  return (
    <>
      <p role="status">
        {phase === 'reading' && 'Reading… '}
        {phase === 'complete' && 'The plan is complete: '}
        looked at {scanned}, found {found}.
      </p>
      {phase === 'reading' && (
        <div className="line">
          <progress aria-label="Reading the plan" />
          <button type="button" onClick={onStop}>
            Stop
          </button>
        </div>
      )}
      {phase === 'stopped' && (
        <div className="line">
          <button type="button" onClick={onResume}>
            Read on
          </button>
        </div>
      )}
      {phase === 'failed' && error && (
        <Notice error={error} onRetry={onResume} retryLabel="Read on" onReload={onResume} />
      )}
      {phase === 'complete' && partial && (
        <p className="caution">Some rows could not be checked. Read the plan again before you move them.</p>
      )}
    </>
  );
}
