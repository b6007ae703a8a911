import type { NamedObject } from '../../ownable/object-name.ts';
import { ownableKinds } from '../../ownable/ownable-kinds.ts';
import { outcomeName, outcomeReason } from './outcome-words.ts';
import { hasFailed, isDone, type RunRow } from './transfer-run.ts';

interface ResultTableProps {
  readonly rows: readonly RunRow[];
  readonly names: ReadonlyMap<string, NamedObject>;
}

const stateOf = (row: RunRow): string => {
  if (isDone(row)) return 'is-done';
  return hasFailed(row) ? 'has-failed' : 'is-waiting';
};

/** What became of each ownership. */
export function ResultTable({ rows, names }: ResultTableProps) {
  return (
    <div className="table">
      <table aria-label="Result">
        <thead>
          <tr>
            <th scope="col">Object</th>
            <th scope="col">Kind</th>
            <th scope="col">Role</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const object = names.get(row.objectId ?? '');
            return (
              <tr key={row.ownershipId}>
                <th scope="row">
                  <span className="name">{object?.name ?? '…'}</span>
                  {object?.app !== undefined && <span className="hint">{object.app}</span>}
                </th>
                <td data-label="Kind">{ownableKinds[row.kind].one}</td>
                <td data-label="Role">
                  <span className="role">{row.roleSlug}</span>
                </td>
                <td data-label="Outcome" data-outcome={row.outcome ?? ''}>
                  <span className={`outcome ${stateOf(row)}`}>{outcomeName(row)}</span>
                  <span className="hint">{outcomeReason(row)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
