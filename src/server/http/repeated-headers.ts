import { badRequest, type RequestError } from '../errors/request-error.ts';
import type { GraphQLRequest } from '../request/graphql-request.ts';

/**
 * Headers that decide something here and say one thing only. Of two lines `node:http` keeps the first; a proxy before it may
 * have looked at the last. Others are lists (`x-forwarded-for`, `accept`), or fit no form once they are joined to one
 * (`x-request-id`, `traceparent`, `origin`); two lengths of a body are refused by `node:http`.
 */
const singleHeaders = new Map(
  ['host', 'content-type', 'authorization'].map((name) => [name.length, name] as const),
);

/** Refuses headers that contradict each other. */
export function checkRepeatedHeaders({ rawHeaders }: GraphQLRequest): RequestError | undefined {
  const repeated = repeatedHeader(rawHeaders);
  return repeated === undefined ? undefined : badRequest(`The header ${repeated} is there more than once`);
}

/** The name of a header that must not stand in a message twice and does. */
function repeatedHeader(rawHeaders: readonly string[]): string | undefined {
  const seen: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const sent = rawHeaders[at] ?? '';
    // Most names are not as long as one of these, and need no further look.
    const name = singleHeaders.get(sent.length);
    if (name === undefined || sent.toLowerCase() !== name) continue;
    if (seen.includes(name)) return name;
    seen.push(name);
  }
  return undefined;
}
