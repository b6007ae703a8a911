import { createBadRequestError, type RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';

/**
 * Headers that matter here and have a single value. Of repeated ones `node:http` keeps the first; a proxy in front of
 * it may have used the last. Other headers are lists (`x-forwarded-for`, `accept`), or become invalid when joined
 * (`x-request-id`, `traceparent`, `origin`); `node:http` itself rejects a second Content-Length.
 */
const singleHeaders = new Map(
  ['host', 'content-type', 'authorization'].map((name) => [name.length, name] as const),
);

/** Rejects contradictory headers. */
export function checkRepeatedHeaders({ rawHeaders }: GraphQLRequest): RequestError | undefined {
  const repeated = findRepeatedHeader(rawHeaders);
  return repeated === undefined
    ? undefined
    : createBadRequestError(`The header ${repeated} is there more than once`);
}

/** The name of a single-valued header that occurs twice. */
function findRepeatedHeader(rawHeaders: readonly string[]): string | undefined {
  const seen: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const sent = rawHeaders[at] ?? '';
    // Most names have another length than these.
    const name = singleHeaders.get(sent.length);
    if (name === undefined || sent.toLowerCase() !== name) continue;
    if (seen.includes(name)) return name;
    seen.push(name);
  }
  return undefined;
}
