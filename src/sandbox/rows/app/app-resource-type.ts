/** A type of an app's resources, as C1 prints one. */
export interface AppResourceType {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly traitIds: readonly string[];
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** A resource type with all fields unset, as protobuf's JSON prints it. */
export const emptyAppResourceType: AppResourceType = {
  id: '',
  appId: '',
  displayName: '',
  traitIds: [],
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
