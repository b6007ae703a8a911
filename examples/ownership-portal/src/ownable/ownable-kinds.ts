import type { OwnableKind } from '../generated/graphql.ts';

/** The kinds of objects that have owners, in the order of all lists, with their words. */
export const ownableKinds = {
  APP: { one: 'App', several: 'Apps' },
  CONNECTOR: { one: 'Connector', several: 'Connectors' },
  APP_ENTITLEMENT: { one: 'Entitlement', several: 'Entitlements' },
  APP_RESOURCE: { one: 'Resource', several: 'Resources' },
  APP_USER: { one: 'Account', several: 'Accounts' },
  USER: { one: 'Service account', several: 'Service accounts' },
} as const satisfies Record<OwnableKind, { readonly one: string; readonly several: string }>;

/** The kinds in that order. */
export const ownableKindNames = Object.keys(ownableKinds) as readonly OwnableKind[];

const kindsByType: Readonly<Record<string, OwnableKind>> = {
  App: 'APP',
  AppEntitlement: 'APP_ENTITLEMENT',
  AppResource: 'APP_RESOURCE',
  AppUser: 'APP_USER',
  Connector: 'CONNECTOR',
  User: 'USER',
};

/** The kind of the object that an ownership is of, by the name of its type: `AppOwnerUser` is of an app. */
export function kindOfOwnership(typename: string): OwnableKind {
  const kind = kindsByType[typename.replace(/Owner(?:User|Entitlement)$/, '')];
  if (kind === undefined) throw new Error(`${typename} is no ownership of a known kind`);
  return kind;
}
