import type { C1App } from '../../c1/resources/app/apps.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** How an app models access. */
export const AppAccessModel = builder.enumType('AppAccessModel', {
  description: "How an app models access, as C1 derives it from the app's resource types.",
  values: {
    APP_ACCESS_MODEL_UNSPECIFIED: { description: unspecifiedDescription },
    APP_ACCESS_MODEL_CLASSIC: { description: 'Every entitlement and grant is known one by one.' },
    APP_ACCESS_MODEL_HYBRID: { description: 'Some access is known one by one, some by sparse lists.' },
    APP_ACCESS_MODEL_SPARSE: { description: 'Access is known by sparse access control lists.' },
  } as const satisfies EnumValues<C1App['accessModel']>,
});

/** How the accounts of an app are matched to people. */
export const AppUserIdentityMatching = builder.enumType('AppUserIdentityMatching', {
  description: 'How the accounts of an app are matched to people.',
  values: {
    APP_USER_IDENTITY_MATCHING_UNSPECIFIED: { description: unspecifiedDescription },
    APP_USER_IDENTITY_MATCHING_STRICT: { description: 'By identifiers that must agree exactly.' },
    APP_USER_IDENTITY_MATCHING_DISPLAY_NAME: { description: 'By display name too.' },
    APP_USER_IDENTITY_MATCHING_CUSTOM: { description: "By the app's own `appUserMapper`." },
  } as const satisfies EnumValues<C1App['identityMatching']>,
});
