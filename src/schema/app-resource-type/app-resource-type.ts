import type { C1AppResourceType } from '../../c1/resources/app/app-resource-types.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { appResourceTypeLoader } from './app-resource-type-loader.ts';
import { callsC1 } from '../c1-calls.ts';

/** A kind of thing in an app: every field of its REST object, its `id` under the name `resourceTypeId`. */
export const AppResourceType = builder.objectRef<C1AppResourceType>('AppResourceType');

AppResourceType.implement({
  description: 'A kind of thing in an app that access can be given to, such as its groups or its roles.',
  interfaces: [Node],
  extensions: nodeIdentity(appResourceTypeLoader),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: "C1's id of the app." }),
    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) => resolveReference(info, appLoader(context))(appId),
    }),
    resourceTypeId: t.exposeID('id', {
      nullable: false,
      description: "C1's id of the resource type, unique within its app only.",
    }),
    displayName: t.exposeString('displayName', { description: 'The name to show. Null when there is none.' }),
    traitIds: t.exposeIDList('traitIds', {
      nullable: false,
      description: 'What C1 knows of things of this kind, such as that they are groups.',
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
  }),
});
