import './scalars.ts';
import './node/node.ts';
import './user/user.ts';
import './user/user-sources.ts';
import './user/user-queries.ts';
import './app/app.ts';
import './app/app-queries.ts';
import './app-owner/app-owner-user.ts';
import './app-owner/app-owner-queries.ts';
import './app-owner/create-user-owner.ts';
import { builder } from './builder.ts';
import { withGuardedMutations } from './mutation-guard.ts';

/** The graph. The imports above are the only list of its concepts. */
export const schema = withGuardedMutations(builder.toSchema());
