import type { App } from '../rows/app/app.ts';
import { emptyConnector, type Connector } from '../rows/app/connector.ts';
import { createRandom, type Random } from '../random/random.ts';
import { formatTimestamp } from '../rows/timestamp.ts';
import type { ExampleIds } from './example-ids.ts';

interface Company {
  readonly apps: readonly App[];
  readonly wellKnown: ExampleIds;
}

const dayMs = 86_400_000;
const states = ['SYNC_STATUS_DONE', 'SYNC_STATUS_DONE', 'SYNC_STATUS_RUNNING', 'SYNC_STATUS_ERROR'];

/** One connector for most apps that are not kept by hand, two for some; the last one is deleted. */
export function createConnectors({ apps, wellKnown }: Company): readonly Connector[] {
  const random = createRandom(31_337);
  const connectors = apps.flatMap((app) => {
    const isKnown = app.id === wellKnown.appId;
    const count = app.isManuallyManaged && !isKnown ? 0 : 1 + random.below(2);
    return Array.from({ length: count }, (_, index): Connector => {
      const connector = createConnector(random, app);
      return isKnown && index === 0 ? { ...connector, id: wellKnown.connectorId } : connector;
    });
  });
  return connectors.map((connector, index) =>
    index === connectors.length - 1
      ? { ...connector, deletedAt: formatTimestamp(Date.UTC(2025, 5, 1)) }
      : connector,
  );
}

function createConnector(random: Random, app: App): Connector {
  const createdMs = Date.UTC(2022, 0, 1) + random.below(900 * dayMs);
  const slug = app.displayName.toLowerCase().replaceAll(' ', '-');
  return {
    ...emptyConnector,
    id: random.id(),
    appId: app.id,
    catalogId: random.id(),
    displayName: `${app.displayName} ${random.pick(['production', 'staging', 'archive'])}`,
    config: {
      '@type': 'type.googleapis.com/google.protobuf.Struct',
      value: { base_url: `https://${slug}.example/api`, verify: random.chance(0.9) },
    },
    status: createStatus(random),
    canResumeSync: random.chance(0.5),
    connectorApiVersion: random.below(4),
    connectorSyncCronSchedule: random.chance(0.2)
      ? { cronSpec: '0 4 * * *', timezone: 'Europe/Lisbon', start: formatTimestamp(createdMs) }
      : null,
    syncConfig: random.chance(0.1) ? { syncResourceTypeIds: [random.id()] } : null,
    parallelSyncWorkerCount: random.chance(0.3) ? 1 + random.below(8) : null,
    oauthAuthorizedAs: random.chance(0.2)
      ? { authEmail: `connector@${slug}.example`, authorizedAt: formatTimestamp(createdMs) }
      : null,
    profileAllowList: random.chance(0.2) ? ['department', 'title'] : [],
    configUpdatedAt: formatTimestamp(createdMs + dayMs),
    createdAt: formatTimestamp(createdMs, random.below(1_000_000)),
    updatedAt: formatTimestamp(createdMs + random.below(100 * dayMs)),
  };
}

function createStatus(random: Random): Connector['status'] {
  const status = random.pick(states);
  const startedMs = Date.UTC(2026, 0, 1) + random.below(10 * dayMs);
  const completedAt =
    status === 'SYNC_STATUS_RUNNING' ? null : formatTimestamp(startedMs + random.below(600_000));
  return {
    status,
    lastError: status === 'SYNC_STATUS_ERROR' ? 'the app answered with status 503' : '',
    startedAt: formatTimestamp(startedMs),
    completedAt,
    updatedAt: completedAt ?? formatTimestamp(startedMs),
  };
}
