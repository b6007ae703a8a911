import './scalar/scalars.ts';
import './node/node-queries.ts';
import './user/user.ts';
import './user/user-attribute-sources.ts';
import './user/user-queries.ts';
import './user/direct-reports.ts';
import './user/delegators.ts';
import './app/app.ts';
import './app/app-queries.ts';
import './connector/connector.ts';
import './connector/connector-queries.ts';
import './role/role.ts';
import './role/role-queries.ts';
import './role/user-roles.ts';
import './directory/directory.ts';
import './directory/directory-queries.ts';
import './directory/user-directories.ts';
import './app-user/app-user.ts';
import './app-user/app-user-queries.ts';
import './app-user/user-accounts.ts';
import './app-resource-type/app-resource-type.ts';
import './app-resource-type/app-resource-type-queries.ts';
import './app-resource/app-resource.ts';
import './app-resource/app-resource-queries.ts';
import './app-entitlement/app-entitlement.ts';
import './app-entitlement/app-entitlement-policies.ts';
import './app-entitlement/app-entitlement-queries.ts';
import './app-entitlement-grant/grant-fields.ts';
import './owner/kinds/app.ts';
import './owner/kinds/connector.ts';
import './owner/kinds/app-entitlement.ts';
import './owner/kinds/app-resource.ts';
import './owner/kinds/app-user.ts';
import './owner/kinds/user.ts';
import './owner/any-object/create-owner.ts';
import './owner/any-object/delete-owner.ts';
import './user-ownership/user-ownership-entry.ts';
import './user-ownership/user-ownership-queries.ts';
import { withBoundedArguments } from './bounded-arguments.ts';
import { builder } from './builder.ts';
import { protectMutations } from './mutation-guard.ts';
import { withDescription } from './schema-description.ts';
import { withoutSilentNulls } from './semantic-nullability.ts';

/** The graph. The imports above register its types. */
export const schema = withDescription(
  protectMutations(withBoundedArguments(withoutSilentNulls(builder.toSchema()))),
);
