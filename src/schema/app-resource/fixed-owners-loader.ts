import type { AppResourceKey } from '../../c1/resources/app/app-resources.ts';
import { listFixedOwnerIds, listResourceOwnersEndpoint } from '../../c1/resources/app/fixed-owners.ts';
import { createContextLoader } from '../loader/context-loader.ts';
import { compositeKey } from '../loader/entity-key.ts';

interface FixedOwners extends AppResourceKey {
  readonly userIds: readonly string[];
}

const entityKey = compositeKey<AppResourceKey, FixedOwners>({
  appId: 'appId',
  resourceTypeId: 'resourceTypeId',
  resourceId: 'resourceId',
});

/** The operation's loader of the people that a connector made owners of a resource; null if C1 does not have it. */
export const fixedOwnersLoader = createContextLoader(entityKey, [listResourceOwnersEndpoint], ({ c1 }) => ({
  get: async (key) => ({ ...key, userIds: await listFixedOwnerIds(c1, key) }),
}));
