import { emptyGrant, type Grant, type GrantKey } from '../rows/app/grant.ts';

/** The grants of the tenant: at most one for each entitlement and account. */
export interface GrantTable {
  /** Adds a grant, or replaces the one of the same key; fields that are not given are unset. */
  readonly add: (grant: GrantKey & Partial<Grant>) => Grant;
  readonly get: (key: GrantKey) => Grant | undefined;
  readonly all: () => readonly Grant[];
}

/** Creates an empty table. */
export function createGrantTable(): GrantTable {
  const grants = new Map<string, Grant>();
  const serializeKey = (key: GrantKey) => `${key.appId}/${key.appEntitlementId}/${key.appUserId}`;
  return {
    add: (given) => {
      const grant = { ...emptyGrant, ...given };
      grants.set(serializeKey(grant), grant);
      return grant;
    },
    get: (key) => grants.get(serializeKey(key)),
    all: () => [...grants.values()],
  };
}
