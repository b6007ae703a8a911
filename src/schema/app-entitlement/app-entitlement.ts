import type { C1AppEntitlement } from '../../c1/app-entitlements.ts';
import { builder } from '../builder.ts';
import { identifiedBy, Node } from '../node/node.ts';
import { appEntitlementLoader } from './app-entitlement-loader.ts';

/** Stand-in. */
export const AppEntitlement = builder.objectRef<C1AppEntitlement>('AppEntitlement');
AppEntitlement.implement({
  description: 'An entitlement.',
  interfaces: [Node],
  extensions: identifiedBy(
    ['appId', 'entitlementId'],
    (row: C1AppEntitlement) => [row.appId, row.id],
    ([appId, entitlementId], context) => appEntitlementLoader(context).load({ appId, entitlementId }),
  ),
  fields: (t) => ({
    appId: t.exposeID('appId', { nullable: false, description: 'The app.' }),
    entitlementId: t.exposeID('id', { nullable: false, description: 'The id.' }),
    displayName: t.exposeString('displayName', { description: 'The name. Null when C1 has none.' }),
  }),
});
