/** A role as C1 prints one. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** `permission/` and the full name of an RPC. */
  readonly permissions: readonly string[];
  /** `role/` and the name of a service, with a level after a colon. */
  readonly serviceRoles: readonly string[];
  readonly systemBuiltin: boolean;
  readonly systemApiOnly: boolean;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** A role with all fields unset, as protobuf's JSON prints it. */
export const emptyRole: Role = {
  id: '',
  name: '',
  displayName: '',
  permissions: [],
  serviceRoles: [],
  systemBuiltin: false,
  systemApiOnly: false,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
