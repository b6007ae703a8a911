import type { ObjectKeys } from './owned-object.ts';

type ResourceKey = ObjectKeys['appResource'];

/** The people that a connector made owners of resources: they cannot be removed. */
export interface FixedOwners {
  readonly add: (resource: ResourceKey, userId: string) => void;
  readonly userIdsOf: (resource: ResourceKey) => readonly string[];
}

/** Creates an empty table. */
export function createFixedOwners(): FixedOwners {
  const byResource = new Map<string, Set<string>>();
  const serializeKey = ({ appId, resourceTypeId, resourceId }: ResourceKey) =>
    [appId, resourceTypeId, resourceId].join('/');
  return {
    add: (resource, userId) => {
      const key = serializeKey(resource);
      byResource.set(key, (byResource.get(key) ?? new Set()).add(userId));
    },
    userIdsOf: (resource) => [...(byResource.get(serializeKey(resource)) ?? [])],
  };
}
