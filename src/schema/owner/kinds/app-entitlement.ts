import { appEntitlementOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { AppEntitlement } from '../../app-entitlement/app-entitlement.ts';
import { appEntitlementLoader } from '../../app-entitlement/app-entitlement-loader.ts';
import { defineOwnership } from '../define-ownership.ts';
import { followBy } from '../../loader/reference.ts';

defineOwnership({
  kind: appEntitlementOwners,
  type: AppEntitlement,
  kindName: 'APP_ENTITLEMENT',
  name: 'appEntitlement',
  infix: 'AppEntitlement',
  words: { a: 'an entitlement', the: 'the entitlement' },
  seeAlso: {
    setAppEntitlementOwners: 'Owners of an app: `setAppOwners`.',
  },
  keys: {
    appId: "C1's id of the app.",
    entitlementId: "C1's id of the entitlement that is owned, unique within its app only.",
  },
  keyOf: ({ appId, id }) => ({ appId, entitlementId: id }),
  follow: followBy(appEntitlementLoader, ({ appId = '', entitlementId = '' }) => ({ appId, entitlementId })),
});
