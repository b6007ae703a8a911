import { parse, Source, type DocumentNode, type ParseOptions } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { shapeErrorOf } from './document-shape.ts';
import { checkTokens, type TokenLimits } from './document-tokens.ts';

/**
 * Refuses documents that cost more to look at than anyone needs, by `OPERATION_TOO_LARGE` and status 400: by their
 * tokens before parsing, by their shape before they are validated.
 */
export function useDocumentLimits(limits: TokenLimits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        checkTokens(typeof source === 'string' ? new Source(source) : source, limits);
        return parse(source, options);
      });
    },
    onValidate({ params, setResult }) {
      const error = shapeErrorOf(params.documentAST as DocumentNode, limits.maxDepth);
      if (error !== undefined) setResult([error]);
    },
  };
}
