import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createDocumentHasher } from './document-hash.ts';

/** The documents that may run, to be looked up by what clients send of them. */
export interface DocumentIndex {
  /** The text of the document that an id names, with or without the name of the hash in front. */
  readonly textOf: (id: string) => string | undefined;
  /** Whether a parsed text is a trusted document, and the one of its id if it came with one. */
  readonly has: (text: string, document: DocumentNode, id?: string) => boolean;
  /** Why documents of the list cannot run, by hash. */
  readonly problems: ReadonlyMap<string, string>;
}

/** The name of the hash, as code generators and the GraphQL-over-HTTP draft write it in front of the digits. */
const algorithm = /^sha\d+:/;

/**
 * Indexes documents by hash and by content. Hashes are taken as they are and never computed: which text was hashed,
 * and how, is the code generator's business.
 */
export function createDocumentIndex(
  documents: ReadonlyMap<string, string>,
  schema: GraphQLSchema,
): DocumentIndex {
  const withoutAlgorithm = [...documents].map(([hash, text]) => [hash.replace(algorithm, ''), text] as const);
  const textsById = new Map([...withoutAlgorithm, ...documents]);
  const fingerprintOf = createDocumentHasher(schema);
  const problems = new Map<string, string>();
  const prints = new Map<string, string | undefined>();
  for (const [hash, text] of documents) {
    const { document, problem } = check(text, schema);
    if (problem !== undefined) problems.set(hash, problem);
    prints.set(text, document && fingerprintOf(document));
  }
  const known = new Set(prints.values());
  const textOf = (id: string): string | undefined =>
    textsById.get(id) ?? textsById.get(id.replace(algorithm, ''));
  return {
    problems,
    textOf,
    has: (text, document, id) => {
      if (id === undefined) return prints.has(text) || known.has(fingerprintOf(document));
      const named = textOf(id);
      return named !== undefined && (named === text || prints.get(named) === fingerprintOf(document));
    },
  };
}

/** The document that a text is, and what keeps it from running. */
function check(text: string, schema: GraphQLSchema): { document?: DocumentNode; problem?: string } {
  try {
    const document = parse(text, { noLocation: true });
    const [error] = validate(schema, document);
    return { document, ...(error && { problem: error.message }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'cannot be parsed' };
  }
}
