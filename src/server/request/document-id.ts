import { createUnprocessableError } from '../errors/request-error.ts';
import type { RawParams } from './read-request.ts';

/**
 * The document id of a request: `documentId` as in the GraphQL-over-HTTP draft, or the hash of Apollo's persisted queries;
 * undefined without one.
 * @throws RequestError with `BAD_REQUEST` if `documentId` is not a string
 */
export function getDocumentId({ documentId, extensions }: RawParams): string | undefined {
  if (typeof documentId === 'string') return documentId;
  if (documentId !== undefined && documentId !== null)
    throw createUnprocessableError('Expected "documentId" to be a string');
  const persisted = (extensions as Record<string, unknown> | null | undefined)?.['persistedQuery'];
  if (typeof persisted !== 'object' || persisted === null) return undefined;
  const { version, sha256Hash } = persisted as Record<string, unknown>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : undefined;
}
