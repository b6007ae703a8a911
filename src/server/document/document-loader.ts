import { GraphQLError, parse, Source, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { createDocumentCache } from './document-cache.ts';
import { checkSelectionLimits } from './depth-and-width-limits.ts';
import { checkTokenLimits, type TokenLimits } from './token-limits.ts';
import type { ErrorCode } from '../errors/error-code.ts';
import type { HttpExtensions, RequestError } from '../errors/request-error.ts';

export interface DocumentLoader {
  /** @throws GraphQLError for a text that is no GraphQL; RequestError for one that costs more to look at than anyone needs */
  readonly parse: (text: string) => DocumentNode;
  /** Errors of an operation of a parsed document; none if it is valid. */
  readonly validate: (
    text: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) => readonly (GraphQLError | RequestError)[];
}

/**
 * Parses and validates documents, with a cache. Large ones are rejected with `OPERATION_TOO_LARGE` and status 400: by
 * their tokens before parsing, by depth and root fields before validation.
 */
export function createDocumentLoader(
  limits: TokenLimits,
  validate: (document: DocumentNode) => readonly GraphQLError[],
): DocumentLoader {
  const documentCache = createDocumentCache();
  /** Operations that are within the limits on selections, cached with their documents. */
  const fitting = new WeakSet<OperationDefinitionNode>();
  const findShapeErrors = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): readonly RequestError[] => {
    if (fitting.has(operation)) return [];
    const error = checkSelectionLimits(document, operation, limits.maxDepth);
    if (error !== undefined) return [error];
    fitting.add(operation);
    return [];
  };
  return {
    parse: (text) => documentCache.get(text) ?? parseWithLimits(text, limits),
    validate: (text, document, operation) => {
      const tooLarge = findShapeErrors(document, operation);
      if (tooLarge.length > 0 || documentCache.get(text) === document) return tooLarge;
      const errors = validate(document);
      if (errors.length === 0) documentCache.set(text, document);
      else for (const error of errors) setErrorCode(error, 'GRAPHQL_VALIDATION_FAILED');
      return errors;
    },
  };
}

function parseWithLimits(text: string, limits: TokenLimits): DocumentNode {
  const source = new Source(text);
  try {
    checkTokenLimits(source, limits);
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) setErrorCode(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

/** Sets the code of an error; those of graphql-js have none. */
function setErrorCode({ extensions }: GraphQLError, code: ErrorCode): void {
  const isUnprocessable = code === 'GRAPHQL_VALIDATION_FAILED';
  const http: HttpExtensions = { status: 400, spec: true, isUnprocessable };
  Object.assign(extensions, { code, http });
}
