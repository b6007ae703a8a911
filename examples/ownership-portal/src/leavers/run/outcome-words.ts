import type { OwnershipTransferOutcome } from '../../generated/graphql.ts';
import { sentenceOf } from '../../errors/problem-words.ts';
import type { RunRow } from './transfer-run.ts';

/** The outcomes in a word or two. */
export const outcomeNames: Readonly<Record<OwnershipTransferOutcome, string>> = {
  MOVED: 'Moved',
  ALREADY_MOVED: 'Moved before',
  ADDED: 'Both own it',
  NOT_MOVED: 'Not moved',
  UNKNOWN: 'Not known',
};

/** What became of a row, in a few words. */
export function outcomeName({ outcome, isQueued }: RunRow): string {
  if (outcome === null) return 'Waiting';
  return isQueued ? `${outcomeNames[outcome]}, waiting` : outcomeNames[outcome];
}

/** What is left to do, and why; empty for a row that was moved. */
export function outcomeReason({ outcome, error }: RunRow): string {
  const reason = error === null ? '' : ` ${sentenceOf(error)}`;
  switch (outcome) {
    case 'ADDED':
      return `The successor was added; the leaver is still there.${reason}`;
    case 'NOT_MOVED':
      return `Nothing was changed.${reason}`;
    case 'UNKNOWN':
      return `C1 does not show yet what became of it.${reason}`;
    default:
      return '';
  }
}
