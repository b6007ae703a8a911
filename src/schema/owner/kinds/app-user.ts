import { appUserOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { AppUser } from '../../app-user/app-user.ts';
import { appUserLoader } from '../../app-user/app-user-loader.ts';
import { defineOwnership } from '../define-ownership.ts';
import { followBy } from '../../loader/reference.ts';

defineOwnership({
  kind: appUserOwners,
  type: AppUser,
  kindName: 'APP_USER',
  name: 'appUser',
  infix: 'AppUser',
  words: { a: 'an account', the: 'the account' },
  seeAlso: {
    setAppUserOwners: 'Owners of an app: `setAppOwners`.',
  },
  keys: { appId: "C1's id of the app.", userId: "C1's id of the account that is owned: its `appUserId`." },
  keyOf: ({ appId, id }) => ({ appId, userId: id }),
  follow: followBy(appUserLoader, ({ appId = '', userId = '' }) => ({ appId, appUserId: userId })),
});
