import type { OwnableKind, OwnershipTransferWarningCode } from '../../generated/graphql.ts';
import { ownableKindNames } from '../../ownable/ownable-kinds.ts';
import { ownWarnings, type PlanRow } from './plan.ts';

/** Which rows are shown; undefined is no condition. */
export interface PlanFilter {
  readonly kind: OwnableKind | undefined;
  readonly warning: OwnershipTransferWarningCode | 'NONE' | undefined;
  readonly isTransferable: boolean | undefined;
}

/** No condition. */
export const allRows: PlanFilter = { kind: undefined, warning: undefined, isTransferable: undefined };

/** Whether an ownership can be moved. One of which that could not be read cannot. */
export const canMove = ({ isTransferable }: PlanRow): boolean => isTransferable === true;

/** Whether a row is shown. */
export function isShown(row: PlanRow, { kind, warning, isTransferable }: PlanFilter): boolean {
  const codes = ownWarnings(row).map(({ code }) => code);
  return (
    (kind === undefined || row.kind === kind) &&
    (warning === undefined || (warning === 'NONE' ? codes.length === 0 : codes.includes(warning))) &&
    (isTransferable === undefined || canMove(row) === isTransferable)
  );
}

/** The rows of each kind that has some, in the order of the kinds, by name of the object. */
export function byKind(rows: readonly PlanRow[]): readonly (readonly [OwnableKind, readonly PlanRow[]])[] {
  return ownableKindNames
    .map((kind) => [kind, rows.filter((row) => row.kind === kind).toSorted(compareNames)] as const)
    .filter(([, ofKind]) => ofKind.length > 0);
}

const collator = new Intl.Collator(undefined, { numeric: true });

const compareNames = (a: PlanRow, b: PlanRow): number =>
  collator.compare(`${a.object.app ?? ''} ${a.object.name}`, `${b.object.app ?? ''} ${b.object.name}`) ||
  collator.compare(a.roleSlug, b.roleSlug);
