import type { Problem } from './problem.ts';

const titles: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'C1 needs a token that it accepts.',
  FORBIDDEN: 'You are not allowed to do this.',
  NOT_FOUND: 'This is not there, or not any more.',
  BAD_USER_INPUT: 'This value cannot be used.',
  CONFLICT: 'This does not go with what is there already.',
  RATE_LIMITED: 'Too many requests at the moment.',
  TOO_MANY_UPSTREAM_CALLS: 'This takes more calls to C1 than one request may make.',
  UPSTREAM_TIMEOUT: 'C1 did not answer in time.',
  UPSTREAM_UNAVAILABLE: 'C1 cannot be reached.',
  UPSTREAM_ERROR: 'C1 failed.',
  UNREACHABLE: 'The gateway cannot be reached. Is it running?',
};

/** The error in one sentence. */
export const titleOf = ({ code }: Pick<Problem, 'code'>): string => titles[code] ?? 'Something went wrong.';

/** What C1 refuses, by its words, and what it means for a person. */
const refusals: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/owner already exists/i, 'It has this owner under this role already.'],
  [/unknown role/i, 'C1 has no role of this name. Choose one that other owners have.'],
  [/at most (\d+) \w+ owners/i, 'It has as many owners as C1 allows ($1). Remove one first.'],
  [/cannot be their own delegate/i, 'A person cannot be their own delegate.'],
];

/** What a refusal means for a person; undefined if the title says it, or nothing is known. */
export function meaningOf({ message }: Pick<Problem, 'message'>): string | undefined {
  for (const [pattern, meaning] of refusals) {
    const found = pattern.exec(message);
    if (found !== null) return meaning.replace('$1', found[1] ?? '');
  }
  return undefined;
}

const codesWithWordsOfC1 = ['FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT'];

/** The message, if it says more than the title. */
export function detailOf({ code, message }: Problem): string | undefined {
  return codesWithWordsOfC1.includes(code) || titles[code] === undefined ? message : undefined;
}

/** The error of one row of several, in one sentence. */
export function sentenceOf(problem: Pick<Problem, 'code' | 'message'>): string {
  return meaningOf(problem) ?? titleOf(problem);
}
