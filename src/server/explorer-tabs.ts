import { readFileSync } from 'node:fs';
import type { GraphiqlTab } from './graphiql.ts';

/** Ids that exist in what stands behind the gateway, to fill the explorer's variables with. */
export interface ExampleIds {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userId: string;
  readonly entitlementId: string;
  readonly connectorId: string;
  readonly resourceTypeId: string;
  readonly resourceId: string;
  readonly appUserId: string;
  /** Who owns many things, and one of their apps, owned under the role. */
  readonly ownerOfManyId: string;
  readonly ownerOfManyAppId: string;
}

const unknownIds: ExampleIds = {
  appId: '',
  roleSlug: '',
  userId: '',
  entitlementId: '',
  connectorId: '',
  resourceTypeId: '',
  resourceId: '',
  appUserId: '',
  ownerOfManyId: '',
  ownerOfManyAppId: '',
};

/** The operations are the package's examples; as far from the sources as from what is built of them. */
const examples = new URL('../../examples/', import.meta.url);

/**
 * The explorer's first tabs. In the sandbox the write comes first and works as it stands; against a tenant
 * nothing that one press of a button runs may change anything, so a read that needs no id comes first, writes come
 * last, and there is a place for the token that most callers need.
 */
export function explorerTabs(ids: ExampleIds | undefined): readonly GraphiqlTab[] {
  const { reads, writes, find } = tabsWith(ids ?? unknownIds);
  if (ids !== undefined) return [...writes.slice(0, 1), ...reads, ...writes.slice(1), find];
  const headers = JSON.stringify({ authorization: 'Bearer ' }, null, 2);
  return [find, ...reads, ...writes].map((tab) => ({ ...tab, headers }));
}

function tabsWith(ids: ExampleIds) {
  const { appId, roleSlug, userId, entitlementId, connectorId, ownerOfManyId, ownerOfManyAppId } = ids;
  const { resourceTypeId, resourceId, appUserId } = ids;
  const taken = { appId: ownerOfManyAppId, roleSlug };
  return {
    find: tab('find-apps', { first: 25 }),
    reads: [
      tab('who-owns-app', { appId }),
      tab('app-owners', { appId }),
      tab('person-ownerships', { userId: ownerOfManyId }),
      tab('leaver-ownerships', { userId: ownerOfManyId }),
      tab('entitlement-owners', { appId, entitlementId }),
      tab('connector-owners', { appId, connectorId }),
      tab('resource-owners', { appId, resourceTypeId, resourceId }),
      tab('account-owners', { appId, appUserId }),
      tab('unowned-entitlements', { appId }),
    ],
    writes: [
      tab('create-user-owner', { input: { appId, roleSlug, userRefId: userId } }),
      tab('take-over-app', {
        successor: { ...taken, userRefId: userId },
        leaver: { ...taken, userRefId: ownerOfManyId },
      }),
    ],
  };
}

function tab(example: string, variables: object): GraphiqlTab {
  const query = readFileSync(new URL(`${example}.graphql`, examples), 'utf8');
  return { query, variables: JSON.stringify(variables, null, 2) };
}
