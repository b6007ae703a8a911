import { C1Error } from '../../../c1/errors.ts';
import type { C1User } from '../../../c1/resources/users.ts';
import type { Context } from '../../context.ts';
import { isDeleted } from '../../user/user-activity.ts';
import { userLoader } from '../../user/user-loader.ts';

/**
 * The person that ownerships are to be moved to; null if C1 has no such person, or has deleted it.
 * @throws C1Error if the person cannot be read
 */
export async function readSuccessor(toUserId: string, context: Context): Promise<C1User | null> {
  try {
    const user = await userLoader(context).load(toUserId);
    return user !== null && isDeleted(user) ? null : user;
  } catch (error) {
    if (error instanceof C1Error && error.kind === 'invalid') return null;
    throw error;
  }
}
