import { requestError, type RequestError } from './request-error.ts';

/**
 * The refusal of an operation that exceeds a limit: 400, with the limit's name and number.
 * @param found how much it is, where that was counted to the end
 */
export function limitExceeded(limit: string, max: number, found?: number): RequestError {
  const sentence = `its ${limit} must not exceed ${max}${found === undefined ? '' : `; found ${found}`}`;
  const extensions = { code: 'OPERATION_TOO_LARGE', http: { status: 400 }, limit, max, found } as const;
  return requestError(`The operation is too large: ${sentence}`, extensions);
}
