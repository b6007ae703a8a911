/** A service principal as C1 prints one, without its user and the caller's permissions, which differ by caller. */
export interface ServicePrincipal {
  /** The id of the user. */
  readonly id: string;
  readonly displayName: string;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
}

/** A client credential as C1 prints one: its secret is shown only when it is created. */
export interface ServicePrincipalCredential {
  /** A readable name, unique within the service principal. */
  readonly id: string;
  readonly servicePrincipalId: string;
  readonly displayName: string;
  readonly clientId: string;
  readonly allowSourceCidrs: readonly string[];
  readonly scopedRoleIds: readonly string[];
  readonly requireDpop: boolean;
  readonly createdAt: string | null;
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

/** A service principal with all fields unset, as protobuf's JSON prints it. */
export const emptyServicePrincipal: ServicePrincipal = {
  id: '',
  displayName: '',
  createdAt: null,
  updatedAt: null,
};

/** A credential with all fields unset, as protobuf's JSON prints it. */
export const emptyServicePrincipalCredential: ServicePrincipalCredential = {
  id: '',
  servicePrincipalId: '',
  displayName: '',
  clientId: '',
  allowSourceCidrs: [],
  scopedRoleIds: [],
  requireDpop: false,
  createdAt: null,
  expiresAt: null,
  lastUsedAt: null,
};
