/** The files of the built page: `graphiql/dist/manifest.json`, which `packaging/graphiql` writes. */
export interface PageManifest {
  readonly script: string;
  readonly style: string;
  /** Scripts that the first view imports. */
  readonly preload: readonly string[];
  readonly workers: {
    readonly editorWorkerService: string;
    readonly json: string;
    readonly graphql: string;
  };
  /** The names of all files, each with a hash of its content; beside the manifest with `.gz` at the end. */
  readonly files: readonly string[];
}
