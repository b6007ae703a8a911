import { emptyAppResourceType, type AppResourceType } from '../rows/app/app-resource-type.ts';
import { emptyAppResource, type AppResource } from '../rows/app/app-resource.ts';
import type { App } from '../rows/app/app.ts';
import { createRandom, type Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { ExampleIds } from './example-ids.ts';

interface Company {
  readonly apps: readonly App[];
  readonly wellKnown: ExampleIds;
}

const dayMs = 86_400_000;
const typeNames = ['Group', 'Role', 'Secret'];
const names: Readonly<Record<string, readonly string[]>> = {
  Group: ['Engineers', 'Analysts', 'Night Shift', 'Reviewers', 'Contractors'],
  Role: ['Administrator', 'Editor', 'Auditor', 'Viewer'],
  Secret: ['Deploy Key', 'Webhook Token'],
  Book: ['Year Book', 'Day Book'],
};

/** The resource types of each app and a few resources of each type; the well-known app has one type more. */
export function createResources({ apps, wellKnown }: Company) {
  const random = createRandom(52_361);
  const types = apps.flatMap((app): readonly AppResourceType[] => [
    ...(app.id === wellKnown.appId
      ? [{ ...createType(random, app, 'Book'), id: wellKnown.resourceTypeId }]
      : []),
    ...typeNames
      .filter((name) => name !== 'Secret' || random.chance(0.3))
      .map((name) => createType(random, app, name)),
  ]);
  const resources = types.flatMap((type) => {
    const known = names[type.displayName] ?? [];
    const count = type.displayName === 'Book' ? known.length : 2 + random.below(known.length - 1);
    return known.slice(0, count).map((name, index) => {
      const resource = createResource(random, type, name);
      return type.id === wellKnown.resourceTypeId && index === 0
        ? { ...resource, id: wellKnown.resourceId }
        : resource;
    });
  });
  return { types, resources: resources.map(addRarities) };
}

function createType(random: Random, app: App, displayName: string): AppResourceType {
  const createdAt = formatTimestamp(Date.UTC(2022, 3, 1) + random.below(700 * dayMs));
  const traitIds = displayName === 'Book' ? [] : [`invented-${displayName.toLowerCase()}`];
  return { ...emptyAppResourceType, id: random.id(), appId: app.id, displayName, traitIds, createdAt };
}

function createResource(random: Random, type: AppResourceType, displayName: string): AppResource {
  const createdMs = Date.UTC(2023, 0, 1) + random.below(700 * dayMs);
  return {
    ...emptyAppResource,
    id: random.id(),
    appId: type.appId,
    appResourceTypeId: type.id,
    displayName,
    description: random.chance(0.5) ? `${displayName}, as the app has it` : '',
    externalId: `${type.displayName.toLowerCase()}-${random.below(100_000)}`,
    grantCount: String(random.below(400)),
    profile: random.chance(0.3) ? { region: random.pick(['eu', 'us', 'ap']), size: random.below(50) } : null,
    annotations: random.chance(0.1) ? { managed_by: 'terraform' } : {},
    ...(type.displayName === 'Secret' && { secretTrait: createSecret(random, createdMs) }),
    createdAt: formatTimestamp(createdMs, random.below(1_000_000)),
    updatedAt: formatTimestamp(createdMs + random.below(100 * dayMs)),
  };
}

function createSecret(random: Random, createdMs: number) {
  return {
    identityAppUserId: '',
    createdByAppUserId: '',
    credentialDetail: 'ed25519',
    secretCreatedAt: formatTimestamp(createdMs),
    secretExpiresAt: random.chance(0.5) ? formatTimestamp(createdMs + 365 * dayMs) : null,
    lastUsedAt: null,
  };
}

/** Makes one resource deleted, and gives another a value of an open enum that no document lists. */
function addRarities(resource: AppResource, index: number): AppResource {
  if (index === 40) return { ...resource, deletedAt: formatTimestamp(Date.UTC(2025, 7, 1)) };
  return index === 50 ? { ...resource, nhiType: 'NHI_TYPE_ROBOT' } : resource;
}
