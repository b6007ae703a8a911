/** A GraphQL-over-HTTP request, whatever it came by: all that is known of it before anything of it is read. */
export interface GraphQLRequest {
  readonly requestId: string;
  /** When it arrived, by `performance.now()`. */
  readonly startedAt: number;
  /** The client's network address; undefined if the server that called does not know it. */
  readonly address: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The host name that is asked for, with its port. */
  readonly host: () => string;
  /** Names and values in turn, as they were sent; none if it came by no connection. */
  readonly rawHeaders: readonly string[];
  /** A header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** @throws RequestError with status 413 for a body of more bytes; whatever breaks it off */
  readonly body: (maxBytes: number) => Promise<Buffer>;
  /** Whether the client has left before it has its response. */
  readonly isDisconnected: () => boolean;
  /** Aborted when the client leaves before it has its response. It is made when it is first asked for. */
  readonly signal: () => AbortSignal;
}
