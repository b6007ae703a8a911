import type { C1User } from '../../c1/resources/users.ts';

/** Whether C1 has deleted the person. */
export function isDeleted({ deletedAt, status }: Pick<C1User, 'deletedAt' | 'status'>): boolean {
  return deletedAt !== null || status === 'DELETED';
}

/**
 * Whether the person cannot act any more: deleted or disabled. `employmentStatus` is free text of a directory, and is not
 * judged.
 */
export function isInactive(user: Pick<C1User, 'deletedAt' | 'status'>): boolean {
  return isDeleted(user) || user.status === 'DISABLED';
}
