import { unsetApp, type App } from './app.ts';
import { createOwnerTable, type OwnerTable } from './owner-table.ts';
import { createRandom } from './random.ts';
import { timestamp } from './timestamp.ts';
import { unsetUser, type User } from './user.ts';

/** What the sandbox's tenant holds. Tests arrange with `add…`: what is not given stays unset, except the id. */
export interface Store {
  /** Adds a user, or replaces the one with the same id; gives the full row. */
  readonly addUser: (user?: Partial<User>) => User;
  /** Adds an app, or replaces the one with the same id; gives the full row. */
  readonly addApp: (app?: Partial<App>) => App;
  /** Adds an owner that every read shows at once. Neither app, user nor role has to exist. */
  readonly addOwner: (owner: NewAppOwner) => AppOwner;
  readonly user: (id: string) => User | undefined;
  readonly app: (id: string) => App | undefined;
  readonly users: () => readonly User[];
  readonly apps: () => readonly App[];
  /** Who owns the app now, whatever reads still show. */
  readonly ownersOf: (appId: string) => readonly AppOwner[];
  /** The owners of apps; the object of a row is the app. */
  readonly appOwners: OwnerTable;
  /** The roles under which somebody may own something here. */
  readonly roleSlugs: ReadonlySet<string>;
}

/** A user's ownership of an app under a role. */
export interface AppOwner {
  readonly appId: string;
  readonly roleSlug: string;
  readonly userId: string;
  readonly createdAt: string;
}

type NewAppOwner = Omit<AppOwner, 'createdAt'> & Partial<AppOwner>;

/** C1 publishes no list of role slugs; `primary` is hinted at in its documents, the others are made up and say so. */
export const roleSlugs = ['primary', 'invented-deputy', 'invented-auditor'] as const;

/** An empty store; `now` dates ownerships that are added without a time. */
export function createStore(now: () => number): Store {
  const random = createRandom(0x5a17d);
  const users = new Map<string, User>();
  const apps = new Map<string, App>();
  const appOwners = createOwnerTable();
  return {
    addUser: (user) => {
      const row = { ...unsetUser, id: user?.id ?? random.id(), ...user };
      users.set(row.id, row);
      return row;
    },
    addApp: (app) => {
      const row = { ...unsetApp, id: app?.id ?? random.id(), ...app };
      apps.set(row.id, row);
      return row;
    },
    addOwner: ({ appId, roleSlug, userId, createdAt }) => {
      const rest = { roleSlug, userId, createdAt: createdAt ?? timestamp(now()) };
      appOwners.add({ objectId: appId, ...rest });
      return { appId, ...rest };
    },
    user: (id) => users.get(id),
    app: (id) => apps.get(id),
    users: () => [...users.values()],
    apps: () => [...apps.values()],
    ownersOf: (appId) => appOwners.list(appId).map(({ objectId, ...rest }) => ({ appId: objectId, ...rest })),
    appOwners,
    roleSlugs: new Set(roleSlugs),
  };
}
