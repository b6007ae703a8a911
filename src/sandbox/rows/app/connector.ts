/** A connector as C1 prints one. Enums are plain strings because C1's are open. */
export interface Connector {
  readonly id: string;
  readonly appId: string;
  readonly catalogId: string;
  readonly displayName: string;
  readonly description: string;
  /** Owners without roles, from before ownership v2. */
  readonly userIds: readonly string[];
  /** An Any: the fields of a message, and its name under `@type`, without secrets. */
  readonly config: Readonly<Record<string, unknown>> | null;
  readonly status: ConnectorStatus | null;
  readonly canResumeSync: boolean;
  readonly disableCheckBadSync: boolean;
  readonly connectorApiVersion: number;
  readonly connectorSyncCronSchedule: {
    readonly cronSpec: string;
    readonly timezone: string;
    readonly start: string | null;
  } | null;
  readonly syncConfig: { readonly syncResourceTypeIds: readonly string[] } | null;
  readonly parallelSyncWorkerCount: number | null;
  readonly oauthAuthorizedAs: { readonly authEmail: string; readonly authorizedAt: string | null } | null;
  readonly profileAllowList: readonly string[];
  readonly profileIgnoreList: readonly string[];
  readonly syncDisabledReason: string;
  readonly syncDisabledCategory: string;
  readonly downloadUrl: string;
  readonly configUpdatedAt: string | null;
  readonly syncDisabledAt: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** The status of the last sync. */
export interface ConnectorStatus {
  readonly status: string;
  readonly lastError: string;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly updatedAt: string | null;
}

/** A connector with all fields unset, as protobuf's JSON prints it. */
export const emptyConnector: Connector = {
  id: '',
  appId: '',
  catalogId: '',
  displayName: '',
  description: '',
  userIds: [],
  config: null,
  status: null,
  canResumeSync: false,
  disableCheckBadSync: false,
  connectorApiVersion: 0,
  connectorSyncCronSchedule: null,
  syncConfig: null,
  parallelSyncWorkerCount: null,
  oauthAuthorizedAs: null,
  profileAllowList: [],
  profileIgnoreList: [],
  syncDisabledReason: '',
  syncDisabledCategory: '',
  downloadUrl: '',
  configUpdatedAt: null,
  syncDisabledAt: null,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
