import { userOwners } from '../../c1/owned-kind.ts';
import { owned } from '../owner/owned.ts';
import { followReference } from '../reference.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';

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
