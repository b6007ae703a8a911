import { randomBytes } from 'node:crypto';
import type { Principal } from '../protocol/route.ts';

/** The permissions and the lifetime of a token. */
export interface TokenOptions {
  /** The names of the RPCs that it permits, or what the roles of its user permit; all of them if undefined. */
  readonly permissions?: readonly string[] | 'from-roles';
  readonly hidesPeople?: boolean;
  /** The user that it acts for; none if undefined. */
  readonly userId?: string;
  readonly lifetimeSeconds?: number;
}

/** The bearer tokens that are valid now. */
export interface AccessTokens {
  readonly issue: (options?: TokenOptions) => string;
  readonly revoke: (token: string) => void;
  /** The principal of a token; undefined for one that was never issued, has expired or was revoked. */
  readonly principalOf: (token: string) => Principal | undefined;
}

interface Settings {
  readonly now: () => number;
  readonly lifetimeSeconds: number;
}

function toPermissions({ permissions }: TokenOptions): Principal['permissions'] {
  if (permissions === undefined) return 'all';
  return permissions === 'from-roles' ? permissions : new Set(permissions);
}

/** Stores tokens in memory only, and drops expired ones with each new one. */
export function createAccessTokens({ now, lifetimeSeconds }: Settings): AccessTokens {
  const issued = new Map<string, { readonly caller: Principal; readonly expiresAt: number }>();
  const forgetExpired = () => {
    for (const [token, { expiresAt }] of issued) if (expiresAt <= now()) issued.delete(token);
  };
  return {
    issue: (options = {}) => {
      forgetExpired();
      const token = randomBytes(24).toString('base64url');
      const caller: Principal = {
        permissions: toPermissions(options),
        hidesPeople: options.hidesPeople ?? false,
        userId: options.userId ?? '',
      };
      const expiresAt = now() + (options.lifetimeSeconds ?? lifetimeSeconds) * 1000;
      issued.set(token, { caller, expiresAt });
      return token;
    },
    revoke: (token) => {
      issued.delete(token);
    },
    principalOf: (token) => {
      const found = issued.get(token);
      return found && now() < found.expiresAt ? found.caller : undefined;
    },
  };
}
