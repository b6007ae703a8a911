import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { rejectEarly } from './reject-early.ts';
import { nodeRequestIn } from './request-adapters.ts';

/**
 * Headers that decide something here and say one thing only. Of two lines `node:http` keeps the first; a proxy before it may
 * have looked at the last. Others are lists (`x-forwarded-for`, `accept`), or fit no form once they are joined to one
 * (`x-request-id`, `traceparent`, `origin`); two lengths of a body are refused by `node:http`.
 */
const singleHeaders = new Map(
  ['host', 'content-type', 'authorization'].map((name) => [name.length, name] as const),
);

/** The name of a header that must not stand in a message twice and does. */
export function repeatedHeader({ rawHeaders }: IncomingMessage): string | undefined {
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

/** Answers 400 to headers that contradict each other. */
export function useRepeatedHeaderCheck(): Plugin {
  return {
    onRequest({ request, serverContext, endResponse, fetchAPI }) {
      const message = nodeRequestIn(serverContext);
      const repeated = message && repeatedHeader(message);
      if (repeated === undefined) return;
      const problem = `The header ${repeated} is there more than once`;
      endResponse(rejectEarly(request, fetchAPI, { status: 400, code: 'BAD_REQUEST', message: problem }));
    },
  };
}
