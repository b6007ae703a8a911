import type { C1Connector } from '../../c1/resources/app/connectors.ts';
import { builder } from '../builder.ts';
import { SyncStatus } from './connector-enums.ts';

/** The type of a nested object of a connector, by its field name. */
type Part<Name extends keyof C1Connector> = NonNullable<C1Connector[Name]>;

/** The latest run of a connector. */
export const ConnectorStatus = builder.objectRef<Part<'status'>>('ConnectorStatus').implement({
  description: 'The latest run of a connector.',
  fields: (t) => ({
    status: t.expose('status', {
      type: SyncStatus,
      description: 'How it went. Null for a value that this graph does not know.',
    }),
    lastError: t.exposeString('lastError', {
      description: 'What went wrong last, in the words of the connector. Null when nothing did.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      description: 'When it began. Null when there was none.',
    }),
    completedAt: t.expose('completedAt', {
      type: 'DateTime',
      description: 'When it ended. Null when it did not.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it last said how far it is. Null when it never did.',
    }),
  }),
});

/** When a connector runs. */
export const ConnectorSyncCronSchedule = builder
  .objectRef<Part<'connectorSyncCronSchedule'>>('ConnectorSyncCronSchedule')
  .implement({
    description: 'When a connector runs.',
    fields: (t) => ({
      cronSpec: t.exposeString('cronSpec', {
        description: 'The times in the form of cron. Null when they are not set.',
      }),
      timezone: t.exposeString('timezone', {
        description: 'The time zone of these times. Null when it is not set.',
      }),
      start: t.expose('start', {
        type: 'DateTime',
        description: 'From when on they hold. Null when they hold already.',
      }),
    }),
  });

/** What a connector reads. */
export const SyncConfig = builder.objectRef<Part<'syncConfig'>>('SyncConfig').implement({
  description: 'What a connector reads.',
  fields: (t) => ({
    syncResourceTypeIds: t.exposeIDList('syncResourceTypeIds', {
      nullable: false,
      description: "The kinds of resources that it reads, by the connector's own names.",
    }),
  }),
});

/** The person that authorized a connector. */
export const OAuth2AuthorizedAs = builder
  .objectRef<Part<'oauthAuthorizedAs'>>('OAuth2AuthorizedAs')
  .implement({
    description: 'The person that authorized a connector with OAuth, to let it into the product.',
    fields: (t) => ({
      authEmail: t.exposeString('authEmail', {
        description: "That person's email address. Null when C1 does not know it.",
      }),
      authorizedAt: t.expose('authorizedAt', {
        type: 'DateTime',
        description: 'When they did. Null when C1 does not know.',
      }),
    }),
  });
