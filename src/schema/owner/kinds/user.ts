import { userOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { defineOwnership } from '../define-ownership.ts';
import { followBy } from '../../loader/reference.ts';
import { User } from '../../user/user.ts';
import { userLoader } from '../../user/user-loader.ts';

defineOwnership({
  kind: userOwners,
  type: User,
  kindName: 'USER',
  name: 'user',
  infix: 'User',
  words: { a: 'a service account', the: 'the service account' },
  seeAlso: {
    setUserOwners: 'Owners of an app: `setAppOwners`.',
  },
  keys: { userId: "C1's id of the user that is owned, a service account." },
  keyOf: ({ id }) => ({ userId: id }),
  follow: followBy(userLoader, ({ userId = '' }) => userId),
});
