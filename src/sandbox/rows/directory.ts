/** An app as a directory, as C1 prints one: it has no id and no name but those of the app. */
export interface Directory {
  readonly appId: string;
  /** The two members of a oneof: a member that is not set is absent. */
  readonly all?: Readonly<Record<string, never>>;
  readonly celExpression?: { readonly expression: string };
  readonly mergeConfig: {
    readonly matchCases: readonly { readonly appUserKeyCel: string; readonly userKeyCel: string }[];
  } | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
}

/** A directory with all fields unset, as protobuf's JSON prints it. */
export const emptyDirectory: Directory = {
  appId: '',
  mergeConfig: null,
  createdAt: null,
  updatedAt: null,
  deletedAt: null,
};
