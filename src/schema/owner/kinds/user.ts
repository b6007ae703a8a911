import { userOwners } from '../../../c1/ownership/ownable-kinds.ts';
import { owned } from '../define-ownership.ts';
import { followReference } from '../../loader/reference.ts';
import { User } from '../../user/user.ts';
import { userLoader } from '../../user/user-loader.ts';

owned({
  kind: userOwners,
  type: User,
  name: 'user',
  infix: 'User',
  words: { a: 'a service account', the: 'the service account' },
  keys: { userId: "C1's id of the user that is owned, a service account." },
  keyOf: ({ id }) => ({ userId: id }),
  follow: ({ userId = '' }, context, info) => followReference(info, userLoader(context))(userId),
});
