import type { AppEntitlementRef } from '../../../c1/ownership/owner-kinds.ts';
import type { AppEntitlementRefInput } from '../../app-entitlement/app-entitlement-ref-input.ts';
import { builder } from '../../builder.ts';

/** A person as an owner, in inputs that take several owners. */
export const UserRefInput = builder.inputType('UserRefInput', {
  description: 'A person.',
  fields: (t) => ({ id: t.id({ required: true, description: "C1's id of the person." }) }),
});

/** The entitlement that an input identifies. */
export function parseAppEntitlementRef(input: typeof AppEntitlementRefInput.$inferInput): AppEntitlementRef {
  return { appEntitlementRefAppId: input.appId, appEntitlementRefId: input.id };
}
