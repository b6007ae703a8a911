import type { GraphQLResolveInfo } from 'graphql';
import type { C1Finding } from '../../c1/resources/findings.ts';
import { AppResource } from '../app-resource/app-resource.ts';
import { appResourceLoader } from '../app-resource/app-resource-loader.ts';
import { AppUser } from '../app-user/app-user.ts';
import { appUserLoader } from '../app-user/app-user-loader.ts';
import { builder } from '../builder.ts';
import { Connector } from '../connector/connector.ts';
import { connectorLoader } from '../connector/connector-loader.ts';
import type { Context } from '../context.ts';
import type { BatchLoader } from '../loader/batch-loader.ts';
import { resolveReference } from '../loader/reference.ts';
import { brandWithTypename } from '../node/node.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';

const id = "C1's id of the";

export const AppUserTarget = builder
  .objectRef<NonNullable<C1Finding['appUserTarget']>>('AppUserTarget')
  .implement({
    description: 'An account as the target of a finding.',
    fields: (t) => ({
      appId: t.exposeID('appId', { nullable: false, description: `${id} app.` }),
      appUserId: t.exposeID('appUserId', { nullable: false, description: `${id} account.` }),
    }),
  });

export const AppResourceTarget = builder
  .objectRef<NonNullable<C1Finding['appResourceTarget']>>('AppResourceTarget')
  .implement({
    description: 'A resource as the target of a finding.',
    fields: (t) => ({
      appId: t.exposeID('appId', { nullable: false, description: `${id} app.` }),
      appResourceTypeId: t.exposeID('appResourceTypeId', {
        nullable: false,
        description: `${id} resource's type.`,
      }),
      appResourceId: t.exposeID('appResourceId', { nullable: false, description: `${id} resource.` }),
    }),
  });

export const ConnectorTarget = builder
  .objectRef<NonNullable<C1Finding['connectorTarget']>>('ConnectorTarget')
  .implement({
    description: 'A connector as the target of a finding.',
    fields: (t) => ({
      appId: t.exposeID('appId', { nullable: false, description: `${id} app.` }),
      connectorId: t.exposeID('connectorId', { nullable: false, description: `${id} connector.` }),
    }),
  });

export const IdentityUserTarget = builder
  .objectRef<NonNullable<C1Finding['identityUserTarget']>>('IdentityUserTarget')
  .implement({
    description: 'A user as the target of a finding.',
    fields: (t) => ({
      identityUserId: t.exposeID('identityUserId', { nullable: false, description: `${id} user.` }),
    }),
  });

/** The loaders of all targets. */
export const targetLoaders = [appUserLoader, appResourceLoader, connectorLoader, userLoader];

/** Resolves a finding to its target; null if it has none that can be owned, or C1 no longer has it. */
export function followTarget(finding: C1Finding, context: Context, info: GraphQLResolveInfo) {
  const follow = async <Key, Row extends object>(
    { name }: { readonly name: string },
    loader: BatchLoader<Key, Row>,
    key: Key,
  ) => {
    const row = await resolveReference(info, loader, name)(key);
    return row && brandWithTypename(name, row);
  };
  const { appUserTarget, appResourceTarget, connectorTarget, identityUserTarget } = finding;
  if (appUserTarget !== null) {
    const { appId, appUserId } = appUserTarget;
    return follow(AppUser, appUserLoader(context), { appId, appUserId });
  }
  if (appResourceTarget !== null) {
    const { appId, appResourceTypeId: resourceTypeId, appResourceId: resourceId } = appResourceTarget;
    return follow(AppResource, appResourceLoader(context), { appId, resourceTypeId, resourceId });
  }
  if (connectorTarget !== null) {
    const { appId, connectorId } = connectorTarget;
    return follow(Connector, connectorLoader(context), { appId, connectorId });
  }
  return identityUserTarget && follow(User, userLoader(context), identityUserTarget.identityUserId);
}
