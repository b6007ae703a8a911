import type { AppEntitlementRef } from '../../c1/ownership/owner-kinds.ts';
import { builder } from '../builder.ts';

/** A person as an owner, in inputs that take several owners. */
export const UserRefInput = builder.inputType('UserRefInput', {
  description: 'A person.',
  fields: (t) => ({ id: t.id({ required: true, description: "C1's id of the person." }) }),
});

/** An entitlement as an owner, where an input takes its two ids together. */
export const AppEntitlementRefInput = builder.inputType('AppEntitlementRefInput', {
  description: 'An entitlement of an app.',
  fields: (t) => ({
    appId: t.id({ required: true, description: "C1's id of the app." }),
    id: t.id({ required: true, description: "C1's id of the entitlement, unique within its app only." }),
  }),
});

/** The entitlement that an input identifies. */
export function parseAppEntitlementRef(input: typeof AppEntitlementRefInput.$inferInput): AppEntitlementRef {
  return { appEntitlementRefAppId: input.appId, appEntitlementRefId: input.id };
}
