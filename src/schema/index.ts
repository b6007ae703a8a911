import './scalars.ts';
import './node/node.ts';
import './user/user.ts';
import './user/user-sources.ts';
import './user/user-queries.ts';
import './app/app.ts';
import './app/app-queries.ts';
import './app-owner/app-owner.ts';
import './app-entitlement-owner/app-entitlement-owner.ts';
import './user-owner/user-owner.ts';
import { builder } from './builder.ts';

/** The graph. The imports above are the only list of its concepts. */
export const schema = builder.toSchema();
