import type {
  C1DeactivatedOwnerDetail,
  C1Finding,
  OwnershipFindingType,
} from '../../c1/resources/findings.ts';
import { builder } from '../builder.ts';
import { unspecifiedDescription, type EnumValues } from '../scalar/enum-values.ts';

/** The types of findings that the graph has: those about owners. */
export const FindingType = builder.enumType('FindingType', {
  description: 'What C1 has found. It finds other things too; the graph has what is about owners.',
  values: {
    FINDING_TYPE_NHI_UNOWNED: {
      description: 'A non-human identity, an account or a resource, without a primary owner.',
    },
    FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED: { description: 'A service account without a primary owner.' },
    FINDING_TYPE_DEACTIVATED_OWNER: {
      description:
        'An account or a resource with an owner, or a person it belongs to, that is no longer active.',
    },
  } as const satisfies EnumValues<OwnershipFindingType>,
});

/** What has become of a finding. */
export const FindingState = builder.enumType('FindingState', {
  description: 'What has become of a finding.',
  values: {
    FINDING_STATE_UNSPECIFIED: { description: unspecifiedDescription },
    FINDING_STATE_OPEN: { description: 'Nothing yet.' },
    FINDING_STATE_IN_PROGRESS: { description: 'It is being worked on.' },
    FINDING_STATE_RESOLVED: { description: 'It is settled.' },
    FINDING_STATE_SNOOZED: { description: 'It is put off until `snoozeUntil`.' },
    FINDING_STATE_RISK_ACCEPTED: { description: 'Its risk is accepted until `riskAcceptanceExpiresAt`.' },
    FINDING_STATE_SUPPRESSED: {
      description: 'It is hidden: by a person, or by a rule before anyone saw it.',
    },
  } as const satisfies EnumValues<C1Finding['state']>,
});

/** How bad a finding is. */
export const FindingSeverity = builder.enumType('FindingSeverity', {
  description: 'How bad a finding is.',
  values: {
    FINDING_SEVERITY_UNSPECIFIED: { description: unspecifiedDescription },
    FINDING_SEVERITY_INFO: { description: 'Good to know.' },
    FINDING_SEVERITY_LOW: { description: 'Low.' },
    FINDING_SEVERITY_MEDIUM: { description: 'Medium.' },
    FINDING_SEVERITY_HIGH: { description: 'High.' },
    FINDING_SEVERITY_CRITICAL: { description: 'Critical.' },
  } as const satisfies EnumValues<C1Finding['severity']>,
});

/** Where a finding comes from. */
export const FindingSourceKind = builder.enumType('FindingSourceKind', {
  description: 'Where a finding comes from.',
  values: {
    FINDING_SOURCE_KIND_UNSPECIFIED: { description: unspecifiedDescription },
    FINDING_SOURCE_KIND_DETECTOR: { description: 'From a detector of C1.' },
    FINDING_SOURCE_KIND_EXTERNAL: { description: 'From outside of C1.' },
  } as const satisfies EnumValues<C1Finding['sourceKind']>,
});

/** The way in which a deactivated person is an owner. */
export const DeactivatedOwnerSource = builder.enumType('DeactivatedOwnerSource', {
  description: 'In which way a deactivated person answers for the target.',
  values: {
    DEACTIVATED_OWNER_SOURCE_UNSPECIFIED: { description: unspecifiedDescription },
    DEACTIVATED_OWNER_SOURCE_IDENTITY_CORRELATION: {
      description: 'The account belongs to the person (`AppUser.identityUser`).',
    },
    DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED: {
      description: 'The person is an owner of the target (`userOwners`).',
    },
  } as const satisfies EnumValues<NonNullable<C1Finding['deactivatedOwner']>['source']>,
});

/** The reason why C1 takes a person for deactivated. */
export const DeactivatedOwnerReason = builder.enumType('DeactivatedOwnerReason', {
  description: 'Why C1 takes a person for deactivated.',
  values: {
    DEACTIVATED_OWNER_REASON_UNSPECIFIED: { description: unspecifiedDescription },
    DEACTIVATED_OWNER_REASON_USER_DELETED: { description: 'The person is deleted.' },
    DEACTIVATED_OWNER_REASON_USER_DISABLED: { description: 'The person is disabled.' },
    DEACTIVATED_OWNER_REASON_EMPLOYMENT_INACTIVE: {
      description: 'The directory says that the person is no longer employed.',
    },
  } as const satisfies EnumValues<C1DeactivatedOwnerDetail['reason']>,
});
