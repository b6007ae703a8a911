import { Notice } from '../errors/Notice.tsx';
import type { Sweep } from '../ui/useSweep.ts';
import { HealthForm } from './HealthForm.tsx';
import { HealthTable } from './HealthTable.tsx';
import type { HealthPart } from './sweep.ts';
import { useHealthSweep } from './useHealthSweep.ts';

/** Finds objects that have no owner, or none that can act. */
export function HealthView() {
  const { sweep, start, resume, stop } = useHealthSweep();
  const objects = sweep.parts.flatMap((part) => part.objects);
  return (
    <main className="single">
      <h2>Find objects without good owners</h2>
      <HealthForm isLooking={sweep.phase === 'reading'} onStart={start} />
      <Looking sweep={sweep} found={objects.length} onResume={resume} onStop={stop} />
      {objects.length > 0 && <HealthTable objects={objects} />}
    </main>
  );
}

interface LookingProps {
  readonly sweep: Sweep<HealthPart>;
  readonly found: number;
  readonly onResume: () => void;
  readonly onStop: () => void;
}

/** How many objects were looked at, and how many have a problem. */
function Looking({ sweep: { phase, parts, error }, found, onResume, onStop }: LookingProps) {
  if (phase === 'idle') return null;
  const scanned = parts.reduce((sum, part) => sum + part.scanned, 0);
  const notShown = parts.reduce((sum, part) => sum + part.notShown, 0);
  return (
    <>
      <p role="status">
        {phase === 'reading' && 'Looking… '}
        {phase === 'stopped' && 'Stopped: '}
        {phase === 'complete' && 'Done: '}
        looked at {scanned}, found {found}.
      </p>
      {notShown > 0 && <p className="caution">C1 does not show you the owners of {notShown} of them.</p>}
      {phase === 'reading' && (
        <div className="line">
          <progress aria-label="Looking" />
          <button type="button" onClick={onStop}>
            Stop
          </button>
        </div>
      )}
      {phase === 'stopped' && (
        <div className="line">
          <button type="button" onClick={onResume}>
            Look on
          </button>
        </div>
      )}
      {error && <Notice error={error} onRetry={onResume} retryLabel="Look on" />}
    </>
  );
}
