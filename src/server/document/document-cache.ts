import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * Characters of GraphQL text whose documents are kept parsed and validated, and of the longest one kept. A parsed
 * document weighs some 200 times its text, so this is up to 40 MB.
 */
const maxSize = 200_000;
const maxEntrySize = 10_000;

/** A cache of parsed documents, limited by the length of their text. Failures are not cached. */
export function createDocumentCache() {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize,
    maxEntrySize,
    sizeCalculation: (_document, text) => text.length + 1,
  });
  return {
    get: (text: string) => documents.get(text),
    set: (text: string, document: DocumentNode) => void documents.set(text, document),
  };
}
