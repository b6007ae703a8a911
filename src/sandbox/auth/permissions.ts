import type { Principal } from '../protocol/route.ts';
import type { Role } from '../rows/role.ts';

/** Tells whether an RPC is permitted. */
export type Permits = (rpc: string) => boolean;

const introspections = ['c1.api.auth.v1.Auth.Introspect', 'c1.api.user.v1.UserService.Introspect'];

const basic: ReadonlySet<string> = new Set([
  ...introspections,
  'c1.api.app.v1.AppSearch.Search',
  'c1.api.app.v1.Apps.Get',
  'c1.api.user.v1.UserSearch.Search',
  'c1.api.user.v1.UserService.Get',
]);

const isRead: Permits = (rpc) => /\.(?:Count|Get|Introspect|List|Search)\w*$/.test(rpc);

/** The built-in roles for which C1 documents what they permit in words, not in permissions; the words are broader. */
const builtIn: Readonly<Record<string, Permits>> = {
  'system:owner': () => true,
  'system:viewer': isRead,
  'system:user': (rpc) => basic.has(rpc),
};

const levels: Readonly<Record<string, Permits>> = {
  owner: () => true,
  editor: () => true,
  viewer: isRead,
  reflection: (rpc) => introspections.includes(rpc),
};

/** The permissions of a principal, whose roles count only if its token has no permissions of its own. */
export function createPermits({ permissions }: Principal, roles: readonly Role[]): Permits {
  if (permissions === 'all') return () => true;
  if (permissions !== 'from-roles') return (rpc) => permissions.has(rpc);
  const permits = roles.map(createRolePermits);
  return (rpc) => permits.some((permitsOne) => permitsOne(rpc));
}

/** A role permits what its name does, what it lists, and what its levels on services do. */
function createRolePermits({ name, permissions, serviceRoles }: Role): Permits {
  const listed = new Set(permissions.map((permission) => permission.replace(/^permission\//, '')));
  const services = new Map(
    serviceRoles.map((role) => {
      const [service = '', level = ''] = role.replace(/^role\//, '').split(':');
      return [service, levels[level]] as const;
    }),
  );
  return (rpc) =>
    builtIn[name]?.(rpc) === true ||
    listed.has(rpc) ||
    services.get(rpc.slice(0, rpc.lastIndexOf('.')))?.(rpc) === true;
}
