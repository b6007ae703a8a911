import { requestError, type RequestError } from './request-error.ts';

/** The limits whose name in `extensions.limit` has several words, with their form in messages. */
const words: Readonly<Record<string, string>> = {
  duplicateFields: 'repetitions of one field',
  rootFields: 'root fields',
  jsonValues: 'JSON values',
  jsonNesting: 'JSON nesting',
  introspectionSize: 'introspection size',
  introspectionFields: 'introspection fields',
  responseBytes: 'response bytes',
};

/** The name of a limit in a message. */
export function formatLimitName(limit: string): string {
  return words[limit] ?? limit;
}

/**
 * The error of an operation that exceeds a limit, with the limit's name and number.
 * @param limit its name in `extensions.limit`
 * @param found the actual number, if it was counted completely
 */
export function limitExceeded(limit: string, max: number, found?: number): RequestError {
  const more = found === undefined ? '' : `; found ${found}`;
  const http = { status: 400, isUnprocessable: true };
  const extensions = { code: 'OPERATION_TOO_LARGE', http, limit, max, found } as const;
  return requestError(
    `The operation is too large: its ${formatLimitName(limit)} must not exceed ${max}${more}`,
    extensions,
  );
}
