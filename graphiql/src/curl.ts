/** An operation as it is sent. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | undefined;
}

interface CurlOptions {
  readonly url: string;
  /** Whether callers need a token; the command reads it from the environment, and never contains it. */
  readonly needsToken: boolean;
}

/** The command of a POSIX shell that sends an operation. */
export function curlCommand(request: GraphqlRequest, { url, needsToken }: CurlOptions): string {
  const lines = [
    `curl ${quoted(url)}`,
    `-H ${quoted('content-type: application/json')}`,
    ...(needsToken ? ['-H "authorization: Bearer $TOKEN"'] : []),
    `--data-raw ${quoted(JSON.stringify(request))}`,
  ];
  return lines.join(' \\\n  ');
}

/** A text in single quotes, in which a shell replaces nothing. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
