/** The owner of a finding: at most one member of the oneof is set, and only that one is printed. */
export type FindingOwnerRef =
  | { readonly identityUserId: string }
  | { readonly appOwnerAppId: string }
  | { readonly managerOfUserId: string }
  | { readonly userSetId: string };

/** What a finding is about: at most one member of the oneof is set, and only that one is printed. */
export type FindingTarget =
  | { readonly identityUserTarget: { readonly identityUserId: string } }
  | { readonly appUserTarget: { readonly appId: string; readonly appUserId: string } }
  | {
      readonly appResourceTarget: {
        readonly appId: string;
        readonly appResourceTypeId: string;
        readonly appResourceId: string;
      };
    }
  | { readonly connectorTarget: { readonly appId: string; readonly connectorId: string } }
  | { readonly tenantTarget: object };

/** A former owner, as evidence. */
export interface DeactivatedOwnerDetail {
  readonly userId: string;
  readonly reason: string;
}

/**
 * The type of a finding: the member of the oneof that is set and printed. The sandbox has those about ownership, and two
 * that are not.
 */
export type FindingType =
  | { readonly nhiUnowned: object }
  | { readonly serviceAccountUnowned: object }
  | {
      readonly deactivatedOwner: { readonly source: string };
      readonly deactivatedOwnerEvidence?: {
        readonly deactivatedOwners: readonly DeactivatedOwnerDetail[];
      };
    }
  | { readonly unusedSecret: object }
  | { readonly connectorAnomalyDetectionDisabled: object };

/** A finding as C1 prints one, without the members of its oneofs. Enums are plain strings because C1's are open. */
export interface FindingFields {
  readonly id: string;
  readonly appId: string;
  readonly state: string;
  readonly severity: string;
  readonly sourceKind: string;
  readonly sourceDetectorId: string;
  readonly riskScore: null;
  readonly computedOwner: FindingOwnerRef | null;
  readonly assignedOwner: FindingOwnerRef | null;
  readonly taskId: string;
  readonly stateUpdatedById: string;
  readonly snoozeUntil: string | null;
  readonly snoozeReason: string;
  readonly suppressReason: string;
  readonly riskAcceptanceExpiresAt: string | null;
  readonly riskAcceptanceJustification: string;
  readonly recurrenceCount: number;
  readonly fingerprint: string;
  readonly description: string;
  readonly remediationDescription: string;
  readonly customSubType: string;
  readonly customTags: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly dedupKeyParts: readonly string[];
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly firstObservedAt: string | null;
  readonly lastObservedAt: string | null;
  readonly lastAppearedAt: string | null;
  readonly resolvedAt: string | null;
}

/** A finding. */
export interface Finding extends FindingFields {
  readonly type: FindingType;
  /** Undefined for a finding without a target. */
  readonly target?: FindingTarget;
}

/** A finding of an unowned account or resource with all other fields unset, as protobuf's JSON prints it. */
export const emptyFinding: Finding = {
  type: { nhiUnowned: {} },
  id: '',
  appId: '',
  state: 'FINDING_STATE_UNSPECIFIED',
  severity: 'FINDING_SEVERITY_UNSPECIFIED',
  sourceKind: 'FINDING_SOURCE_KIND_UNSPECIFIED',
  sourceDetectorId: '',
  riskScore: null,
  computedOwner: null,
  assignedOwner: null,
  taskId: '',
  stateUpdatedById: '',
  snoozeUntil: null,
  snoozeReason: '',
  suppressReason: '',
  riskAcceptanceExpiresAt: null,
  riskAcceptanceJustification: '',
  recurrenceCount: 0,
  fingerprint: '',
  description: '',
  remediationDescription: '',
  customSubType: '',
  customTags: {},
  annotations: {},
  dedupKeyParts: [],
  createdAt: null,
  updatedAt: null,
  firstObservedAt: null,
  lastObservedAt: null,
  lastAppearedAt: null,
  resolvedAt: null,
};

/** C1's names of the types of findings, by the member of the oneof; those whose value the sandbox has. */
const typeNames: Readonly<Record<string, string>> = {
  nhiUnowned: 'FINDING_TYPE_NHI_UNOWNED',
  serviceAccountUnowned: 'FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED',
  deactivatedOwner: 'FINDING_TYPE_DEACTIVATED_OWNER',
  unusedSecret: 'FINDING_TYPE_UNUSED_SECRET',
  connectorAnomalyDetectionDisabled: 'FINDING_TYPE_CONNECTOR_ANOMALY_DETECTION_DISABLED',
};

/** The name of a finding's type, as filters and settings have it; a finding itself has only the member. */
export function getFindingType({ type }: Finding): string {
  return Object.keys(type).flatMap((member) => typeNames[member] ?? [])[0] ?? '';
}

/** The finding as JSON: the members of its oneofs stand among its fields. */
export function printFinding({ type, target, ...fields }: Finding): object {
  return { ...fields, ...type, ...target };
}

/** The types of findings that detectors look for, in C1's order, and whether C1 does by default. */
export const detectedFindingTypes: Readonly<Record<string, boolean>> = {
  FINDING_TYPE_SIMILAR_USERNAME_MATCH: true,
  FINDING_TYPE_SERVICE_ACCOUNT_MISCLASSIFICATION: true,
  FINDING_TYPE_NHI_UNOWNED: true,
  FINDING_TYPE_SERVICE_ACCOUNT_UNOWNED: false,
  FINDING_TYPE_DECOY_CREDENTIAL_USED: true,
  FINDING_TYPE_CONNECTOR_ANOMALY_DETECTION_DISABLED: true,
  FINDING_TYPE_DEACTIVATED_OWNER: false,
  FINDING_TYPE_UNUSED_SECRET: true,
  FINDING_TYPE_CREDENTIAL_PUBLICLY_EXPOSED: true,
  FINDING_TYPE_DECOY_PUBLICLY_EXPOSED: true,
  FINDING_TYPE_CREDENTIAL_EXPIRING: true,
};
