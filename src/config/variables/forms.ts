import { z } from 'zod';

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const formatRange = (min: number, max: number): string => `a whole number from ${min} to ${max}`;

/** A number with a default. */
export const integer = (min: number, max: number, fallback: number) =>
  wholeNumber(min, max).default(fallback).describe(formatRange(min, max));

/** A number that may be missing. */
export const optionalInteger = (min: number, max: number) =>
  wholeNumber(min, max).optional().describe(formatRange(min, max));

/** One of these words, or none. */
export const enumOf = <const Names extends readonly [string, ...string[]]>(...names: Names) =>
  z
    .enum(names)
    .optional()
    .describe(`one of ${names.join(', ')}`);

/** True, false or neither. */
export const flag = () =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('true or false');

/** The part of a zod transformation's context that takes a problem. */
interface Problems {
  addIssue(issue: { code: 'custom'; message: string; params: { isReason: true } }): void;
}

/** The parsed text; the message of the parser's error becomes the problem of the variable. */
function parseInto<T>(problems: Problems, parse: (text: string) => T, text: string): T {
  try {
    return parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'cannot be read';
    problems.addIssue({ code: 'custom', message, params: { isReason: true } });
    return z.NEVER;
  }
}

/**
 * Items with commas or blanks between them; none by default.
 * @param parse the item in the form in which it is compared; throws an error that says what to write instead
 */
export const listOf = (parse: (text: string) => string) =>
  z
    .string()
    .transform((text, problems) =>
      text
        .split(/[\s,]+/)
        .filter((item) => item !== '')
        .map((item) => parseInto(problems, parse, item)),
    )
    .default([]);

/** A text that a parser takes, or none. @param parse throws an error that says what to write instead */
export const customText = (parse: (text: string) => string) =>
  z
    .string()
    .transform((text, problems) => parseInto(problems, parse, text))
    .optional();

/** Any text, or none. */
export const text = () => z.string().optional();
