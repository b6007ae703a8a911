import type { C1Directory } from '../../c1/resources/directories.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { resolveReference } from '../loader/reference.ts';
import { nodeIdentity, Node } from '../node/node.ts';
import { directoryLoader } from './directory-loader.ts';
import { DirectoryAccountFilterCel, DirectoryMergeConfig } from './directory-nested-types.ts';

/** An app from which people come to C1: every field of its REST object, and the app. */
export const Directory = builder.objectRef<C1Directory>('Directory');

Directory.implement({
  description: 'An app as a directory: C1 makes people of its accounts. Its name is that of the app.',
  interfaces: [Node],
  extensions: nodeIdentity(directoryLoader),
  fields: (t) => ({
    appId: t.exposeID('appId', {
      nullable: false,
      description: "C1's id of the app, which is also the id of the directory.",
    }),
    app: t.field({
      type: App,
      description: 'The app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) => resolveReference(info, appLoader(context))(appId),
    }),
    all: t.expose('all', {
      type: 'JSONObject',
      description:
        'An empty object when people are made of all its accounts. Null when there is a condition (`celExpression`), or ' +
        'C1 does not say.',
    }),
    celExpression: t.expose('celExpression', {
      type: DirectoryAccountFilterCel,
      description: 'The condition on accounts from which people are made. Null when there is none.',
    }),
    mergeConfig: t.expose('mergeConfig', {
      type: DirectoryMergeConfig,
      description: 'How its accounts are joined with people that C1 already has. Null when that is not set.',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When it became a directory. Null when C1 does not say.',
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
