import {
  emptyAppEntitlement,
  type AppEntitlement,
  type ProvisionPolicy,
} from '../rows/app/app-entitlement.ts';
import type { AppResource } from '../rows/app/app-resource.ts';
import type { App } from '../rows/app/app.ts';
import type { Connector } from '../rows/app/connector.ts';
import { createRandom, type Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { ExampleIds } from './example-ids.ts';

interface Company {
  readonly apps: readonly App[];
  readonly connectors: readonly Connector[];
  readonly resources: readonly AppResource[];
  readonly wellKnown: ExampleIds;
}

const dayMs = 86_400_000;

/** The built-in entitlement, with the same id in all apps, and one for each resource; the last one is deleted. */
export function createEntitlements({ apps, connectors, resources, wellKnown }: Company) {
  const random = createRandom(80_021);
  const appOf = new Map(apps.map((app) => [app.id, app]));
  const connectorOf = new Map(connectors.map((connector) => [connector.appId, connector]));
  const draft = (app: App) => createEntitlement({ random, app, connector: connectorOf.get(app.id) });
  const access = apps.map((app) => ({
    ...draft(app),
    id: wellKnown.accessEntitlementId,
    displayName: 'Access',
    description: `May sign in to ${app.displayName}`,
    slug: 'access',
    purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT',
    systemBuiltin: true,
  }));
  const others = resources.flatMap((resource, index): readonly AppEntitlement[] => {
    const app = appOf.get(resource.appId);
    return app ? [{ ...draft(app), ...createMembership(resource, wellKnown), ...createRarity(index) }] : [];
  });
  const deletedAt = formatTimestamp(Date.UTC(2025, 8, 1));
  return [
    ...access,
    ...others.map((row, index) => (index === others.length - 1 ? { ...row, deletedAt } : row)),
  ];
}

/** The fields of an entitlement that depend on its resource. */
function createMembership(resource: AppResource, wellKnown: ExampleIds): Partial<AppEntitlement> {
  const isKnown = resource.id === wellKnown.resourceId;
  return {
    ...(isKnown && { id: wellKnown.entitlementId }),
    appResourceTypeId: resource.appResourceTypeId,
    appResourceId: resource.id,
    displayName: isKnown ? 'Year Book Postings' : `${resource.displayName} Member`,
    description: `Belongs to ${resource.displayName}`,
    slug: isKnown ? 'postings' : 'member',
    externalId: `${resource.externalId}:member`,
  };
}

/** Gives one entitlement a purpose that no document lists: C1's enums are open. */
function createRarity(index: number): Partial<AppEntitlement> {
  return index === 60 ? { purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_REVIEW' } : {};
}

interface Draft {
  readonly random: Random;
  readonly app: App;
  readonly connector: Connector | undefined;
}

function createEntitlement({ random, app, connector }: Draft): AppEntitlement {
  const createdMs = Date.UTC(2023, 3, 1) + random.below(700 * dayMs);
  return {
    ...emptyAppEntitlement,
    id: random.id(),
    appId: app.id,
    purpose: 'APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION',
    grantCount: String(random.below(2_000)),
    grantPolicyId: app.grantPolicyId,
    revokePolicyId: app.revokePolicyId,
    certifyPolicyId: app.certifyPolicyId,
    provisionerPolicy: createPolicy(random, connector),
    deprovisionerPolicy: random.chance(0.3) ? createPolicy(random, connector) : null,
    ...createDuration(random),
    sourceConnectorIds: connector ? { [connector.id]: connector.displayName } : {},
    isManuallyManaged: connector === undefined,
    annotations: random.chance(0.1) ? { managed_by: 'terraform' } : {},
    userEditedMask: random.chance(0.2) ? 'displayName,description' : null,
    createdAt: formatTimestamp(createdMs, random.below(1_000_000)),
    updatedAt: formatTimestamp(createdMs + random.below(100 * dayMs)),
  };
}

function createDuration(random: Random): Partial<AppEntitlement> {
  return random.pick([{ durationGrant: '28800s' }, { durationUnset: {} }, {}]);
}

function createPolicy(random: Random, connector: Connector | undefined): ProvisionPolicy | null {
  const manual = { manual: { instructions: 'Ask the service desk.', userIds: [], assignee: null } };
  if (!connector) return random.pick([manual, { unconfigured: {} }, null]);
  const byConnector = { connector: { defaultBehavior: { connectorId: connector.id } } };
  return random.chance(0.2) ? { multiStep: { provisionSteps: [byConnector, manual] } } : byConnector;
}
