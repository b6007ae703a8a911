import { isIPv6 } from 'node:net';

/**
 * A host name or address as the Host header has it, without its port: in lower case, in Punycode, an IPv6 address in its
 * brackets and its shortest form.
 * @throws Error for any other text, since no Host header has it; the message says what to write instead
 */
export function parseHostName(text: string): string {
  // Not quoted: what stands before the sign may be a password.
  if (text.includes('@')) throw new Error(`an entry has "@" in it; want ${example}`);
  if (text.includes('*')) throw createAddressError(text, 'has a wildcard', 'each host name in full');
  const [, scheme, host = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(.*)$/i.exec(text) ?? [];
  const url = `http://${isIPv6(host) ? `[${host}]` : host}`;
  const hostname = URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : '';
  if (hostname === '' || /["'\\%]/.test(text)) throw createAddressError(text, 'is no host name', example);
  if (scheme !== undefined) throw createAddressError(text, 'is a URL', hostname);
  if (/[/?#]/.test(host)) throw createAddressError(text, 'has a path', hostname);
  if (!isIPv6(host) && /:\d*$/.test(host)) {
    throw createAddressError(text, 'has a port, which is not compared', hostname);
  }
  return hostname;
}

const example = 'a name such as graph.example';

function createAddressError(text: string, problem: string, wanted: string): Error {
  return new Error(`${JSON.stringify(text)} ${problem}; want ${wanted}`);
}
