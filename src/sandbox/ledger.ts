import type { SandboxResponse, RequestHead, ReceivedCall } from './protocol/http.ts';

/** One call to the sandbox. Until its response is sent, its status is 0 and both bodies are missing. */
export interface LedgerEntry {
  readonly method: string;
  /** Path and query as received. */
  readonly path: string;
  /** The parsed JSON or form; undefined if there was none or it could not be parsed. */
  readonly body: unknown;
  readonly requestId: string;
  readonly status: number;
  readonly responseBody: string;
}

/** The record of calls that tests compare. */
export interface Ledger {
  /** In the order of arrival; the oldest are dropped beyond the limit. */
  readonly entries: readonly LedgerEntry[];
  /** Records a call when its head arrives, and returns the function that adds the rest. */
  readonly enter: (
    head: RequestHead,
    requestId: string,
  ) => (received: ReceivedCall, response: SandboxResponse) => void;
  readonly clear: () => void;
}

type OpenEntry = { -readonly [Key in keyof LedgerEntry]: LedgerEntry[Key] };

/** Creates an empty ledger that keeps a limited number of calls. */
export function createLedger(limit: number): Ledger {
  const entries: OpenEntry[] = [];
  return {
    entries,
    enter: ({ method, target: path }, requestId) => {
      const entry: OpenEntry = { method, path, body: undefined, requestId, status: 0, responseBody: '' };
      entries.push(entry);
      if (entries.length > limit) entries.shift();
      return (received, { status, body }) => {
        entry.body = parseBody(received);
        entry.status = status;
        entry.responseBody = body;
      };
    },
    clear: () => {
      entries.length = 0;
    },
  };
}

function parseBody({ header, text }: ReceivedCall): unknown {
  if (text === '') return undefined;
  if (header('content-type')?.startsWith('application/x-www-form-urlencoded') === true) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    return JSON.parse(text);
  } catch {
    // The route responds to a malformed body; the ledger only omits it.
    return undefined;
  }
}
