import { parseBasePath } from '../../address/base-path.ts';
import { parseHostName } from '../../address/host-name.ts';
import { parseOrigin } from '../../address/origin.ts';
import { parseProxyNetwork } from '../../address/proxy-network.ts';
import type { CorsPolicy } from './cors.ts';

/** The options of a gateway that are addresses. */
interface AddressOptions {
  readonly basePath?: string | undefined;
  readonly cors: CorsPolicy;
  readonly allowedHosts?: readonly string[] | undefined;
  readonly trustedProxies?: readonly string[] | undefined;
}

/**
 * The same options in the forms in which addresses are compared.
 * @throws Error with the option's name for an entry that would never match; the message says what to write instead
 */
export function parseAddressOptions<Options extends AddressOptions>(
  options: Options,
): Options & { readonly basePath: string } {
  const { basePath = '', cors, allowedHosts, trustedProxies } = options;
  return {
    ...options,
    basePath: parseOption('basePath', parseBasePath, basePath),
    cors: {
      ...cors,
      origins: cors.origins.map((origin) => parseOption('cors.origins', parseOrigin, origin)),
    },
    allowedHosts: allowedHosts?.map((host) => parseOption('allowedHosts', parseHostName, host)),
    trustedProxies: trustedProxies?.map((proxy) => parseOption('trustedProxies', parseProxyNetwork, proxy)),
  };
}

function parseOption(name: string, parse: (text: string) => string, text: string): string {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : 'cannot be read'}`, {
      cause: error,
    });
  }
}
