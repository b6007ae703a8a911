import type { DocumentNode, GraphQLSchema } from 'graphql';
import { abridge } from '../logging/abridge.ts';
import type { Log } from '../logging/log.ts';
import { requestError, type RequestError } from '../errors/request-error.ts';
import { getDocumentId } from '../request/document-id.ts';
import type { RawParams } from '../request/read-request.ts';
import { createDocumentIndex } from './document-index.ts';

export interface TrustedDocuments {
  /** `enforce` rejects all other documents; `log` runs and logs them. */
  readonly mode: 'enforce' | 'log';
  /** The documents by their hashes. */
  readonly documents: ReadonlyMap<string, string>;
}

/** Whether a document is trusted. @throws RequestError if it must not run */
export type TrustCheck = (text: string, document: DocumentNode, documentId: string | undefined) => boolean;

/** Replaces a document id by its text. @throws RequestError for an unknown id */
export type ResolveDocumentId = (sent: RawParams) => {
  readonly params: RawParams;
  readonly documentId?: string;
};

/** Limits on a reason, which quotes names of the document. */
const problemBounds = { maxBytes: 1_000, maxLength: 300 };

/**
 * Runs the documents of a list, sent by hash or as text, and rejects others with `PERSISTED_OPERATION_REQUIRED`. Texts
 * are compared after parsing, so the limits have been checked.
 */
export function createTrustedDocuments(
  { mode, documents }: TrustedDocuments,
  schema: GraphQLSchema,
  log: Log,
): { readonly resolveDocumentId: ResolveDocumentId; readonly check: TrustCheck } {
  const trusted = createDocumentIndex(documents, schema);
  for (const [hash, reason] of trusted.problems) {
    log.warn(abridge({ hash, reason }, problemBounds), 'a trusted document cannot run');
  }
  const isEnforced = mode === 'enforce';
  return {
    resolveDocumentId: (sent) => {
      const documentId = getDocumentId(sent);
      if (documentId === undefined) return { params: sent };
      const query = sent['query'] || trusted.textOf(documentId);
      if (query === undefined || (isEnforced && trusted.textOf(documentId) === undefined)) {
        throw createNotTrustedError(isEnforced ? messages.unknown : messages.unknownButText);
      }
      return { params: { ...sent, query }, documentId };
    },
    check: (text, document, documentId) => {
      const isTrusted = trusted.has(text, document, documentId);
      if (isTrusted || !isEnforced) return isTrusted;
      throw createNotTrustedError(documentId === undefined ? messages.notListed : messages.mismatch);
    },
  };
}

const messages = {
  notListed: 'Only trusted documents run here, and this one is not in their list',
  unknown: 'Only trusted documents run here, and none of them has this hash',
  mismatch: 'The document that was sent is not the one that its hash names',
  /**
   * The word on which Apollo's and urql's links send the text after the hash. As long as everything runs they shall;
   * where it would be refused again, they must not read it.
   */
  unknownButText: 'PersistedQueryNotFound',
} as const;

function createNotTrustedError(message: string): RequestError {
  return requestError(message, {
    code: 'PERSISTED_OPERATION_REQUIRED',
    http: { status: 400, isUnprocessable: true },
  });
}
