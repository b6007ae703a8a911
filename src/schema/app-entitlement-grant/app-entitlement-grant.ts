import type { C1Grant } from '../../c1/resources/app/grants.ts';
import { AppEntitlement } from '../app-entitlement/app-entitlement.ts';
import { appEntitlementLoader } from '../app-entitlement/app-entitlement-loader.ts';
import { AppUser } from '../app-user/app-user.ts';
import { appUserLoader } from '../app-user/app-user-loader.ts';
import { builder } from '../builder.ts';
import { callsC1, mayCallC1 } from '../c1-calls.ts';
import { connectionType } from '../connection/connection-type.ts';
import type { Context } from '../context.ts';
import { resolveReference, resolveReferences } from '../loader/reference.ts';
import { nullOnlyWithError } from '../semantic-nullability.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';

/** A grant: an account has an entitlement. */
export const AppEntitlementGrant = builder.objectRef<C1Grant>('AppEntitlementGrant');

/** The account of a grant: as C1 embeds it, else read by its key. Null if C1 does not show it. */
function loadAccount({ appUser, binding: { appId, appUserId } }: C1Grant, context: Context) {
  return appUser ?? appUserLoader(context).load({ appId, appUserId });
}

AppEntitlementGrant.implement({
  description:
    'A grant: an account has an entitlement. A person with two accounts can have it twice. C1 may list a grant after its ' +
    'entitlement or account was deleted, which `deletedAt` of either shows. New and removed grants show after some minutes.',
  fields: (t) => ({
    appId: t.id({
      nullable: false,
      description: "C1's id of the app, of the entitlement and of the account.",
      resolve: ({ binding }) => binding.appId,
    }),
    appEntitlementId: t.id({
      nullable: false,
      description: "C1's id of the entitlement, unique within its app only.",
      resolve: ({ binding }) => binding.appEntitlementId,
    }),
    appEntitlement: t.field({
      type: AppEntitlement,
      description: 'The entitlement. Null when C1 does not show it to the caller or it cannot be read.',
      extensions: mayCallC1(appEntitlementLoader), // C1 embeds it
      resolve: ({ appEntitlement, binding }, _args, context, info) =>
        appEntitlement ??
        resolveReference(
          info,
          appEntitlementLoader(context),
        )({ appId: binding.appId, entitlementId: binding.appEntitlementId }),
    }),
    appUserId: t.id({
      nullable: false,
      description: "C1's id of the account, unique within its app only.",
      resolve: ({ binding }) => binding.appUserId,
    }),
    appUser: t.field({
      type: AppUser,
      description: 'The account. Null when C1 does not show it to the caller or it cannot be read.',
      extensions: mayCallC1(appUserLoader), // C1 embeds it
      resolve: ({ appUser, binding: { appId, appUserId } }, _args, context, info) =>
        appUser ?? resolveReference(info, appUserLoader(context))({ appId, appUserId }),
    }),
    user: t.field({
      type: User,
      description:
        'The person of the account. Null when C1 has matched the account with no person, or that person cannot be read.',
      extensions: { ...callsC1(userLoader), ...mayCallC1(appUserLoader) },
      resolve: (grant, _args, context, info) => {
        const follow = (account: { readonly identityUserId: string | null } | null) =>
          account === null || account.identityUserId === null
            ? null
            : resolveReference(info, userLoader(context))(account.identityUserId);
        const account = loadAccount(grant, context);
        return account instanceof Promise ? account.then(follow) : follow(account);
      },
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When the account got it. Null when C1 does not say.',
      resolve: ({ binding }) => binding.appEntitlementUserBindingCreatedAt,
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description:
        'When C1 is to revoke it. A time in the past means that C1 has not done so yet. Null when it lasts without end.',
      resolve: ({ binding }) => binding.appEntitlementUserBindingDeprovisionAt,
    }),
    isDirect: t.boolean({
      nullable: false,
      description: 'Whether the account has it directly, not through other entitlements.',
      resolve: ({ binding }) => binding.grantSources.length === 0,
    }),
    grantSources: t.field({
      type: [AppEntitlement],
      nullable: { list: true, items: true },
      description:
        'The entitlements through which the account has it, such as the membership in a group. Empty for a direct grant. Null ' +
        'at the place of one that does not exist or cannot be read; the list is null only together with an error.',
      extensions: { ...nullOnlyWithError, ...callsC1(appEntitlementLoader) },
      resolve: ({ binding }, _args, context, info) =>
        resolveReferences(
          info,
          appEntitlementLoader(context),
        )(binding.grantSources.map(({ appId, id }) => ({ appId, entitlementId: id }))) as never,
    }),
    originatingTicketId: t.id({
      description: 'The task by which it was requested. Null when C1 names none.',
      resolve: ({ binding }) => binding.originatingTicketId,
    }),
  }),
});

/** Grants, page by page. */
export const AppEntitlementGrantConnection = connectionType(AppEntitlementGrant, 'grants');

/** Primes the loaders of the ends of a grant with the rows that C1 embeds, so that they are not read again. */
export function rememberEnds({ appUser, appEntitlement }: C1Grant, context: Context): void {
  if (appUser !== null) appUserLoader(context).prime(appUser);
  if (appEntitlement !== null) appEntitlementLoader(context).prime(appEntitlement);
}
