/** The head of a call as it came off the wire. */
export interface RequestHead {
  readonly method: string;
  /** Path and query, neither decoded nor normalised: `..` and `%2e` are still in it. */
  readonly target: string;
  readonly header: (name: string) => string | undefined;
}

/** A call whose body may still be on its way. */
export interface IncomingCall extends RequestHead {
  /** Gives the whole body; to be called once. */
  readonly readText: () => Promise<string>;
}

/** A call that is there completely. */
export interface ReceivedCall extends RequestHead {
  readonly text: string;
}

/** What goes back: the sandbox's own form of a response, so that no transport has to take one apart. */
export interface SandboxResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer whose body is the value as JSON. */
export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
