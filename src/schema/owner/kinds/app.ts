import { appOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { App } from '../../app/app.ts';
import { appLoader } from '../../app/app-loader.ts';
import { defineOwnership } from '../define-ownership.ts';
import { followBy } from '../../loader/reference.ts';

defineOwnership({
  kind: appOwners,
  type: App,
  kindName: 'APP',
  name: 'app',
  infix: '',
  words: { a: 'an app', the: 'the app' },
  seeAlso: {
    appUserOwners: 'Owners of an account: `appUserUserOwners`, `appUserEntitlementOwners`.',
    appUserOwner: 'Owners of an account: `appUserUserOwner`, `appUserEntitlementOwner`.',
    appEntitlementOwners:
      'Owners of an entitlement: `appEntitlementUserOwners`, `appEntitlementEntitlementOwners`.',
    appEntitlementOwner:
      'Owners of an entitlement: `appEntitlementUserOwner`, `appEntitlementEntitlementOwner`.',
    createEntitlementOwner:
      'Owners of an entitlement: `createAppEntitlementUserOwner`, `createAppEntitlementEntitlementOwner`.',
    deleteEntitlementOwner:
      'Owners of an entitlement: `deleteAppEntitlementUserOwner`, `deleteAppEntitlementEntitlementOwner`.',
    createUserOwner:
      'Owners of an account: `createAppUserUserOwner`, `createAppUserEntitlementOwner`. Owners of a service account: `createUserUserOwner`, `createUserEntitlementOwner`.',
    deleteUserOwner:
      'Owners of an account: `deleteAppUserUserOwner`, `deleteAppUserEntitlementOwner`. Owners of a service account: `deleteUserUserOwner`, `deleteUserEntitlementOwner`.',
  },
  keys: { appId: "C1's id of the app." },
  keyOf: ({ id }) => ({ appId: id }),
  follow: followBy(appLoader, ({ appId = '' }) => appId),
});
