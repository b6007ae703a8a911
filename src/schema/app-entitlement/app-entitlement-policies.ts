import { builder } from '../builder.ts';
import { AppEntitlement } from './app-entitlement.ts';

const none = 'Null when there is none.';

/** The policies under which an entitlement is granted, reviewed and revoked. */
builder.objectFields(AppEntitlement, (t) => ({
  grantPolicyId: t.exposeID('grantPolicyId', { description: `The policy by which it is granted. ${none}` }),
  revokePolicyId: t.exposeID('revokePolicyId', { description: `The policy by which it is revoked. ${none}` }),
  certifyPolicyId: t.exposeID('certifyPolicyId', {
    description: `The policy by which its holders are reviewed. ${none}`,
  }),
  emergencyGrantEnabled: t.exposeBoolean('emergencyGrantEnabled', {
    nullable: false,
    description: 'Whether it can be had in an emergency, under a separate policy.',
  }),
  emergencyGrantPolicyId: t.exposeID('emergencyGrantPolicyId', {
    description: `The policy by which it is granted in an emergency. ${none}`,
  }),
  provisionerPolicy: t.expose('provisionerPolicy', {
    type: 'JSONObject',
    description:
      'How a grant is carried out in the app, as C1 writes it: an object whose one key says the way, such as ' +
      '`connector`, `manual` or `multiStep`. Null when C1 sends none.',
  }),
  deprovisionerPolicy: t.expose('deprovisionerPolicy', {
    type: 'JSONObject',
    description:
      'How a grant is taken back in the app, in the form of `provisionerPolicy`. Null when C1 sends none.',
  }),
  durationGrant: t.exposeString('durationGrant', {
    description:
      'How long a grant lasts at most, in seconds with an `s`: `3600s`. Null when there is no such bound; ' +
      'never set together with `durationUnset`.',
  }),
  durationUnset: t.expose('durationUnset', {
    type: 'JSONObject',
    description:
      'An empty object when it was decided that grants last without end. Null when they have a bound ' +
      '(`durationGrant`) or nothing was decided.',
  }),
}));

/** The ratings of an entitlement, and its settings. */
builder.objectFields(AppEntitlement, (t) => ({
  riskLevelValueId: t.exposeID('riskLevelValueId', { description: `The level of risk. ${none}` }),
  complianceFrameworkValueIds: t.exposeIDList('complianceFrameworkValueIds', {
    nullable: false,
    description: 'The compliance frameworks that it matters to, such as SOX.',
  }),
  requestSchemaId: t.exposeID('requestSchemaId', {
    description: `The form that people fill in to request it. ${none}`,
  }),
  systemBuiltin: t.exposeBoolean('systemBuiltin', {
    nullable: false,
    description: 'Whether C1 itself made it, as it does for every app.',
  }),
  isAutomationEnabled: t.exposeBoolean('isAutomationEnabled', {
    nullable: false,
    description: 'Whether a rule adds people to it.',
  }),
  isManuallyManaged: t.exposeBoolean('isManuallyManaged', {
    nullable: false,
    description: 'Whether its data is kept by hand instead of by a connector.',
  }),
  defaultValuesApplied: t.exposeBoolean('defaultValuesApplied', {
    nullable: false,
    description: "Whether the app's defaults for requests were applied to it.",
  }),
  overrideAccessRequestsDefaults: t.exposeBoolean('overrideAccessRequestsDefaults', {
    nullable: false,
    description: "Whether it has its own settings for requests instead of the app's.",
  }),
}));
