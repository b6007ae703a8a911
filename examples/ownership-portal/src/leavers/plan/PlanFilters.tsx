import type { OwnableKind, OwnershipTransferWarningCode } from '../../generated/graphql.ts';
import { ownableKinds } from '../../ownable/ownable-kinds.ts';
import { byKind, type PlanFilter } from './plan-filter.ts';
import { ownWarnings, type PlanRow } from './plan.ts';
import { warningNames } from './plan-words.ts';

interface PlanFiltersProps {
  readonly rows: readonly PlanRow[];
  readonly filter: PlanFilter;
  readonly onFilter: (filter: PlanFilter) => void;
}

/** Which rows of the plan are shown: of a kind, with a warning, that can be moved. */
export function PlanFilters({ rows, filter, onFilter }: PlanFiltersProps) {
  const codes = new Set(rows.flatMap((row) => ownWarnings(row).map(({ code }) => code)));
  return (
    <div className="line filters" role="group" aria-label="Show">
      <select
        aria-label="Kind"
        value={filter.kind ?? ''}
        onChange={({ target: { value } }) => {
          onFilter({ ...filter, kind: value === '' ? undefined : (value as OwnableKind) });
        }}
      >
        <option value="">All kinds</option>
        {byKind(rows).map(([kind, ofKind]) => (
          <option key={kind} value={kind}>
            {ownableKinds[kind].several} ({ofKind.length})
          </option>
        ))}
      </select>
      <select
        aria-label="Warning"
        value={filter.warning ?? ''}
        onChange={({ target: { value } }) => {
          const warning = value as OwnershipTransferWarningCode | 'NONE' | '';
          onFilter({ ...filter, warning: warning === '' ? undefined : warning });
        }}
      >
        <option value="">With and without warnings</option>
        <option value="NONE">Without warnings</option>
        {[...codes].map((code) => (
          <option key={code} value={code}>
            {warningNames[code]}
          </option>
        ))}
      </select>
      <select
        aria-label="Transferable"
        value={filter.isTransferable === undefined ? '' : String(filter.isTransferable)}
        onChange={({ target: { value } }) => {
          onFilter({ ...filter, isTransferable: value === '' ? undefined : value === 'true' });
        }}
      >
        <option value="">Transferable or not</option>
        <option value="true">Can be moved</option>
        <option value="false">Cannot be moved</option>
      </select>
    </div>
  );
}
