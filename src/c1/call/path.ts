import { C1Error } from '../errors.ts';

type ParameterName<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterName<Rest>
  : never;

/** A value for each `{parameter}` of a path pattern; a missing or misspelled one does not compile. */
export type PathParameters<Pattern extends string> = Readonly<Record<ParameterName<Pattern>, string>>;

/** Query parameters by C1's name; an undefined one is left out, an empty one is rejected. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** Maximum length of a path segment. C1's ids have 27 characters, its longest known names fewer than 200. */
export const maxSegmentLength = 1024;

/** Maximum length of a query value: longer than every page token, far shorter than the request lines that servers accept. */
export const maxQueryValueLength = 8192;

/** Maximum number of bytes of a character in JSON; control characters and lone surrogates are rejected. */
export const maxBytesPerCharacter = 3;

// eslint-disable-next-line no-control-regex -- the expression finds control characters
const controlCharacter = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * Fills a path pattern as C1 documents it (`/api/v1/apps/{id}`), each value encoded as one segment, and adds
 * the query.
 *
 * Percent-encoding is not enough: URL parsers resolve `..`, and C1 redirects a segment that decodes to
 * a slash to the parent collection. Such values are rejected before the request is sent.
 * @throws C1Error of kind `invalid` whose `field` names the parameter.
 */
export function buildPath<Pattern extends string>(
  pattern: Pattern,
  parameters: PathParameters<Pattern>,
  query?: Query,
): string {
  const values: Readonly<Record<string, string>> = parameters;
  const path = pattern.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name] ?? '';
    if (isPlain(value)) return value;
    refuse(pattern, name, findSegmentProblem(value));
    return encodeURIComponent(value);
  });
  if (query === undefined) return path;
  const search = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined) return [];
    refuse(pattern, name, findTextProblem(String(value), maxQueryValueLength));
    return [`${name}=${encodeURIComponent(value)}`];
  });
  return search.length === 0 ? path : `${path}?${search.join('&')}`;
}

/**
 * Rejects ids that cannot be path segments, for operations that have them in the body.
 * @param pattern the operation's path pattern, for the error
 * @throws C1Error of kind `invalid` whose `field` names the parameter.
 */
export function assertPathSegments(pattern: string, parameters: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(parameters)) refuse(pattern, name, findSegmentProblem(value));
}

/** Whether a value is a segment as it is, which C1's ids are. */
function isPlain(value: string): boolean {
  return value.length <= maxSegmentLength && /^\w+$/.test(value);
}

function refuse(pattern: string, name: string, problem: string | undefined): void {
  if (problem === undefined) return;
  const field = name.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
  throw new C1Error('invalid', `${field} must ${problem}`, { pattern, field });
}

function findSegmentProblem(value: string): string | undefined {
  if (value === '.' || value === '..') return 'not be "." or ".."';
  const problem = findTextProblem(value, maxSegmentLength);
  return problem === undefined && /[/\\]/.test(value) ? 'not contain a slash' : problem;
}

/** The reason why a value is unusable, as the end of a sentence; undefined for a usable value. */
function findTextProblem(value: string, maxLength: number): string | undefined {
  if (value === '') return 'not be empty';
  if (value.length > maxLength) return `have at most ${maxLength} characters`;
  if (controlCharacter.test(value)) return 'not contain control characters';
  if (!value.isWellFormed()) return 'be well-formed Unicode';
  return undefined;
}
