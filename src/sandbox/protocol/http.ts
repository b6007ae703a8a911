/** The head of a call as received. */
export interface RequestHead {
  readonly method: string;
  /** Path and query, neither decoded nor normalised: they still contain `..` and `%2e`. */
  readonly target: string;
  readonly header: (name: string) => string | undefined;
}

/** A call whose body may be incomplete. */
export interface IncomingCall extends RequestHead {
  /** Reads the whole body; may be called once. */
  readonly readText: () => Promise<string>;
}

/** A call with its whole body. */
export interface ReceivedCall extends RequestHead {
  readonly text: string;
}

/** The response in the sandbox's own form, so that no transport has to parse one. */
export interface SandboxResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response with the value as JSON. */
export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
