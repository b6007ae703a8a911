/** An operation as it is sent. */
export interface GraphQLParams {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | undefined;
}
