/** A task as C1 prints one. The sandbox's tasks have neither a type nor a policy. */
export interface Task {
  readonly id: string;
  readonly numericId: string;
  readonly displayName: string;
  readonly description: string;
  readonly state: 'TASK_STATE_UNSPECIFIED' | 'TASK_STATE_OPEN' | 'TASK_STATE_CLOSED';
  readonly processing:
    | 'TASK_PROCESSING_TYPE_UNSPECIFIED'
    | 'TASK_PROCESSING_TYPE_PROCESSING'
    | 'TASK_PROCESSING_TYPE_WAITING'
    | 'TASK_PROCESSING_TYPE_DONE';
  readonly type: null;
  readonly policy: null;
  readonly policyGenerationId: string;
  readonly form: null;
  readonly data: null;
  readonly actions: readonly string[];
  readonly userId: string;
  readonly createdByUserId: string;
  /** The people that acted. */
  readonly approverIds: readonly string[];
  /** The people that may act on the current step. */
  readonly stepApproverIds: readonly string[];
  readonly emergencyAccess: boolean;
  readonly origin: string;
  readonly commentCount: number;
  readonly recommendation: string;
  readonly insightIds: readonly string[];
  readonly revocationTargets: readonly never[];
  readonly externalRefs: readonly never[];
  readonly annotations: readonly never[];
  readonly analysisId: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** A task with all fields unset, as protobuf's JSON prints it. */
export const emptyTask: Task = {
  id: '',
  numericId: '0',
  displayName: '',
  description: '',
  state: 'TASK_STATE_UNSPECIFIED',
  processing: 'TASK_PROCESSING_TYPE_UNSPECIFIED',
  type: null,
  policy: null,
  policyGenerationId: '',
  form: null,
  data: null,
  actions: [],
  userId: '',
  createdByUserId: '',
  approverIds: [],
  stepApproverIds: [],
  emergencyAccess: false,
  origin: 'TASK_ORIGIN_UNSPECIFIED',
  commentCount: 0,
  recommendation: 'INSIGHT_RECOMMENDATION_UNSPECIFIED',
  insightIds: [],
  revocationTargets: [],
  externalRefs: [],
  annotations: [],
  analysisId: '',
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
