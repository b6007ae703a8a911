import type { C1AppResource } from '../../c1/resources/app/app-resources.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { AppResourceType } from '../app-resource-type/app-resource-type.ts';
import { appResourceTypeLoader } from '../app-resource-type/app-resource-type-loader.ts';
import { builder } from '../builder.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { NhiType } from './app-resource-enums.ts';
import { appResourceLoader } from './app-resource-loader.ts';
import { AgentTrait, SecretTrait } from './app-resource-traits.ts';
import { callsC1 } from '../c1-calls.ts';

/** A thing in an app: every field of its REST object, its `id` under the name `resourceId`. */
export const AppResource = builder.objectRef<C1AppResource>('AppResource');

const none = 'Null when there is none.';

AppResource.implement({
  description:
    'A thing in an app that access can be given to, such as one group, one role or one repository.',
  interfaces: [Node],
  extensions: nodeIdentity(appResourceLoader),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: "C1's id of the app." }),
    resourceTypeId: t.exposeID('appResourceTypeId', {
      nullable: false,
      description: "C1's id of the resource type.",
    }),
    resourceId: t.exposeID('id', {
      nullable: false,
      description: "C1's id of the resource, unique within its app and type only.",
    }),
    displayName: t.exposeString('displayName', { description: `The name to show. ${none}` }),
    description: t.exposeString('description', {
      description: `The description of the resource that the app gives. ${none}`,
    }),
    customDescription: t.exposeString('customDescription', {
      description: `The description of the resource that was entered in C1. ${none}`,
    }),
    externalId: t.exposeString('externalId', {
      description: `Its id in the product itself, such as that of a group in Okta. ${none}`,
    }),
    matchBatonId: t.exposeID('matchBatonId', {
      description: `By what its connector recognises a resource that was made by hand. ${none}`,
    }),
    accessConfigId: t.exposeID('accessConfigId', {
      description: `Which of C1's built-in arrangements of access it follows. ${none}`,
    }),
    grantCount: t.expose('grantCount', {
      type: 'Int64',
      description: 'How many grants there are to it. Null when it cannot be read.',
    }),
    profile: t.expose('profile', {
      type: 'JSONObject',
      description: `Further attributes, free in form. ${none}`,
    }),
    annotations: t.expose('annotations', {
      type: 'JSONObject',
      description:
        "Up to 16 keys with text values. Keys that begin with `c1/` are C1's own. Null when C1 sends none.",
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

    nhiType: t.expose('nhiType', {
      type: NhiType,
      description:
        'The kind of non-human identity, if it is one. Null for a value that this graph does not know.',
    }),
    nhiDetail: t.exposeString('nhiDetail', {
      description: `A finer kind than \`nhiType\`, such as \`aws.role.lambda\`. ${none}`,
    }),
    agentTrait: t.expose('agentTrait', {
      type: AgentTrait,
      description: 'What is known of it as an AI agent. Null when it is none.',
    }),
    secretTrait: t.expose('secretTrait', {
      type: SecretTrait,
      description: 'What is known of it as a secret. Null when it is none.',
    }),

    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) => resolveReference(info, appLoader(context))(appId),
    }),
    appResourceTypeId: t.exposeID('appResourceTypeId', {
      nullable: false,
      description: "The same as `resourceTypeId`, under the name that C1's object has for it.",
    }),
    appResourceType: t.field({
      type: AppResourceType,
      description: 'The resource type. Null when it was deleted or cannot be read.',
      extensions: callsC1(appResourceTypeLoader),
      resolve: ({ appId, appResourceTypeId: resourceTypeId }, _args, context, info) =>
        resolveReference(info, appResourceTypeLoader(context))({ appId, resourceTypeId }),
    }),
    parentAppResourceId: t.exposeID('parentAppResourceId', {
      description: `The resource that this one is within. ${none}`,
    }),
    parentAppResourceTypeId: t.exposeID('parentAppResourceTypeId', {
      description: `The type of the resource that this one is within. ${none}`,
    }),
    parentAppResource: t.field({
      type: AppResource,
      description: 'The resource that this one is within. Null when there is none or it cannot be read.',
      extensions: callsC1(appResourceLoader),
      resolve: ({ appId, parentAppResourceTypeId, parentAppResourceId }, _args, context, info) => {
        if (parentAppResourceTypeId === null || parentAppResourceId === null) return null;
        const key = { appId, resourceTypeId: parentAppResourceTypeId, resourceId: parentAppResourceId };
        return resolveReference(info, appResourceLoader(context))(key);
      },
    }),
  }),
});
