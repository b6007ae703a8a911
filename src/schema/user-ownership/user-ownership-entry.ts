import type { GraphQLResolveInfo } from 'graphql';
import type { C1UserOwnershipEntry } from '../../c1/resources/user-ownerships.ts';
import { App } from '../app/app.ts';
import { appLoader } from '../app/app-loader.ts';
import { AppEntitlement } from '../app-entitlement/app-entitlement.ts';
import { appEntitlementLoader } from '../app-entitlement/app-entitlement-loader.ts';
import { AppResource } from '../app-resource/app-resource.ts';
import { appResourceLoader } from '../app-resource/app-resource-loader.ts';
import { builder } from '../builder.ts';
import type { BatchLoader } from '../loader/batch-loader.ts';
import type { Context } from '../context.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';
import { brandWithTypename } from '../node/node.ts';
import { resolveReference } from '../loader/reference.ts';
import { callsC1, callsOneOf } from '../c1-calls.ts';

/** The kind of object that a person owns. */
export const UserOwnershipType = builder.enumType('UserOwnershipType', {
  description: 'What kind of object a person owns.',
  values: {
    USER_OWNERSHIP_TYPE_UNSPECIFIED: { description: unspecifiedDescription },
    USER_OWNERSHIP_TYPE_APP: { description: 'An app.' },
    USER_OWNERSHIP_TYPE_RESOURCE: { description: 'A resource of an app.' },
    USER_OWNERSHIP_TYPE_ENTITLEMENT: { description: 'An entitlement of an app.' },
  } as const satisfies EnumValues<C1UserOwnershipEntry['ownershipType']>,
});

const UserOwnedObject = builder.unionType('UserOwnedObject', {
  description: 'What C1 lists among the things that a person owns.',
  types: [App, AppResource, AppEntitlement],
});

/** Resolves an entry to its object: null where the entry does not identify it, or C1 no longer has it. */
function followObject(entry: C1UserOwnershipEntry, context: Context, info: GraphQLResolveInfo) {
  const { ownershipType, appId, resourceTypeId, resourceId, entitlementId } = entry;
  const follow = async <Key, Row extends object>(
    typeName: string,
    loader: BatchLoader<Key, Row>,
    key: Key,
  ) => {
    const row = await resolveReference(info, loader, typeName)(key);
    return row && brandWithTypename(typeName, row);
  };
  if (ownershipType === 'USER_OWNERSHIP_TYPE_APP' && appId !== null) {
    return follow(App.name, appLoader(context), appId);
  }
  if (ownershipType === 'USER_OWNERSHIP_TYPE_RESOURCE' && appId && resourceTypeId && resourceId) {
    return follow(AppResource.name, appResourceLoader(context), { appId, resourceTypeId, resourceId });
  }
  if (ownershipType === 'USER_OWNERSHIP_TYPE_ENTITLEMENT' && appId && entitlementId) {
    return follow(AppEntitlement.name, appEntitlementLoader(context), { appId, entitlementId });
  }
  return null;
}

/** An object that a person owns, as C1 lists it. */
export const UserOwnershipEntry = builder.objectRef<C1UserOwnershipEntry>('UserOwnershipEntry');

const ofOthers = 'Null for ownerships of other types.';

UserOwnershipEntry.implement({
  description:
    'Something that a person owns. C1 lists apps, resources and entitlements, neither the role nor whether it is owned ' +
    'through an entitlement.',
  fields: (t) => ({
    ownershipType: t.expose('ownershipType', {
      type: UserOwnershipType,
      description: 'What kind of object it is. Null for a value that this graph does not know.',
    }),
    ownedObject: t.field({
      type: UserOwnedObject,
      description: 'What is owned. Null when it does not exist (any more) or cannot be read.',
      extensions: callsOneOf(() => [appLoader, appResourceLoader, appEntitlementLoader]),
      resolve: (entry, _args, context, info) => followObject(entry, context, info),
    }),
    appId: t.exposeID('appId', {
      description: 'The app that is owned or that the object belongs to. Null when C1 does not say.',
    }),
    app: t.field({
      type: App,
      description: 'That app. Null when it was deleted or cannot be read.',
      extensions: callsC1(appLoader),
      resolve: ({ appId }, _args, context, info) =>
        appId === null ? null : resolveReference(info, appLoader(context))(appId),
    }),
    appDisplayName: t.exposeString('appDisplayName', {
      description: "The app's name. Null when it has none.",
    }),
    resourceTypeId: t.exposeID('resourceTypeId', {
      description:
        'The type of the resource, or of the resource that the entitlement belongs to. Null for apps.',
    }),
    resourceId: t.exposeID('resourceId', { description: `The resource. ${ofOthers}` }),
    resourceDisplayName: t.exposeString('resourceDisplayName', {
      description: `The resource's name. ${ofOthers}`,
    }),
    entitlementId: t.exposeID('entitlementId', { description: `The entitlement. ${ofOthers}` }),
    entitlementDisplayName: t.exposeString('entitlementDisplayName', {
      description: `The entitlement's name. ${ofOthers}`,
    }),
  }),
});
