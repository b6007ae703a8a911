import { C1Error } from '../../../c1/errors.ts';
import type { AppEntitlementKey } from '../../../c1/resources/app/app-entitlements.ts';
import {
  isInForce,
  searchGrants,
  searchGrantsEndpoint,
  type C1Grant,
} from '../../../c1/resources/app/grants.ts';
import { maxPageSize } from '../../../c1/json/pagination.ts';
import { grantsOfEntitlement } from '../../app-entitlement-grant/grant-lists.ts';
import type { Context } from '../../context.ts';
import { createContextLoader } from '../../loader/context-loader.ts';
import { compositeKey } from '../../loader/entity-key.ts';
import { maxPeople } from './effective-owner.ts';

/** The accounts that hold an entitlement now, by what is known of their people. */
export interface Holders {
  /** The ids of the people, each once, in the order of the grants. */
  readonly userIds: readonly string[];
  /** The keys of accounts that C1 has matched with no person. */
  readonly unmapped: readonly string[];
  /** Whether C1 hides an account. */
  readonly hasHidden: boolean;
  /** Whether there are more holders than were read. */
  readonly isTruncated: boolean;
}

/** The holders of an entitlement, if they were read together with those of others. */
export async function readHoldersInBatch(
  key: AppEntitlementKey,
  context: Context,
): Promise<Holders | undefined> {
  const grants = await grantsOfEntitlement.readComplete({ key, limit: maxPeople }, context);
  return grants && toHolders(grants, false);
}

interface OwnHolders extends AppEntitlementKey {
  readonly holders: Holders;
}

const entityKey = compositeKey<AppEntitlementKey, OwnHolders>({
  appId: 'appId',
  entitlementId: 'entitlementId',
});

/** More pages of one entitlement are not read, should most of its accounts belong to few people. */
const maxOwnPages = 20;

/** The operation's loader of the holders of one entitlement, in C1's order, until there are more people than listed. */
const ownHoldersLoader = createContextLoader(entityKey, [searchGrantsEndpoint], ({ c1 }) => ({
  get: async (key) => {
    const grants: C1Grant[] = [];
    const seen = new Set<string | undefined>();
    let pageToken: string | undefined;
    let holders: Holders;
    do {
      seen.add(pageToken);
      const page = await searchGrants(c1, { entitlementRefs: [key] }, { pageSize: maxPageSize, pageToken });
      for (const row of page.rows) grants.push(row);
      pageToken = page.nextPageToken;
      if (pageToken !== undefined && seen.has(pageToken))
        throw new C1Error('protocol', 'C1 gave the same page token twice');
      holders = toHolders(grants, pageToken !== undefined);
    } while (pageToken !== undefined && holders.userIds.length <= maxPeople && seen.size < maxOwnPages);
    return { ...key, holders };
  },
}));

/** The holders of one entitlement, in C1's order. */
export async function readHoldersSeparately(key: AppEntitlementKey, context: Context): Promise<Holders> {
  const own = await ownHoldersLoader(context).load(key);
  return own?.holders ?? { userIds: [], unmapped: [], hasHidden: true, isTruncated: false };
}

function toHolders(grants: readonly C1Grant[], isTruncated: boolean): Holders {
  const inForce = grants.filter(({ binding }) => isInForce(binding.appEntitlementUserBindingDeprovisionAt));
  const shown = inForce.flatMap(({ appUser }) => appUser ?? []);
  return {
    userIds: [...new Set(shown.flatMap(({ identityUserId }) => identityUserId ?? []))],
    unmapped: shown
      .filter(({ identityUserId }) => identityUserId === null)
      .map(({ appId, id }) => JSON.stringify([appId, id])),
    hasHidden: shown.length < inForce.length,
    isTruncated,
  };
}
