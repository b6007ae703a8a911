import { useEffect, useRef } from 'react';
import type { OwnableKind } from '../../generated/graphql.ts';
import { ownableKinds } from '../../ownable/ownable-kinds.ts';
import { byKind, canMove } from './plan-filter.ts';
import { ownWarnings, type PlanRow } from './plan.ts';
import { obstacleWords, warningSentence } from './plan-words.ts';

/** Chooses or leaves out ownerships. */
type OnChoose = (ownershipIds: readonly string[], isChosen: boolean) => void;

interface PlanTableProps {
  readonly rows: readonly PlanRow[];
  /** The ids of the ownerships that are to be moved. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: OnChoose;
}

/** The ownerships by kind. Those that cannot be moved have no check box and say why. */
export function PlanTable({ rows, chosen, onChoose }: PlanTableProps) {
  return (
    <div className="table">
      <table aria-label="Ownerships of the leaver">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Move</span>
            </th>
            <th scope="col">Object</th>
            <th scope="col">Role</th>
            <th scope="col">Other owners</th>
            <th scope="col">To know before</th>
          </tr>
        </thead>
        {byKind(rows).map(([kind, ofKind]) => (
          <tbody key={kind}>
            <GroupRow kind={kind} rows={ofKind} chosen={chosen} onChoose={onChoose} />
            {ofKind.map((row) => (
              <Row
                key={row.ownershipId}
                row={row}
                isChosen={chosen.has(row.ownershipId)}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface GroupRowProps extends PlanTableProps {
  readonly kind: OwnableKind;
}

/** The heading of a kind, with a check box for all of its rows. */
function GroupRow({ kind, rows, chosen, onChoose }: GroupRowProps) {
  const box = useRef<HTMLInputElement>(null);
  const ids = rows.filter(canMove).map(({ ownershipId }) => ownershipId);
  const count = ids.filter((id) => chosen.has(id)).length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < ids.length;
  }, [count, ids.length]);
  const { several } = ownableKinds[kind];
  return (
    <tr className="group">
      <td className="check">
        {ids.length > 0 && (
          <input
            ref={box}
            type="checkbox"
            aria-label={`All ${several.toLowerCase()}`}
            checked={count === ids.length}
            onChange={({ target }) => {
              onChoose(ids, target.checked);
            }}
          />
        )}
      </td>
      <th scope="rowgroup" colSpan={4}>
        {several} ({rows.length})
      </th>
    </tr>
  );
}

interface RowProps {
  readonly row: PlanRow;
  readonly isChosen: boolean;
  readonly onChoose: OnChoose;
}

function Row({ row, isChosen, onChoose }: RowProps) {
  const { ownershipId, object, roleSlug, otherOwnerCount } = row;
  return (
    <tr>
      <td className="check">
        {canMove(row) && (
          <input
            type="checkbox"
            aria-label={`${object.name} (${roleSlug})`}
            checked={isChosen}
            onChange={({ target }) => {
              onChoose([ownershipId], target.checked);
            }}
          />
        )}
      </td>
      <th scope="row">
        <span className="name">{object.name}</span>
        {object.app !== undefined && <span className="hint">{object.app}</span>}
      </th>
      <td data-label="Role">
        <span className="role">{roleSlug}</span>
      </td>
      <td data-label="Other owners">{otherOwnerCount}</td>
      <td data-label="To know before">
        <Remarks row={row} />
      </td>
    </tr>
  );
}

/** Why the row cannot be moved, and what to know if it is. */
function Remarks({ row }: { readonly row: PlanRow }) {
  const warnings = ownWarnings(row);
  const isUnread = row.isTransferable === null || row.warnings === null;
  return (
    <ul className="remarks">
      {row.obstacle !== null && <li className="obstacle">Cannot be moved. {obstacleWords[row.obstacle]}</li>}
      {isUnread && <li className="obstacle">It could not be checked: read the plan again.</li>}
      {warnings.map((warning) => (
        <li key={warning.code}>{warningSentence(warning)}</li>
      ))}
    </ul>
  );
}
