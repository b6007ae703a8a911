import {
  GraphQLError,
  Kind,
  Lexer,
  parse,
  Source,
  TokenKind,
  type ASTVisitor,
  type ParseOptions,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { countRule } from './document-counts.ts';

export interface DocumentLimits {
  readonly maxTokens: number;
  /** Fields within fields, fragments followed; introspection has no limit of its own. */
  readonly maxDepth: number;
}

/** Refuses documents that cost more to look at than anyone needs, by `OPERATION_TOO_LARGE` and status 400. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        checkTokens(typeof source === 'string' ? new Source(source) : source, limits);
        return parse(source, options);
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule((context: ValidationContext) => depthRule(context, limits.maxDepth));
      addValidationRule((context: ValidationContext) => countRule(context, tooLarge));
    },
  };
}

/**
 * Counts tokens and braces before anything is parsed: the parser, and everything after it, recurses by nesting,
 * and a deep enough document would overflow the stack.
 */
function checkTokens(source: Source, { maxTokens, maxDepth }: DocumentLimits): void {
  const lexer = new Lexer(source);
  // Lists, objects and arguments nest too; introspection needs more braces than operations of the full depth.
  const maxNesting = Math.max(maxDepth * 2, 50);
  let nesting = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens === maxTokens) throw tooLarge('tokens', maxTokens);
    if (opening.has(lexer.token.kind)) nesting += 1;
    if (closing.has(lexer.token.kind)) nesting -= 1;
    if (nesting > maxNesting) throw tooLarge('nesting', maxNesting);
  }
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function depthRule(context: ValidationContext, maxDepth: number): ASTVisitor {
  const depths = new Map<string, number>();
  const depthOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value);
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        if (selection.name.value.startsWith('__')) return 1;
        return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet));
      }),
    );
  const depthOfFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;
    depths.set(name, 0); // a fragment that contains itself is refused by another rule; here it must only end
    const fragment = context.getFragment(name);
    const depth = fragment == null ? 0 : depthOf(fragment.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  return {
    OperationDefinition({ selectionSet }) {
      if (depthOf(selectionSet) > maxDepth) context.reportError(tooLarge('depth', maxDepth));
    },
  };
}

function tooLarge(limit: string, max: number): GraphQLError {
  return new GraphQLError(`The operation is too large: its ${limit} must not exceed ${max}`, {
    extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 }, limit, max },
  });
}
