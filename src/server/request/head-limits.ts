import type { GraphQLRequest } from './graphql-request.ts';
import { createBadRequestError } from '../errors/request-error.ts';

/**
 * Maximum number of characters of a URL, and of one header. Node's parser has the same limit for all headers together;
 * a server that passes a `Request` may have none.
 */
export const maxHeadLength = 16_384;

/** The headers that are parsed, hashed, compared or forwarded for an operation. */
const readHeaders = [
  'authorization',
  'accept',
  'content-type',
  'content-encoding',
  'content-length',
  'origin',
  'host',
] as const;

/**
 * Rejects a request with a too long URL or header before it is read.
 * @throws RequestError with `BAD_REQUEST`: status 414 for a URL, 431 for a header
 */
export function checkHead({ url, header }: GraphQLRequest): void {
  if (url.length > maxHeadLength) throw createBadRequestError('The URL is too long', 414);
  for (const name of readHeaders) {
    const value = header(name);
    if (value !== undefined && value.length > maxHeadLength)
      throw createBadRequestError(`The header "${name}" is too long`, 431);
  }
}
