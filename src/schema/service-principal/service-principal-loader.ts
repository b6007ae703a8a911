import { C1Error } from '../../c1/errors.ts';
import type { C1Client } from '../../c1/client/client.ts';
import {
  getServicePrincipal,
  getServicePrincipalEndpoint,
  listServicePrincipals,
  listServicePrincipalsEndpoint,
  type C1ServicePrincipal,
} from '../../c1/resources/service-principals.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import type { Context } from '../context.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { idKey } from '../loader/entity-key.ts';
import { userLoader } from '../user/user-loader.ts';

/**
 * The operation's loader of service principals: null for a user that is none. C1 has no search for them. Several are
 * looked up in the beginning of the list, which is read once for each operation; those that it leaves out are read
 * singly.
 */
export const servicePrincipalLoader = createContextLoader(
  idKey<C1ServicePrincipal>(),
  [listServicePrincipalsEndpoint, getServicePrincipalEndpoint],
  (context) => {
    let listed: Promise<readonly C1ServicePrincipal[]> | undefined;
    const search = async () => {
      listed ??= readFirstPage(context.c1);
      const rows = await listed;
      for (const row of rows) primeUser(row, context);
      return rows;
    };
    const get = async (id: string) => {
      const row = await getServicePrincipal(context.c1, id);
      primeUser(row, context);
      return row;
    };
    // The search sends no ids, so any number is one batch.
    return { batch: { size: Infinity, search }, get };
  },
);

/** The extensions of a field that reads by the loader, which does without the list if C1 refuses it. */
export const callsServicePrincipalLoader = {
  ...callsC1(getServicePrincipalEndpoint),
  ...mayCallC1(listServicePrincipalsEndpoint),
};

/** The rows of the list's first response; none if the caller may not list, since single reads may be allowed. */
async function readFirstPage(c1: C1Client): Promise<readonly C1ServicePrincipal[]> {
  try {
    return (await listServicePrincipals(c1, {})).rows;
  } catch (error) {
    const isRefused = error instanceof C1Error && ['forbidden', 'not-found'].includes(error.kind);
    if (isRefused) return [];
    throw error;
  }
}

/** Stores a listed service principal and the user that C1 embeds in it, so that neither is loaded again. */
export function primeServicePrincipal(row: C1ServicePrincipal, context: Context): void {
  servicePrincipalLoader(context).prime(row);
  primeUser(row, context);
}

function primeUser({ id, user }: C1ServicePrincipal, context: Context): void {
  if (user?.id === id) userLoader(context).prime(user);
}
