import type { ErrorLike } from '@apollo/client';
import type {
  OwnableKind,
  OwnershipTransferCoverageGap,
  OwnershipTransferObstacle,
  OwnershipTransferWarningCode,
  TransferPlanQuery,
} from '../../generated/graphql.ts';
import { kindOfOwnership, ownableKindNames } from '../../ownable/ownable-kinds.ts';
import { nameOfObject, type NamedObject } from '../../ownable/object-name.ts';
import type { Part } from '../../ui/useSweep.ts';

type Connection = NonNullable<TransferPlanQuery['ownershipTransferPlan']>;

/** Something to know before an ownership is moved. */
export interface Warning {
  readonly code: OwnershipTransferWarningCode;
  readonly value: string | null;
}

/** One ownership of the leaver. */
export interface PlanRow {
  readonly ownershipId: string;
  readonly kind: OwnableKind;
  readonly roleSlug: string;
  readonly object: NamedObject;
  /** Null when it could not be read. */
  readonly isTransferable: boolean | null;
  readonly obstacle: OwnershipTransferObstacle | null;
  /** Null when they could not be read. */
  readonly warnings: readonly Warning[] | null;
  readonly otherOwnerCount: number;
}

/** How many of something belong to the leaver; null when that could not be read. */
export type Count = { readonly count: number; readonly isComplete: boolean } | null;

/** What else belongs to the leaver. */
export interface Belongings {
  readonly delegators: Count;
  readonly openTasks: Count;
  readonly openFindings: Count;
  readonly apiKeys: Count;
}

/** One part of the plan. */
export interface PlanPart extends Part {
  readonly rows: readonly PlanRow[];
  readonly coverage: Connection['coverage'];
  /** With the first part only. */
  readonly belongings: Belongings | undefined;
  /** Why a field of a row is null, if one is. */
  readonly error: ErrorLike | undefined;
}

/** The part of a response. */
export function toPlanPart(connection: Connection, error: ErrorLike | undefined, isFirst: boolean): PlanPart {
  const { nodes, pageInfo, coverage } = connection;
  return {
    rows: nodes.map(({ ownership, ...row }) => ({
      ...row,
      ownershipId: ownership.nodeId,
      kind: kindOfOwnership(ownership.__typename),
      roleSlug: ownership.roleSlug,
      object: nameOfObject(ownership.ownedObject),
    })),
    coverage,
    belongings: isFirst ? belongingsOf(connection) : undefined,
    error,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  };
}

const belongingsOf = (connection: Connection): Belongings => ({
  delegators: connection.delegatorCount ?? null,
  openTasks: connection.openTaskCount ?? null,
  openFindings: connection.openFindingCount ?? null,
  apiKeys: connection.apiKeyCount ?? null,
});

/** How completely the objects of one kind were looked at, over all parts. */
export interface KindCoverage {
  readonly kind: OwnableKind;
  readonly scanned: number;
  /** Whether all of the kind was looked at, and C1 showed the owners of all objects. */
  readonly isComplete: boolean;
  readonly gaps: readonly OwnershipTransferCoverageGap[];
}

/** The coverage of a plan by all of its parts: numbers add up, gaps come together, the last part knows the end. */
export function coverageOf(parts: readonly PlanPart[]): readonly KindCoverage[] {
  return ownableKindNames.flatMap((kind) => {
    const entries = parts.flatMap(({ coverage }) => coverage.filter((one) => one.kind === kind));
    const last = entries.at(-1);
    if (last === undefined) return [];
    const gaps = new Set(entries.flatMap((one) => one.gaps));
    if (!last.gaps.includes('LATER_PARTS')) gaps.delete('LATER_PARTS');
    return {
      kind,
      scanned: entries.reduce((sum, one) => sum + one.scanned, 0),
      isComplete: last.isComplete && !gaps.has('OWNERS_NOT_SHOWN'),
      gaps: [...gaps],
    };
  });
}

/** Warnings that depend on the successor only, so that all rows have them. */
const warningsOfSuccessor: readonly OwnershipTransferWarningCode[] = [
  'SUCCESSOR_INACTIVE',
  'SUCCESSOR_WITHOUT_ROLE',
];

/** The warnings about the successor, each once. */
export function successorWarnings(rows: readonly PlanRow[]): readonly Warning[] {
  const all = rows.flatMap(({ warnings }) => warnings ?? []);
  return warningsOfSuccessor.flatMap((code) => all.find((warning) => warning.code === code) ?? []);
}

/** The warnings about one row. */
export function ownWarnings({ warnings }: PlanRow): readonly Warning[] {
  return (warnings ?? []).filter(({ code }) => !warningsOfSuccessor.includes(code));
}
