import type { Behaviors } from '../../../src/sandbox/behaviors.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

/** Paths of C1 for service principals. */
export const collection = '/api/v1/service_principals';

const idOf = (index: number): string => `2Program${String(index).padStart(19, '0')}`;

/** A gateway over so many service principals, the users of which are of a type. */
export async function programs(count: number, switches: Partial<Behaviors> = {}, type = 'USER_TYPE_SERVICE') {
  const gateway = await sandboxedGateway({ switches });
  const { store } = gateway.sandbox;
  const ids = Array.from({ length: count }, (_, index) => idOf(index));
  for (const [index, id] of ids.entries()) {
    const displayName = `Program ${index}`;
    store.addUser({ id, displayName, type, status: 'ENABLED' });
    store.addServicePrincipal({ id, displayName });
  }
  return { ...gateway, store, ids };
}
