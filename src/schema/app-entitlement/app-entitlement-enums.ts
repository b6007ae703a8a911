import type { C1AppEntitlement } from '../../c1/resources/app/app-entitlements.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** What an entitlement is for. */
export const AppEntitlementPurposeValue = builder.enumType('AppEntitlementPurposeValue', {
  description: 'What an entitlement is for.',
  values: {
    APP_ENTITLEMENT_PURPOSE_VALUE_UNSPECIFIED: { description: unspecifiedDescription },
    APP_ENTITLEMENT_PURPOSE_VALUE_ASSIGNMENT: {
      description: 'Having it means to belong to something, such as a group.',
    },
    APP_ENTITLEMENT_PURPOSE_VALUE_PERMISSION: { description: 'Having it means to be allowed something.' },
    APP_ENTITLEMENT_PURPOSE_VALUE_OWNERSHIP: { description: 'Having it means to own the resource.' },
  } as const satisfies EnumValues<C1AppEntitlement['purpose']>,
});
