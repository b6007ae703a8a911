import type { GraphQLParams } from './graphql-params.ts';

interface CurlOptions {
  readonly url: string;
  /** Whether callers need a token; the command reads it from the environment, and never contains it. */
  readonly needsToken: boolean;
}

/** The command of a POSIX shell that sends an operation. */
export function curlCommand(request: GraphQLParams, { url, needsToken }: CurlOptions): string {
  const lines = [
    `curl ${shellQuote(url)}`,
    `-H ${shellQuote('content-type: application/json')}`,
    ...(needsToken ? ['-H "authorization: Bearer $TOKEN"'] : []),
    `--data-raw ${shellQuote(withoutControls(JSON.stringify(request)))}`,
  ];
  return lines.join(' \\\n  ');
}

/**
 * JSON without characters that a terminal obeys or hides when the command is pasted: a DEL erases what stands before it, a
 * quote among that. JSON escapes those below a space by itself.
 */
function withoutControls(json: string): string {
  return json.replaceAll(/[\u007f-\u009f\u2028\u2029\p{Cf}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A text in single quotes, in which a shell replaces nothing. */
function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
