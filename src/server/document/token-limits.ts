import { Lexer, TokenKind, type Source, type Token } from 'graphql';
import { createNestingCounter } from './nesting-limit.ts';
import { limitExceeded } from '../errors/limit-error.ts';

export interface TokenLimits {
  readonly maxTokens: number;
  /** Nested fields, fragments included. */
  readonly maxDepth: number;
}

/**
 * Maximum number of each in a document: far above real documents, far below harmful numbers. Each is cheap to repeat in
 * a document and costs time in the validator, the executor or C1.
 */
export const maxOccurrences = {
  aliases: 100,
  directives: 50,
  fragments: 50,
  duplicateFields: 200,
} as const;

/**
 * Rejects a document by its tokens before it is parsed. The parser and all later stages recurse by nesting, and a
 * deeply nested document would overflow the stack.
 * @throws RequestError with `OPERATION_TOO_LARGE`; a GraphQLError of the lexer where the text is no GraphQL
 */
export function checkTokenLimits(source: Source, { maxTokens, maxDepth }: TokenLimits): void {
  checkText(source.body, maxTokens);
  const lexer = new Lexer(source);
  const nesting = createNestingCounter(maxDepth);
  const counter = createCounter();
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens === maxTokens) throw limitExceeded('tokens', maxTokens);
    nesting.enter(lexer.token);
    // Parentheses contain arguments and variables, whose names and colons are not those of fields.
    if (!nesting.isInParentheses()) countToken(lexer.token, nesting.isInBraces(), counter);
  }
  const depth = nesting.excessiveDepth();
  if (depth !== undefined) throw limitExceeded('depth', maxDepth, depth);
}

const maxCharactersPerToken = 50;

/**
 * Limits text that tokens do not count: long literals and comments, and line breaks, which are scanned for each
 * location of an error.
 */
function checkText(text: string, maxTokens: number): void {
  const maxCharacters = maxTokens * maxCharactersPerToken;
  if (text.length > maxCharacters) throw limitExceeded('characters', maxCharacters, text.length);
  const lines = text.match(/\r\n|[\n\r]/g)?.length ?? 0;
  if (lines > maxTokens) throw limitExceeded('lines', maxTokens, lines);
}

type Counter = (what: keyof typeof maxOccurrences, name?: string) => void;

function createCounter(): Counter {
  const counts = new Map<string, number>();
  const ofNames = new Map<string, number>();
  return (what, name) => {
    const [of, key] = name === undefined ? [counts, what] : [ofNames, name];
    const count = (of.get(key) ?? 0) + 1;
    if (count > maxOccurrences[what]) throw limitExceeded(what, maxOccurrences[what]);
    of.set(key, count);
  };
}

function countToken({ kind, value, prev }: Token, isInBraces: boolean, count: Counter): void {
  if (kind === TokenKind.COLON) count('aliases');
  if (kind === TokenKind.AT) count('directives');
  if (kind !== TokenKind.NAME) return;
  if (!isInBraces && value === 'fragment') count('fragments');
  const isOther = prev?.kind === TokenKind.AT || prev?.kind === TokenKind.SPREAD || prev?.value === 'on';
  if (isInBraces && !isOther) count('duplicateFields', value);
}
