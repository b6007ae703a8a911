import type { NamedObject } from '../../ownable/object-name.ts';
import { ownableKinds } from '../../ownable/ownable-kinds.ts';
import { toCsv } from './csv.ts';
import { outcomeReason } from './outcome-words.ts';
import type { TransferRun } from './transfer-run.ts';

const header = [
  'Kind',
  'Object',
  'App',
  'Role',
  'Outcome',
  'Reason',
  'Code',
  'Message',
  'Leaver id',
  'Successor id',
  'Ownership id',
];

/** The result of a run as CSV, a line for each ownership. */
export function resultAsCsv(
  { fromUserId, toUserId, rows }: TransferRun,
  names: ReadonlyMap<string, NamedObject>,
): string {
  const lines = rows.map((row) => {
    const object = names.get(row.objectId ?? '');
    return [
      ownableKinds[row.kind].one,
      object?.name ?? row.objectId ?? '',
      object?.app ?? '',
      row.roleSlug,
      row.outcome ?? 'NOT_SENT',
      outcomeReason(row),
      row.error?.code ?? '',
      row.error?.message ?? '',
      fromUserId,
      toUserId,
      row.ownershipId,
    ];
  });
  return toCsv([header, ...lines]);
}
