import { isIP } from 'node:net';
import { compile } from 'proxy-addr';

/** The names of networks that `proxy-addr` knows. */
const names = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * The address or network of a proxy in the form of `proxy-addr`: an IPv6 address without brackets, a name in lower case.
 * @throws Error for any other text. `proxy-addr` itself reads `10/8` as a network around 0.0.0.10 and `010.0.0.1` as octal,
 * and no proxy is there.
 */
export function parseProxyNetwork(text: string): string {
  const name = text.toLowerCase();
  if (names.includes(name)) return name;
  const network = name.replace(/^\[([^\]]*)\](?=\/|$)/, '$1');
  const [address = ''] = network.split('/', 1);
  if (isIP(address) !== 0 && isCompiled(network)) return network;
  const withPort = /^(?:\[(?<v6>[^\]]*)\]|(?<v4>[\d.]+)):\d+$/.exec(name)?.groups;
  const found = withPort?.['v6'] ?? withPort?.['v4'] ?? '';
  const [problem, wanted] =
    isIP(found) === 0 ? ['is no address and no network', example] : ['has a port', found];
  throw new Error(`${JSON.stringify(text)} ${problem}; want ${wanted}`);
}

const example = `addresses such as 10.0.0.7, networks such as 10.0.0.0/8, or ${names.join(', ')}`;

function isCompiled(network: string): boolean {
  try {
    compile(network);
    return true;
  } catch {
    return false; // the length of its prefix, or its mask, is wrong
  }
}
