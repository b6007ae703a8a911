import { z } from 'zod';

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const rangeOf = (min: number, max: number): string => `a whole number from ${min} to ${max}`;

/** A number with a default. */
export const integer = (min: number, max: number, fallback: number) =>
  wholeNumber(min, max).default(fallback).describe(rangeOf(min, max));

/** A number that may be missing. */
export const optionalInteger = (min: number, max: number) =>
  wholeNumber(min, max).optional().describe(rangeOf(min, max));

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

/** Items with commas or blanks between them; none by default. */
export const listOf = (isItem: (text: string) => boolean, description: string) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(z.array(z.string().refine(isItem)))
    .default([])
    .describe(`a comma-separated list of ${description}`);

/** Any text, or none. */
export const text = () => z.string().optional();
