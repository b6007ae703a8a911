import type { C1AppEntitlement } from '../../c1/resources/app/app-entitlements.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { AppResource } from '../app-resource/app-resource.ts';
import { appResourceLoader } from '../app-resource/app-resource-loader.ts';
import { AppResourceType } from '../app-resource-type/app-resource-type.ts';
import { appResourceTypeLoader } from '../app-resource-type/app-resource-type-loader.ts';
import { builder } from '../builder.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { AppEntitlementPurposeValue } from './app-entitlement-enums.ts';
import { appEntitlementLoader } from './app-entitlement-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** A permission in an app: every field of its REST object, its `id` under the name `entitlementId`. */
export const AppEntitlement = builder.objectRef<C1AppEntitlement>('AppEntitlement');

const none = 'Null when there is none.';

AppEntitlement.implement({
  description: 'A permission in an app that can be granted, such as membership in one of its groups.',
  interfaces: [Node],
  extensions: nodeIdentity(appEntitlementLoader),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: "C1's id of the app." }),
    entitlementId: t.exposeID('id', {
      nullable: false,
      description:
        "C1's id of the entitlement, unique within its app only: built-in entitlements have the same id in every app.",
    }),
    displayName: t.exposeString('displayName', { description: `The name to show. ${none}` }),
    description: t.exposeString('description', { description: `What it permits. ${none}` }),
    slug: t.exposeString('slug', {
      description: `A word or two for what it permits, such as \`member\`. ${none}`,
    }),
    alias: t.exposeString('alias', {
      description: `The name by which C1's command line finds it. ${none}`,
    }),
    externalId: t.exposeString('externalId', {
      description: `Its id in the product itself, such as that of a group in Okta. ${none}`,
    }),
    matchBatonId: t.exposeID('matchBatonId', {
      description: `By what its connector recognises an entitlement that was made by hand. ${none}`,
    }),
    purpose: t.expose('purpose', {
      type: AppEntitlementPurposeValue,
      description: 'What it is for. Null for a value that this graph does not know.',
    }),
    grantCount: t.expose('grantCount', {
      type: 'Int64',
      description: 'How many accounts have it. Null when it cannot be read.',
    }),
    sourceConnectorIds: t.expose('sourceConnectorIds', {
      type: 'JSONObject',
      description: 'The connectors that it was read by, as C1 maps them. Null when C1 sends none.',
    }),
    annotations: t.expose('annotations', {
      type: 'JSONObject',
      description:
        "Up to 16 keys with text values. Keys that begin with `c1/` are C1's own. Null when C1 sends none.",
    }),
    userEditedMask: t.exposeString('userEditedMask', {
      description: `The fields that people have changed in C1, comma-separated. ${none}`,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When C1 first saw it. Null when C1 does not say.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was last changed. Null when C1 does not say.',
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      description: 'When it was deleted. Null while it is not.',
    }),

    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) => resolveReference(info, appLoader(context))(appId),
    }),
    appResourceTypeId: t.exposeID('appResourceTypeId', {
      description: `The type of the resource that it permits something on. ${none}`,
    }),
    appResourceType: t.field({
      type: AppResourceType,
      description:
        'The type of the resource that it permits something on. Null when there is none or it cannot be read.',
      extensions: callsC1(appResourceTypeLoader),
      resolve: ({ appId, appResourceTypeId: resourceTypeId }, _args, context, info) =>
        resourceTypeId === null
          ? null
          : resolveReference(info, appResourceTypeLoader(context))({ appId, resourceTypeId }),
    }),
    appResourceId: t.exposeID('appResourceId', {
      description: `The resource that it permits something on. ${none}`,
    }),
    appResource: t.field({
      type: AppResource,
      description: 'The resource that it permits something on. Null when there is none or it cannot be read.',
      extensions: callsC1(appResourceLoader),
      resolve: (entitlement, _args, context, info) => {
        const { appId, appResourceTypeId: resourceTypeId, appResourceId: resourceId } = entitlement;
        if (resourceTypeId === null || resourceId === null) return null;
        return resolveReference(info, appResourceLoader(context))({ appId, resourceTypeId, resourceId });
      },
    }),
  }),
});
