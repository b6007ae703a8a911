import type { C1App } from '../../c1/resources/app/apps.ts';
import { builder } from '../builder.ts';
import { uint32ToInt } from '../scalar/uint32.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { AppAccessModel, AppUserIdentityMatching } from './app-enums.ts';
import { appLoader } from './app-loader.ts';
import { AppMatchBatonRef, AppUserMapper } from './app-nested-types.ts';

/** An application that C1 governs: every field of its REST object but `appOwners`, which C1 leaves empty. */
export const App = builder.objectRef<C1App>('App');

const nullWhenAbsent = 'Null when there is none.';

App.implement({
  description: 'An application whose accounts and access C1 governs.',
  interfaces: [Node],
  extensions: nodeIdentity(appLoader),
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: "C1's id of the app, 27 letters and digits." }),
    displayName: t.exposeString('displayName', { description: `The name to show. ${nullWhenAbsent}` }),
    description: t.exposeString('description', { description: `What the app is. ${nullWhenAbsent}` }),
    instructions: t.exposeString('instructions', {
      description: `What people read when they request access to the app. ${nullWhenAbsent}`,
    }),
    iconUrl: t.exposeString('iconUrl', { description: `Where its icon is. ${nullWhenAbsent}` }),
    logoUri: t.exposeString('logoUri', { description: `Where its logo is. ${nullWhenAbsent}` }),
    parentAppId: t.exposeID('parentAppId', {
      description: `The app from which this one was made. ${nullWhenAbsent}`,
    }),
    isDirectory: t.exposeBoolean('isDirectory', {
      nullable: false,
      description: 'Whether people come to C1 from this app.',
    }),
    isManuallyManaged: t.exposeBoolean('isManuallyManaged', {
      nullable: false,
      description: 'Whether its data is kept by hand instead of by a connector.',
    }),
    appAccountId: t.exposeID('appAccountId', {
      description: `The id of the account that the app stands for with its vendor, such as an AWS account. ${nullWhenAbsent}`,
    }),
    appAccountName: t.exposeString('appAccountName', {
      description: `The name of the account that the app stands for with its vendor, such as a GitHub organisation. ${nullWhenAbsent}`,
    }),
    annotations: t.expose('annotations', {
      type: 'JSONObject',
      description:
        "Up to 16 keys with text values. Keys that begin with `c1/` are C1's own. Null when C1 sends none.",
    }),
    fieldMask: t.exposeString('fieldMask', {
      description: `The fields that C1 filled in, comma-separated, when it did not fill in all. ${nullWhenAbsent}`,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it was made. Null when C1 does not say.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was last changed. Null when C1 does not say.',
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      description: 'When it was deleted. Null while it is not.',
    }),

    grantPolicyId: t.exposeID('grantPolicyId', {
      description: `The policy by which access is granted. ${nullWhenAbsent}`,
    }),
    revokePolicyId: t.exposeID('revokePolicyId', {
      description: `The policy by which access is revoked. ${nullWhenAbsent}`,
    }),
    certifyPolicyId: t.exposeID('certifyPolicyId', {
      description: `The policy by which access is reviewed. ${nullWhenAbsent}`,
    }),
    defaultRequestCatalogId: t.exposeID('defaultRequestCatalogId', {
      description: `The catalogue in which its access is offered by default. ${nullWhenAbsent}`,
    }),
    monthlyCostUsd: t.exposeInt('monthlyCostUsd', {
      description:
        'What one seat costs in a month, in US dollars; 0 when it was not entered. Null when it cannot be read.',
    }),
    userCount: t.expose('userCount', {
      type: 'Int64',
      description: 'How many people have access to it. Null when it cannot be read.',
    }),
    connectorVersion: t.int({
      description: 'The version of its connector. Null when it is beyond 2147483647 or cannot be read.',
      resolve: ({ connectorVersion }, _args, { c1 }) =>
        uint32ToInt(connectorVersion, 'App.connectorVersion', c1.responses.onUnexpectedValue),
    }),
    accessModel: t.expose('accessModel', {
      type: AppAccessModel,
      description: 'How the app models access. Null for a value that this graph does not know.',
    }),
    identityMatching: t.expose('identityMatching', {
      type: AppUserIdentityMatching,
      description: 'How its accounts are matched to people. Null for a value that this graph does not know.',
    }),
    appUserMapper: t.expose('appUserMapper', {
      type: AppUserMapper,
      description: `Its own rules to match accounts with people. ${nullWhenAbsent}`,
    }),
    matchBatonRef: t.expose('matchBatonRef', {
      type: AppMatchBatonRef,
      description: `The app of a connector that is to take this one over. ${nullWhenAbsent}`,
    }),
    enableConnectorSourcedOwnership: t.exposeBoolean('enableConnectorSourcedOwnership', {
      nullable: false,
      description: 'Whether the connector reports the owners of its resources.',
    }),
    revokeGrantSources: t.exposeBoolean('revokeGrantSources', {
      nullable: false,
      description: 'Whether revoking a grant also revokes the grants that it comes from.',
    }),
    strictAccessEntitlementProvisioning: t.exposeBoolean('strictAccessEntitlementProvisioning', {
      nullable: false,
      description: 'Whether access is provisioned by its entitlement only, never implied by another.',
    }),
  }),
});
