import type { AppEntitlement } from '../rows/app/app-entitlement.ts';
import { createAnyOf, createNoneOf, serializeKey } from './filter.ts';
import { createTextMatcher } from './text-search.ts';
import { nested, flag, id, list, requestMessage, text } from '../protocol/request-decoder.ts';
import { pageFields } from '../protocol/paging.ts';
import type { Store } from '../store/store.ts';

const refs = list(nested(requestMessage('AppEntitlementRef', { appId: id, id })));

/**
 * The request of an entitlement search. C1's filters on data that the sandbox does not hold (grants, memberships,
 * traits, access reviews) are left out, so that they are rejected instead of ignored.
 */
export const searchEntitlementsRequest = requestMessage('AppEntitlementSearchServiceSearchRequest', {
  refs,
  excludedEntitlementRefs: refs,
  appIds: list(id),
  excludeAppIds: list(id),
  resourceIds: list(id),
  resourceTypeIds: list(id),
  excludeResourceTypeIds: list(id),
  alias: text,
  displayName: text,
  query: text,
  includeDeleted: flag,
  isAutomated: flag,
  policyRefs: list(nested(requestMessage('PolicyRef', { id: text }))),
  requestSchemaIds: list(text),
  riskLevelIds: list(text),
  complianceFrameworkIds: list(text),
  sourceConnectorId: text,
  expandMask: nested(requestMessage('AppEntitlementExpandMask', { paths: list(text) })),
  ...pageFields,
});

type Search = ReturnType<typeof searchEntitlementsRequest.read>;
type Test = (entitlement: AppEntitlement) => boolean;

/** Creates the test of an entitlement search: any value of each list, all filters together. */
export function matchesEntitlementSearch(search: Search, store: Store): Test {
  const tests = [
    ...createKeyTests(search),
    ...createTextTests(search),
    ...createSettingTests(search),
    isShown(search, store),
  ];
  return (entitlement) => tests.every((passes) => passes(entitlement));
}

/** Whether a row is visible: a deleted one, or one with a deleted parent, only with `includeDeleted`. */
function isShown({ includeDeleted }: Search, store: Store): Test {
  if (includeDeleted) return () => true;
  return (entitlement) => {
    const { appId, appResourceTypeId, appResourceId } = entitlement;
    const parents = [
      store.app(appId),
      store.appResourceTypes.get(appId, appResourceTypeId),
      store.appResources.get(appId, appResourceTypeId, appResourceId),
    ];
    return [entitlement, ...parents].every((row) => (row?.deletedAt ?? null) === null);
  };
}

function createKeyTests(search: Search): readonly Test[] {
  const isReferred = createAnyOf(search.refs.map((ref) => serializeKey(ref.appId, ref.id)));
  const isUnreferred = createNoneOf(
    search.excludedEntitlementRefs.map((ref) => serializeKey(ref.appId, ref.id)),
  );
  const ofApp = createAnyOf(search.appIds);
  const notOfApp = createNoneOf(search.excludeAppIds);
  const ofResource = createAnyOf(search.resourceIds);
  const ofType = createAnyOf(search.resourceTypeIds);
  const notOfType = createNoneOf(search.excludeResourceTypeIds);
  return [
    ({ appId, id }) => isReferred(serializeKey(appId, id)) && isUnreferred(serializeKey(appId, id)),
    ({ appId }) => ofApp(appId) && notOfApp(appId),
    ({ appResourceId }) => ofResource(appResourceId),
    ({ appResourceTypeId }) => ofType(appResourceTypeId) && notOfType(appResourceTypeId),
  ];
}

function createTextTests({ alias, displayName, query }: Search): readonly Test[] {
  const isLike = createTextMatcher(query);
  return [
    (entitlement) => alias === '' || alias === entitlement.alias,
    (entitlement) => displayName === '' || displayName === entitlement.displayName,
    (entitlement) => isLike(entitlement.displayName, entitlement.description),
  ];
}

function createSettingTests(search: Search): readonly Test[] {
  const hasPolicy = createAnyOf(search.policyRefs.map((ref) => ref.id));
  const hasSchema = createAnyOf(search.requestSchemaIds);
  const hasRisk = createAnyOf(search.riskLevelIds);
  const hasFramework = createAnyOf(search.complianceFrameworkIds);
  const { sourceConnectorId } = search;
  return [
    ({ isAutomationEnabled }) => !search.isAutomated || isAutomationEnabled,
    (row) =>
      hasPolicy(row.grantPolicyId, row.revokePolicyId, row.certifyPolicyId, row.emergencyGrantPolicyId),
    ({ requestSchemaId }) => hasSchema(requestSchemaId),
    ({ riskLevelValueId }) => hasRisk(riskLevelValueId),
    ({ complianceFrameworkValueIds }) => hasFramework(...complianceFrameworkValueIds),
    ({ sourceConnectorIds }) =>
      sourceConnectorId === '' || Object.hasOwn(sourceConnectorIds, sourceConnectorId),
  ];
}
