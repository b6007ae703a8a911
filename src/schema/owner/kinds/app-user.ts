import { appUserOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { AppUser } from '../../app-user/app-user.ts';
import { appUserLoader } from '../../app-user/app-user-loader.ts';
import { owned } from '../define-ownership.ts';
import { followReference } from '../../loader/reference.ts';

owned({
  kind: appUserOwners,
  type: AppUser,
  name: 'appUser',
  infix: 'AppUser',
  words: { a: 'an account', the: 'the account' },
  keys: { appId: "C1's id of the app.", userId: "C1's id of the account that is owned: its `appUserId`." },
  keyOf: ({ appId, id }) => ({ appId, userId: id }),
  follow: ({ appId = '', userId = '' }, context, info) =>
    followReference(info, appUserLoader(context))({ appId, appUserId: userId }),
});
