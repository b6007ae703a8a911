/** A process environment, or a part of one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Names in lower case that other tools read, and prefer to those in capitals. */
const lowerCase = { https_proxy: 'HTTPS_PROXY', no_proxy: 'NO_PROXY' } as const;

/** The names that Kubernetes derives from a Service's host: https://kubernetes.io/docs/concepts/services-networking/service/. */
const linkOf =
  /^(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT|PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$/;

/**
 * The environment as the gateway reads it: `https_proxy` counts as `HTTPS_PROXY`, and the service links that Kubernetes sets
 * in every container of a namespace with a Service named `gateway…` or `conductorone…` are left out, and so is conda's `HOST`.
 */
export function readEnvironment(env: Environment): Environment {
  const prefixes = Object.keys(env).flatMap((name) => /^(.+)_SERVICE_HOST$/.exec(name)?.[1] ?? []);
  const isLink = (name: string, value = ''): boolean =>
    prefixes.some((prefix) => {
      const part = name.startsWith(`${prefix}_`) ? name.slice(prefix.length + 1) : '';
      // A port alone is a misspelt variable of the gateway.
      return part === 'PORT' ? /^(?:tcp|udp|sctp):\/\//.test(value) : linkOf.test(part);
    });
  const ours = Object.entries(env).filter(
    ([name, value]) => !(/^(?:GATEWAY|CONDUCTORONE)_/.test(name) && isLink(name, value)),
  );
  const proxies = Object.entries(lowerCase)
    .map(([name, ours]) => [ours, env[name]] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries([...ours, ...proxies].filter(([name, value]) => !isToolchain(name, value, env)));
}

/** Conda's compilers set HOST to the platform that they compile for, and say so by a second name. */
function isToolchain(name: string, value: string | undefined, env: Environment): boolean {
  return name === 'HOST' && value !== '' && value === env['CONDA_TOOLCHAIN_HOST'];
}

/** Why a variable has a value that it was not given, where another tool sets one of the same name; else undefined. */
export function findForeignOrigin(name: string, env: Environment): string | undefined {
  const link = /^(\w+)_PORT$/.exec(name)?.[1];
  if (link === undefined || env[`${link}_SERVICE_HOST`] === undefined) return undefined;
  const service = link.toLowerCase().replaceAll('_', '-');
  return `Kubernetes sets it for the Service "${service}", unless the pod has enableServiceLinks: false`;
}
