import type { C1Connector } from '../../c1/resources/app/connectors.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** How the latest run of a connector went. */
export const SyncStatus = builder.enumType('SyncStatus', {
  description: 'How the latest run of a connector went.',
  values: {
    SYNC_STATUS_UNSPECIFIED: { description: unspecifiedDescription },
    SYNC_STATUS_RUNNING: { description: 'It is running.' },
    SYNC_STATUS_DONE: { description: 'It read everything.' },
    SYNC_STATUS_ERROR: { description: 'It failed.' },
    SYNC_STATUS_DISABLED: { description: 'The connector is switched off.' },
  } as const satisfies EnumValues<NonNullable<C1Connector['status']>['status']>,
});
