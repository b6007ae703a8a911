import './scalars.ts';
import './node/node.ts';
import './user/user.ts';
import './user/user-sources.ts';
import './user/user-queries.ts';
import './app/app.ts';
import './app/app-queries.ts';
import './connector/connector.ts';
import './connector/connector-queries.ts';
import './app-user/app-user.ts';
import './app-user/app-user-queries.ts';
import './app-user/accounts-of-user.ts';
import './app-resource-type/app-resource-type.ts';
import './app-resource-type/app-resource-type-queries.ts';
import './app-resource/app-resource.ts';
import './app-resource/app-resource-queries.ts';
import './app-entitlement/app-entitlement.ts';
import './app-entitlement/app-entitlement-policies.ts';
import './app-entitlement/app-entitlement-queries.ts';
import './app-owner/app-owner-user.ts';
import './app-owner/app-owner-queries.ts';
import './app-owner/create-user-owner.ts';
import { builder } from './builder.ts';

/** The graph. The imports above are the only list of its concepts. */
export const schema = builder.toSchema();
