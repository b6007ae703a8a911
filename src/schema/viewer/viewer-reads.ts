import { C1Error } from '../../c1/errors.ts';
import { introspect } from '../../c1/resources/principal.ts';
import { introspectUser, type C1User } from '../../c1/resources/users.ts';
import type { Context } from '../context.ts';
import { memoizePerOperation } from '../loader/once-per-operation.ts';
import { userLoader } from '../user/user-loader.ts';

/** What C1 has of the credential of an operation. The set lives as long as the operation, and is never shown whole. */
interface Principal {
  readonly hasUser: boolean;
  readonly permissions: ReadonlySet<string>;
}

/** The credential of the operation: one call, however many fields need it. @throws C1Error. */
export const readPrincipal = memoizePerOperation(async ({ c1 }: Context): Promise<Principal> => {
  const { userId, permissions } = await introspect(c1);
  return { hasUser: userId !== null, permissions: new Set(permissions) };
});

/** The person of the operation's credential; null for one without a person. @throws C1Error. */
export const readViewer = memoizePerOperation(async (context: Context): Promise<C1User | null> => {
  try {
    const user = await introspectUser(context.c1);
    if (user !== null) userLoader(context).prime(user);
    return user;
  } catch (error) {
    if (error instanceof C1Error && (await isForLackOfUser(error, context))) return null;
    throw error;
  }
});

/** Whether C1 refuses to show a person because there is none. */
async function isForLackOfUser({ kind }: C1Error, context: Context): Promise<boolean> {
  if (kind === 'not-found') return true;
  if (kind !== 'forbidden' && kind !== 'credentials-forbidden') return false;
  const principal = await readPrincipal(context).catch(() => undefined);
  return principal?.hasUser === false;
}
