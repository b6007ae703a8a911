import { OAuthError } from './oauth-error.ts';

/** `pcc` is a personal API key, `wfe` a trust in the tokens of another issuer. */
type Use = 'pcc' | 'wfe';

const clientName = 'amber-otter-20417';

/** The id of the sandbox's one client at an origin: `<name>@<host[:port]>/<use>`. */
export function formatClientId(origin: string, use: Use): string {
  return `${clientName}@${new URL(origin).host}/${use}`;
}

/**
 * The host that an audience must name: that of the client id, without its port. Throws OAuthError for any other client.
 */
export function parseAudience(clientId: string, use: Use): string {
  const [, name, hostname] = /^([^@]+)@([^/@]+?)(?::\d+)?\/\w+$/.exec(clientId) ?? [];
  if (name === clientName && hostname !== undefined && clientId.endsWith(`/${use}`)) return hostname;
  throw new OAuthError('invalid_client', 'unknown client');
}
