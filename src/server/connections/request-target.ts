import type { IncomingMessage } from 'node:http';

/** The Host header that was accepted last. */
let goodHost: string | undefined;

/**
 * Whether Host header and target of a message make a URL: what is behind this takes that for granted. A target in absolute
 * form (`GET http://host/path`), as clients send it to proxies, becomes a path, and its host the Host header, which does not
 * count beside it (RFC 9112 §3.2.2).
 */
export function normalizeTarget(message: IncomingMessage): boolean {
  const { url = '/', headers } = message;
  if (url.startsWith('/')) {
    const { host = 'localhost' } = headers;
    // Most requests are for one path of one host, which needs one look.
    if (host === goodHost && /^\/\w*$/.test(url)) return true;
    // These would begin another part of the URL.
    if (/[/?#@\\]/.test(host) || !URL.canParse(url, `http://${host}/`)) return false;
    goodHost = host;
    return true;
  }
  // `*`, and all else that is neither, is about nothing that is served here.
  const target = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || target.username !== '' || target.password !== '') return false;
  message.url = target.pathname + target.search;
  headers.host = target.host;
  return true;
}

/** What the client of any other message is told. */
export const malformed = 'The Host header or the path is malformed';
