import { posix } from 'node:path';

import { internal, invalidArgument } from './status.ts';

/** The decoded segments of a clean path; the target of the redirect for any other. */
export type RawPath =
  | { readonly kind: 'segments'; readonly segments: readonly string[] }
  | { readonly kind: 'moved'; readonly to: string };

/**
 * Parses an undecoded path as C1's router does. A path that is not clean is redirected: doubled and encoded slashes,
 * dot segments (encoded too), and a slash at the end. So `/users/%2F` redirects to `/users/`, and that to `/users`,
 * which is the collection: a client that follows redirects gets a response for another resource. Throws 500 for bytes
 * that are not UTF-8 (C1 does not check them) and 400 for a broken escape.
 */
export function parseRawPath(path: string): RawPath {
  const segments = path.slice(1).split('/').map(decodeSegment);
  const decoded = `/${segments.join('/')}`;
  const clean = posix.normalize(decoded);
  if (clean !== decoded || segments.some((segment) => segment.includes('/'))) {
    return { kind: 'moved', to: encodePath(clean) };
  }
  if (clean.endsWith('/')) return { kind: 'moved', to: encodePath(clean.slice(0, -1)) };
  return { kind: 'segments', segments };
}

function decodeSegment(segment: string): string {
  if (/%(?![0-9a-f]{2})/i.test(segment)) throw invalidArgument('malformed escape in the path');
  try {
    return decodeURIComponent(segment);
  } catch (cause) {
    throw internal('string field contains invalid UTF-8', { cause });
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
