import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { createGraphQLError, type GraphQLParams, type Plugin } from 'graphql-yoga';
import type { Log } from './log.ts';
import { recordOf } from './operation-record.ts';
import { createTrustedIndex } from './trusted-index.ts';

export interface TrustedDocuments {
  /** `enforce` refuses all other documents; `log` runs them and says so in the log. */
  readonly mode: 'enforce' | 'log';
  /** The documents by the hashes that clients send for them. */
  readonly documents: ReadonlyMap<string, string>;
}

/** @throws GraphQLError if the document is not one that may run */
export type TrustCheck = (text: string, document: DocumentNode, request: Request) => void;

/**
 * Runs the documents of a list, sent by hash or as text, and refuses others by `PERSISTED_OPERATION_REQUIRED`.
 * Texts are compared once they are parsed, so never before the limits have let them through.
 */
export function trustedDocuments(
  { mode, documents }: TrustedDocuments,
  schema: GraphQLSchema,
  log: Log,
): { readonly plugin: Plugin; readonly check: TrustCheck } {
  const trusted = createTrustedIndex(documents, schema);
  for (const [hash, reason] of trusted.problems) log.warn({ hash, reason }, 'a trusted document cannot run');
  const isEnforced = mode === 'enforce';
  const plugin: Plugin = {
    onParams({ request, params: sent, setParams }) {
      const { documentId, ...params } = sent as Params;
      const id = idOf(documentId ?? idInUrl(request), params);
      if (id === undefined) return;
      const record = recordOf(request);
      const query = params.query || trusted.textOf(id);
      if (query === undefined || (isEnforced && trusted.textOf(id) === undefined)) {
        record.isTrusted = false;
        throw refusal(isEnforced ? messages.unknown : messages.unknownButText);
      }
      record.documentId = id;
      setParams({ ...params, query });
    },
  };
  return {
    plugin,
    check: (text, document, request) => {
      const record = recordOf(request);
      record.isTrusted = trusted.has(text, document, record.documentId);
      if (record.isTrusted || !isEnforced) return;
      throw refusal(record.documentId === undefined ? messages.notListed : messages.mismatch);
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

function refusal(message: string): GraphQLError {
  return createGraphQLError(message, {
    extensions: { code: 'PERSISTED_OPERATION_REQUIRED', http: { status: 400 } },
  });
}

/** The GraphQL-over-HTTP draft's parameter, which Yoga knows nothing of. */
type Params = GraphQLParams & { readonly documentId?: unknown };

function idInUrl({ method, url }: Request): string | null {
  return method === 'GET' ? new URL(url, 'http://localhost').searchParams.get('documentId') : null;
}

/** The id that a request names its document by: the draft's, or that of Apollo's persisted queries. */
function idOf(documentId: unknown, { extensions }: GraphQLParams): string | undefined {
  if (typeof documentId === 'string') return documentId;
  if (documentId !== undefined && documentId !== null) {
    throw createGraphQLError('Expected "documentId" to be a string', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
  const persisted = (extensions as Record<string, unknown> | null | undefined)?.['persistedQuery'];
  if (typeof persisted !== 'object' || persisted === null) return undefined;
  const { version, sha256Hash } = persisted as Record<string, unknown>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : undefined;
}
