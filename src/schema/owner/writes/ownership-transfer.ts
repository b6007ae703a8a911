import { C1Error } from '../../../c1/errors.ts';
import type { UserRef } from '../../../c1/ownership/owner-kinds.ts';
import type { Ownership, OwnershipKey } from '../../../c1/ownership/ownership.ts';
import type { C1User } from '../../../c1/resources/users.ts';
import type { Context } from '../../context.ts';
import { brandWithTypename } from '../../node/node.ts';
import type { OwnershipParts } from '../ownership-parts.ts';

/** What became of a row that was to be moved. */
export type TransferOutcome = 'MOVED' | 'ALREADY_MOVED' | 'ADDED' | 'NOT_MOVED' | 'UNKNOWN';

/** The result of moving one ownership. */
export interface OwnershipTransfer {
  readonly outcome: TransferOutcome;
  /** The successor's ownership, branded with its type; null if it was not seen or created. */
  readonly ownership: object | null;
  /** The reason for any outcome but `MOVED` and `ALREADY_MOVED`. */
  readonly error?: unknown;
}

type UserOwnership = Ownership<C1User, UserRef>;

/** One ownership on its way to another person. */
interface Move<Object> {
  readonly parts: OwnershipParts<Object, C1User, UserRef>;
  /** The row of the person that hands over. */
  readonly from: OwnershipKey<UserRef>;
  /** The row of the successor. */
  readonly to: OwnershipKey<UserRef>;
  readonly context: Context;
}

/**
 * Moves an ownership to another person: creates the successor's, sees it, and only then deletes the other one. A step that
 * fails ends the move, so that the object keeps an owner at any time; the same call again goes on from there. Never
 * throws: the outcome has the error.
 */
export async function transferOwnership<Object>(
  parts: OwnershipParts<Object, C1User, UserRef>,
  from: OwnershipKey<UserRef>,
  toUserId: string,
  context: Context,
): Promise<OwnershipTransfer> {
  const move: Move<Object> = { parts, from, to: { ...from, ref: { userRefId: toUserId } }, context };
  const present = await readRow(move, from);
  if (present instanceof Failure) return { outcome: 'NOT_MOVED', ownership: null, error: present.error };
  return present === null ? handleMissingRow(move) : create(move);
}

/** The outcome for a row that C1 does not have: the work of an earlier run, or nothing that can be moved. */
async function handleMissingRow<Object>(move: Move<Object>): Promise<OwnershipTransfer> {
  const successor = await readRow(move, move.to);
  if (successor instanceof Failure) return { outcome: 'UNKNOWN', ownership: null, error: successor.error };
  if (successor !== null) return { outcome: 'ALREADY_MOVED', ownership: brandRow(move, successor) };
  const error = createNotShownError('either the ownership or that of the successor');
  return { outcome: 'UNKNOWN', ownership: null, error };
}

async function create<Object>(move: Move<Object>): Promise<OwnershipTransfer> {
  const { parts, to, context } = move;
  parts.sort.forget(to.ref, context);
  let row: UserOwnership | null = null;
  try {
    row = await runAudited(move, 'create', to, (c1) => parts.owners.create(c1, to));
  } catch (error) {
    // C1 may refuse to create what exists. Whether it does is seen next.
    if (!isKind(error, 'conflict')) {
      return { outcome: isUnsettled(error) ? 'UNKNOWN' : 'NOT_MOVED', ownership: null, error };
    }
  }
  const successor = await readRow(move, to);
  if (successor !== null && !(successor instanceof Failure)) return remove(move, successor);
  const error = successor?.error ?? createNotShownError("the successor's ownership");
  return { outcome: row === null ? 'UNKNOWN' : 'ADDED', ownership: row && brandRow(move, row), error };
}

/** Deletes the row of the person that hands over, the successor's having just been seen. */
async function remove<Object>(move: Move<Object>, successor: UserOwnership): Promise<OwnershipTransfer> {
  const { parts, from } = move;
  const ownership = brandRow(move, successor);
  try {
    await runAudited(move, 'delete', from, (c1) => parts.owners.remove(c1, from, true));
  } catch (error) {
    // Another request was faster.
    if (!isKind(error, 'not-found')) {
      return { outcome: isUnsettled(error) ? 'UNKNOWN' : 'ADDED', ownership, error };
    }
  }
  return { outcome: 'MOVED', ownership };
}

/** A read that did not give an answer. */
class Failure {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** Reads a row from C1, whatever the operation has read before; null for one that C1 does not show. */
async function readRow<Object>(
  { parts: { owners, loader, sort }, context }: Move<Object>,
  key: OwnershipKey<UserRef>,
): Promise<UserOwnership | Failure | null> {
  try {
    const row = await owners.get(context.c1, key);
    loader(context).prime(row);
    if (row.subject !== null) sort.remember(row.subject, context);
    return row;
  } catch (error) {
    return isKind(error, 'not-found') ? null : new Failure(error);
  }
}

/** Runs one write with records of its own in the audit. */
async function runAudited<Object, Result>(
  { parts: { type, loader }, context }: Move<Object>,
  write: 'create' | 'delete',
  key: OwnershipKey<UserRef>,
  run: (c1: Context['c1']) => Promise<Result>,
): Promise<Result> {
  // Even a failed write may have changed the ownership: clear what this operation has read of it.
  loader(context).clear(key);
  const { object, roleSlug, ref } = key;
  const input = { write, type: type.name, ...object, roleSlug, ...ref };
  const { c1, end } = context.auditWrite({ mutation: 'transferOwnerships', input });
  try {
    const result = await run(c1);
    end();
    return result;
  } catch (error) {
    end(error ?? new Error('nothing was thrown'));
    throw error;
  }
}

function brandRow<Object>({ parts: { type } }: Move<Object>, row: UserOwnership): object {
  return brandWithTypename(type.name, row);
}

function isKind(error: unknown, kind: C1Error['kind']): boolean {
  return error instanceof C1Error && error.kind === kind;
}

/** Whether a write was sent, and neither its success nor its failure is known. */
function isUnsettled(error: unknown): boolean {
  return error instanceof C1Error && error.details.isOutcomeUnknown === true;
}

function createNotShownError(what: string): C1Error {
  return new C1Error('not-found', `C1 does not show ${what}; its reads may be late, so try again later`);
}
