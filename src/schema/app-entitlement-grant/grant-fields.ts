import type { PageRequest } from '../../c1/json/pagination.ts';
import {
  maxGrantRefs,
  searchGrants,
  searchGrantsEndpoint,
  type C1Grant,
} from '../../c1/resources/app/grants.ts';
import { AppEntitlement } from '../app-entitlement/app-entitlement.ts';
import { AppEntitlementRefInput } from '../app-entitlement/app-entitlement-ref-input.ts';
import { AppUser } from '../app-user/app-user.ts';
import { builder } from '../builder.ts';
import { callsC1 } from '../c1-calls.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { normalizeFilter } from '../connection/filter.ts';
import { readConnection } from '../connection/read-connection.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { User } from '../user/user.ts';
import { badUserInput } from '../user-input-error.ts';
import { AppEntitlementGrantConnection, rememberEnds } from './app-entitlement-grant.ts';
import { grantsOfAccount, grantsOfEntitlement } from './grant-lists.ts';
import { isGrantedLoader } from './is-granted-loader.ts';

builder.objectFields(AppEntitlement, (t) => ({
  grants: t.field({
    type: AppEntitlementGrantConnection,
    description:
      'The grants of it, one for each account that has it. Null with an error when they cannot be read.',
    args: connectionArguments,
    extensions: callsC1(grantsOfEntitlement),
    resolve: ({ appId, id }, page, context) =>
      grantsOfEntitlement.read({ appId, entitlementId: id }, page, context),
  }),
  isGrantedTo: t.boolean({
    description:
      'Whether a person has it by any of their accounts; a grant whose `expiresAt` is past does not count. False for a person ' +
      'whom C1 does not have. Null with an error when it cannot be read.',
    extensions: { ...nullOnlyWithError, ...callsC1(isGrantedLoader) },
    args: { userId: t.arg.id({ required: true, description: "C1's id of the person." }) },
    resolve: async ({ appId, id }, { userId }, context) => {
      const answer = await isGrantedLoader(context).load({ userId, appId, entitlementId: id });
      return answer?.isGranted ?? false;
    },
  }),
}));

builder.objectField(AppUser, 'grants', (t) =>
  t.field({
    type: AppEntitlementGrantConnection,
    description:
      'The grants of the account, one for each entitlement that it has. Null with an error when they cannot be read.',
    args: connectionArguments,
    extensions: callsC1(grantsOfAccount),
    resolve: ({ appId, id }, page, context) => grantsOfAccount.read({ appId, appUserId: id }, page, context),
  }),
);

const AppEntitlementGrantFilter = builder.inputType('AppEntitlementGrantFilter', {
  description:
    'Which grants to list: those that meet every condition that is given. A list means any of its items.',
  fields: (t) => ({
    appIds: t.idList({ description: 'Grants in one of these apps.' }),
    entitlementRefs: t.field({
      type: [AppEntitlementRefInput],
      description: `Grants of one of these entitlements, ${maxGrantRefs} at most.`,
    }),
  }),
});

builder.objectField(User, 'grants', (t) =>
  t.field({
    type: AppEntitlementGrantConnection,
    description:
      'The grants of the person in all apps, one for each entitlement of each account. Null with an error when they cannot ' +
      'be read.',
    args: {
      ...connectionArguments,
      filter: t.arg({
        type: AppEntitlementGrantFilter,
        description: 'Which grants. All of them if absent.',
      }),
    },
    extensions: callsC1(searchGrantsEndpoint),
    resolve: ({ id }, { filter, ...page }, context) => {
      const { entitlementRefs: refs, ...conditions } = normalizeFilter(filter);
      if (refs !== undefined && refs.length > maxGrantRefs)
        throw badUserInput(
          'filter.entitlementRefs',
          `must have at most ${maxGrantRefs} items, got ${refs.length}`,
        );
      const entitlementRefs = refs?.map((ref) => ({ appId: ref.appId, entitlementId: ref.id }));
      const wanted = { userId: id, ...conditions, ...(entitlementRefs && { entitlementRefs }) };
      const listing = {
        field: 'User.grants',
        filter: wanted,
        readPage: (request: PageRequest) => searchGrants(context.c1, wanted, request),
        onNode: (grant: C1Grant) => {
          rememberEnds(grant, context);
        },
      };
      return readConnection(listing, page);
    },
  }),
);
