import { isLoopbackHostname } from '../loopback.ts';

/**
 * An origin as browsers send it in `Origin`: scheme and host in lower case, the host in Punycode, no default port, no
 * slash at the end. Schemes of apps and extensions (`capacitor://localhost`, `chrome-extension://…`) are origins too; the
 * URL standard keeps the case of their hosts.
 * @throws Error for any other text, since no page has it as its origin; the message says what to write instead
 */
export function parseOrigin(text: string): string {
  // Not quoted: what stands before the sign may be a password.
  if (text.includes('@')) throw new Error(`an entry has "@" in it; want ${example}, without a user name`);
  if (text.includes('*')) throw createAddressError(text, 'has a wildcard', 'each origin in full');
  if (/^null$|^file:/i.test(text)) throw createAddressError(text, ofFiles, aServer);
  const scheme = /^([a-z][a-z\d+.-]*):\/\/(?!\/.)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) throw createAddressError(text, 'has no scheme', suggestOrigin(text));
  if (!URL.canParse(text) || /["'\\]/.test(text)) throw createAddressError(text, 'is no origin', example);
  const { protocol, host, pathname } = new URL(text);
  const origin = `${protocol}//${host}`;
  if (isOfNoPage(scheme)) throw createAddressError(text, 'has a scheme that no page has', `https://${host}`);
  if (/[?#]/.test(text)) throw createAddressError(text, 'has more than scheme and host', origin);
  if (pathname !== '' && pathname !== '/') throw createAddressError(text, 'has a path', origin);
  return origin;
}

const example = 'scheme and host, such as https://portal.example';
const aServer = 'the origin of a server, such as http://localhost:8080';
const ofFiles = 'names no page: local files and sandboxed frames of all sites have it';

/** Other protocols of URLs, and misspellings of `https` such as `htps`: any other scheme may be that of an app. */
function isOfNoPage(scheme: string): boolean {
  return scheme !== 'http' && scheme !== 'https' && /^(?:wss?|ftps?|[hpst]{2,7})$/.test(scheme);
}

/** The origin that an entry without a scheme probably means. */
function suggestOrigin(text: string): string {
  const [, host, port = ''] = /^(?:\/\/)?([\w.-]+)(:\d+)?\/?$/.exec(text) ?? [];
  if (host === undefined) return example;
  return `${isLoopbackHostname(host) ? 'http' : 'https'}://${host}${port}`;
}

function createAddressError(text: string, problem: string, wanted: string): Error {
  return new Error(`${JSON.stringify(text)} ${problem}; want ${wanted}`);
}
