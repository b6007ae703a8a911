import type { IncomingMessage } from 'node:http';

/** The last accepted Host header. */
let goodHost: string | undefined;

/**
 * Whether the Host header and the target of a request form a URL, as later stages expect. A target in absolute form
 * (`GET http://host/path`), as clients send it to proxies, is replaced by its path, and its host replaces the Host
 * header (RFC 9112 §3.2.2).
 */
export function normalizeTarget(message: IncomingMessage): boolean {
  const { url = '/', headers } = message;
  if (headers.host === undefined && message.httpVersion === '1.1') return false; // RFC 9112 §3.2
  if (url.startsWith('/')) {
    const { host = 'localhost' } = headers;
    // Fast path: most requests are for one path of one host.
    if (host === goodHost && /^\/$|^(?:\/[\w-]+)+$/.test(url)) return true;
    // These characters would begin another part of the URL.
    if (/[/?#@\\]/.test(host) || !URL.canParse(url, `http://${host}/`)) return false;
    goodHost = host;
    return true;
  }
  // Other targets, such as `*`, are not served.
  const target = /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || target.username !== '' || target.password !== '') return false;
  message.url = target.pathname + target.search;
  headers.host = target.host;
  return true;
}

/** The message for a malformed request. */
export const malformedTarget = 'The Host header or the path is malformed';
