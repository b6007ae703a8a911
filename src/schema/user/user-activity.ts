import type { C1User } from '../../c1/resources/users.ts';

/** Whether C1 has deleted the person. */
export function isDeleted({ deletedAt, status }: Pick<C1User, 'deletedAt' | 'status'>): boolean {
  return deletedAt !== null || status === 'DELETED';
}
