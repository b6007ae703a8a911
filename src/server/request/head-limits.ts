import type { GraphQLRequest } from './graphql-request.ts';
import { badRequest } from '../errors/request-error.ts';

/**
 * Characters of a URL, and of one header. Node's parser takes as many of all headers together; a server that hands over a
 * `Request` may have no limit at all.
 */
export const maxHeadLength = 16_384;

/** The headers that are parsed, hashed, compared or sent on for an operation. */
const readHeaders = ['authorization', 'accept', 'content-type', 'content-length', 'origin', 'host'] as const;

/**
 * Refuses a request whose URL, or one of whose headers, is too long, before anything of it is read.
 * @throws RequestError with `BAD_REQUEST`: status 414 for a URL, 431 for a header
 */
export function checkHead({ url, header }: GraphQLRequest): void {
  if (url.length > maxHeadLength) throw badRequest('The URL is too long', 414);
  for (const name of readHeaders) {
    const value = header(name);
    if (value !== undefined && value.length > maxHeadLength)
      throw badRequest(`The header "${name}" is too long`, 431);
  }
}
