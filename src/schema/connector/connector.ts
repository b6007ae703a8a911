import type { C1Connector } from '../../c1/resources/app/connectors.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { uint32ToInt } from '../scalar/uint32.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { connectorLoader } from './connector-loader.ts';
import {
  ConnectorStatus,
  ConnectorSyncCronSchedule,
  OAuth2AuthorizedAs,
  SyncConfig,
} from './connector-nested-types.ts';
import { callsC1 } from '../c1-calls.ts';

/**
 * The program that reads an app's data into C1: every field of its REST object, its `id` under the name `connectorId`.
 */
export const Connector = builder.objectRef<C1Connector>('Connector');

const none = 'Null when there is none.';

Connector.implement({
  description: "What reads an app's accounts, resources and entitlements into C1, and carries out grants.",
  interfaces: [Node],
  extensions: nodeIdentity(connectorLoader),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: "C1's id of the app." }),
    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) => resolveReference(info, appLoader(context))(appId),
    }),
    connectorId: t.exposeID('id', { nullable: false, description: "C1's id of the connector." }),
    catalogId: t.exposeID('catalogId', {
      description: `The product that it is made for; all connectors to Okta have the same. ${none}`,
    }),
    displayName: t.exposeString('displayName', { description: `The name to show. ${none}` }),
    description: t.exposeString('description', { description: `What it is. ${none}` }),
    userIds: t.exposeIDList('userIds', {
      nullable: false,
      description: 'Its owners as an older part of C1 keeps them. Ownership by role is in `userOwners`.',
    }),
    config: t.expose('config', {
      type: 'JSONObject',
      description: 'Its settings, whose form `@type` names. C1 leaves out secrets. Null when C1 sends none.',
    }),
    oauthAuthorizedAs: t.expose('oauthAuthorizedAs', {
      type: OAuth2AuthorizedAs,
      description: 'The person that authorized it with OAuth. Null when there is none.',
    }),
    downloadUrl: t.exposeString('downloadUrl', {
      description: 'Where the file is that it was made from. Null when it was not made from one.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was made. Null when C1 does not say.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was last changed. Null when C1 does not say.',
    }),
    configUpdatedAt: t.expose('configUpdatedAt', {
      type: 'DateTime',
      description: 'When its settings were last changed. Null when C1 does not say.',
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      description: 'When it was deleted. Null while it is not.',
    }),

    status: t.expose('status', { type: ConnectorStatus, description: `Its latest run. ${none}` }),
    connectorSyncCronSchedule: t.expose('connectorSyncCronSchedule', {
      type: ConnectorSyncCronSchedule,
      description: 'When it runs. Null when it has no schedule.',
    }),
    syncConfig: t.expose('syncConfig', {
      type: SyncConfig,
      description: 'The limits of what it reads. Null when it has none.',
    }),
    profileAllowList: t.exposeStringList('profileAllowList', {
      nullable: false,
      description:
        "The only attributes of accounts' profiles that it reads; it reads all of them when the list is empty.",
    }),
    profileIgnoreList: t.exposeStringList('profileIgnoreList', {
      nullable: false,
      description: "The attributes of accounts' profiles that it passes over.",
    }),
    parallelSyncWorkerCount: t.exposeInt('parallelSyncWorkerCount', {
      description:
        'How many workers read side by side; 0 when it reads one thing at a time. Null when it is not set.',
    }),
    canResumeSync: t.exposeBoolean('canResumeSync', {
      nullable: false,
      description: 'Whether a run that broke off can go on where it was.',
    }),
    disableCheckBadSync: t.exposeBoolean('disableCheckBadSync', {
      nullable: false,
      description: 'Whether C1 takes over the data of a run without checking whether it looks right.',
    }),
    connectorApiVersion: t.int({
      description:
        'The version in which it speaks with C1. Null when it is beyond 2147483647 or cannot be read.',
      resolve: ({ connectorApiVersion }, _args, { c1 }) =>
        uint32ToInt(connectorApiVersion, 'Connector.connectorApiVersion', c1.responses.onUnexpectedValue),
    }),
    syncDisabledAt: t.expose('syncDisabledAt', {
      type: 'DateTime',
      description: 'Since when it is switched off. Null while it is not.',
    }),
    syncDisabledCategory: t.exposeString('syncDisabledCategory', {
      description: 'The kind of reason why it is switched off. Null while it is not.',
    }),
    syncDisabledReason: t.exposeString('syncDisabledReason', {
      description: 'Why it is switched off. Null while it is not.',
    }),
  }),
});
