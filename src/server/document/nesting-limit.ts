import { TokenKind, type Token } from 'graphql';
import { limitExceeded } from '../errors/limit-error.ts';

/** Follows the brackets of a document, token by token. */
export interface NestingCounter {
  /** @throws RequestError where more of them are open than anything needs */
  readonly enter: (token: Token) => void;
  readonly isInParentheses: () => boolean;
  readonly isInBraces: () => boolean;
  /** The depth of the only operation, if it exceeds the limit and its fields all count. */
  readonly excessiveDepth: () => number | undefined;
}

/** Creates the counter. Lists, objects and arguments nest too; introspection is deeper than other operations. */
export function createNestingCounter(maxDepth: number): NestingCounter {
  const max = Math.max(maxDepth * 2, 50);
  let [open, parentheses, braces, deepest] = [0, 0, 0, 0];
  let definitions = 0;
  let isPlain = true;

  const enter = ({ kind, value }: Token): void => {
    switch (kind) {
      case TokenKind.PAREN_L:
        parentheses += 1;
        open += 1;
        break;
      case TokenKind.PAREN_R:
        parentheses -= 1;
        open -= 1;
        break;
      case TokenKind.BRACKET_L:
        open += 1;
        break;
      case TokenKind.BRACKET_R:
        open -= 1;
        break;
      case TokenKind.BRACE_L:
        open += 1;
        if (parentheses === 0) deepest = Math.max(deepest, (braces += 1));
        break;
      case TokenKind.BRACE_R:
        open -= 1;
        if (parentheses === 0) braces -= 1;
        if (braces === 0 && parentheses === 0) definitions += 1;
        break;
      case TokenKind.SPREAD:
        isPlain = false;
        break;
      case TokenKind.NAME:
        if (value.startsWith('__')) isPlain = false; // introspection has no depth limit
        break;
      default:
    }
    if (open > max) throw limitExceeded('nesting', max);
  };
  return {
    enter,
    isInParentheses: () => parentheses > 0,
    isInBraces: () => braces > 0,
    // With several operations it is not known yet which one runs.
    excessiveDepth: () => (isPlain && definitions === 1 && deepest > maxDepth ? deepest : undefined),
  };
}
