import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import type { C1AppEntitlement } from '../../c1/app-entitlements.ts';
import type { Context } from '../context.ts';

interface AppEntitlementKey {
  readonly appId: string;
  readonly entitlementId: string;
}

/** Stand-in. */
export const appEntitlementLoader = createContextCache(
  (_context: Context) =>
    new DataLoader<AppEntitlementKey, C1AppEntitlement | null, string>(
      (keys) => Promise.resolve(keys.map(() => null)),
      { cacheKeyFn: (key) => JSON.stringify([key.appId, key.entitlementId]) },
    ),
);
