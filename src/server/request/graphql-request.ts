/** A GraphQL-over-HTTP request, independent of its transport, before its body is read. */
export interface GraphQLRequest {
  readonly requestId: string;
  /** Time of arrival, by `performance.now()`. */
  readonly startedAt: number;
  /** The client's network address, if known. */
  readonly address: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The requested host name with its port. */
  readonly host: () => string;
  /** Names and values in turn, as received; empty without a connection. */
  readonly rawHeaders: readonly string[];
  /** A header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** @throws RequestError with status 413 for a larger body; the error that aborts the body */
  readonly body: (maxBytes: number) => Promise<Buffer>;
  /** Whether the client disconnected before its response. */
  readonly isDisconnected: () => boolean;
  /** Aborted when the client disconnects before its response; created at first use. */
  readonly signal: () => AbortSignal;
}
