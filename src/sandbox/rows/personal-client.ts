/** An API key of a person as C1 prints one. */
export interface PersonalClient {
  readonly id: string;
  readonly clientId: string;
  readonly displayName: string;
  readonly userId: string;
  readonly scopedRoles: readonly string[];
  readonly allowSourceCidr: readonly string[];
  readonly expiresTime: string | null;
  readonly lastUsedAt: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** An API key with all fields unset, as protobuf's JSON prints it. */
export const emptyPersonalClient: PersonalClient = {
  id: '',
  clientId: '',
  displayName: '',
  userId: '',
  scopedRoles: [],
  allowSourceCidr: [],
  expiresTime: null,
  lastUsedAt: null,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
