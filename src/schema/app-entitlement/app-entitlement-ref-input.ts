import { builder } from '../builder.ts';

/** An entitlement, in inputs that take its two ids together. */
export const AppEntitlementRefInput = builder.inputType('AppEntitlementRefInput', {
  description: 'An entitlement of an app.',
  fields: (t) => ({
    appId: t.id({ required: true, description: "C1's id of the app." }),
    id: t.id({ required: true, description: "C1's id of the entitlement, unique within its app only." }),
  }),
});
