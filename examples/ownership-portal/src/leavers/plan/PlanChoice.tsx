import { useState } from 'react';
import type { PersonFragment } from '../../generated/graphql.ts';
import { nameOf } from '../../people/person.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { allRows, canMove, isShown } from './plan-filter.ts';
import { PlanFilters } from './PlanFilters.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { PlanTable } from './PlanTable.tsx';
import type { PlanPart, PlanRow } from './plan.ts';

interface PlanChoiceProps {
  readonly parts: readonly PlanPart[];
  readonly leaver: PersonFragment;
  readonly successor: PersonFragment;
  /** Gets the ownerships that are to be moved. */
  readonly onMove: (rows: readonly PlanRow[]) => void;
}

/** The whole plan, with the rows that are to be moved. All that can be moved are chosen at first. */
export function PlanChoice({ parts, leaver, successor, onMove }: PlanChoiceProps) {
  const rows = parts.flatMap((part) => part.rows);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useState(allRows);
  const shown = rows.filter((row) => isShown(row, filter));
  const chosen = rows.filter((row) => canMove(row) && !leftOut.has(row.ownershipId));
  return (
    <>
      <PlanSummary parts={parts} leaver={nameOf(leaver)} />
      {rows.length === 0 ? (
        <p className="empty">{nameOf(leaver)} owns nothing that could be found.</p>
      ) : (
        <>
          <PlanFilters rows={rows} filter={filter} onFilter={setFilter} />
          {shown.length === 0 && <p className="empty">No ownership fits.</p>}
          {shown.length > 0 && (
            <PlanTable
              rows={shown}
              chosen={new Set(chosen.map(({ ownershipId }) => ownershipId))}
              onChoose={(ids, isChosen) => {
                const others = [...leftOut].filter((id) => !ids.includes(id));
                setLeftOut(new Set(isChosen ? others : [...others, ...ids]));
              }}
            />
          )}
          <MoveBar rows={rows} chosen={chosen} leaver={leaver} successor={successor} onMove={onMove} />
        </>
      )}
    </>
  );
}

interface MoveBarProps extends Omit<PlanChoiceProps, 'parts'> {
  readonly rows: readonly PlanRow[];
  readonly chosen: readonly PlanRow[];
}

/** How many are chosen, and the button that moves them, once that is confirmed. */
function MoveBar({ rows, chosen, leaver, successor, onMove }: MoveBarProps) {
  const [isConfirming, setIsConfirming] = useState(false);
  const movable = rows.filter(canMove).length;
  return (
    <div className="line end sticky">
      <p className="hint">
        {chosen.length} of {movable} chosen
        {rows.length > movable && `; ${rows.length - movable} cannot be moved`}
      </p>
      <button
        type="button"
        className="primary"
        disabled={chosen.length === 0}
        onClick={() => {
          setIsConfirming(true);
        }}
      >
        Move {chosen.length} to {nameOf(successor)}
      </button>
      {isConfirming && (
        <ConfirmDialog
          confirmLabel="Move them"
          onClose={(isConfirmed) => {
            setIsConfirming(false);
            if (isConfirmed) onMove(chosen);
          }}
        >
          Move {chosen.length === 1 ? 'one ownership' : `${chosen.length} ownerships`} from{' '}
          <strong>{nameOf(leaver)}</strong> to <strong>{nameOf(successor)}</strong>? For each, the successor
          is added first; only then the leaver is removed.
        </ConfirmDialog>
      )}
    </div>
  );
}
