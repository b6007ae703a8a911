import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createDocumentHasher } from './document-hash.ts';

/** An index of the trusted documents. */
export interface DocumentIndex {
  /** The text of the document with an id, with or without the prefix of the hash. */
  readonly textOf: (id: string) => string | undefined;
  /** Whether a parsed text is a trusted document; if an id is given, the one with that id. */
  readonly has: (text: string, document: DocumentNode, id?: string) => boolean;
  /** Reasons why documents of the list cannot run, by hash. */
  readonly problems: ReadonlyMap<string, string>;
}

/** The prefix of a hash, as in code generators and the GraphQL-over-HTTP draft. */
const algorithm = /^sha\d+:/;

/**
 * Indexes documents by hash and by content. Hashes are not verified: the code generator defines which text was hashed,
 * and how.
 */
export function createDocumentIndex(
  documents: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): DocumentIndex {
  const withoutAlgorithm = [...documents].map(([hash, text]) => [hash.replace(algorithm, ''), text] as const);
  const textsById = new Map([...withoutAlgorithm, ...documents]);
  const hashDocument = createDocumentHasher(schema);
  const problems = new Map<string, string>();
  const prints = new Map<string, string | undefined>();
  for (const [hash, text] of documents) {
    const { document, problem } = check(text, schema);
    if (problem !== undefined) problems.set(hash, problem);
    prints.set(text, document && hashDocument(document));
  }
  const known = new Set(prints.values());
  const textOf = (id: string): string | undefined =>
    textsById.get(id) ?? textsById.get(id.replace(algorithm, ''));
  return {
    problems,
    textOf,
    has: (text, document, id) => {
      if (id === undefined) return prints.has(text) || known.has(hashDocument(document));
      const named = textOf(id);
      return named !== undefined && (named === text || prints.get(named) === hashDocument(document));
    },
  };
}

/** The document of a text, or the reason why it cannot run. */
function check(text: string, schema: GraphQLSchema): { document?: DocumentNode; problem?: string } {
  try {
    const document = parse(text, { noLocation: true });
    const [error] = validate(schema, document);
    return { document, ...(error && { problem: error.message }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'cannot be parsed' };
  }
}
