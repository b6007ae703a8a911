import { createContextCache } from '@pothos/core';
import {
  getAppEntitlement,
  maxEntitlementRefs,
  searchAppEntitlements,
  type AppEntitlementKey,
  type C1AppEntitlement,
} from '../../c1/resources/app-entitlements.ts';
import { readAllPages } from '../../c1/json/pagination.ts';
import { createEntityLoader } from '../loader/entity-loader.ts';
import type { Context } from '../context.ts';
import { compositeKey } from '../loader/entity-key.ts';

const form = compositeKey<AppEntitlementKey, C1AppEntitlement>({ appId: 'appId', entitlementId: 'id' });

/** The operation's loader of entitlements: null for one that C1 does not have. Deleted ones are among them. */
export const appEntitlementLoader = createContextCache(({ c1, interceptBatch }: Context) => {
  const search = (refs: readonly AppEntitlementKey[]) =>
    readAllPages(
      (page) => searchAppEntitlements(c1, { refs, includeDeleted: true }, page),
      maxEntitlementRefs,
    );
  return createEntityLoader(form, {
    batch: { size: maxEntitlementRefs, search, schedule: c1.scheduleBatch, around: interceptBatch },
    get: (key) => getAppEntitlement(c1, key),
  });
});
