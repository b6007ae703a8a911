/** The values that identify an object, by their names in the graph and in C1's responses: `appId`. */
export type ObjectKey = Readonly<Record<string, string>>;

/** One kind of object that can be owned (ownership v2): its paths and field names in C1's API. */
export interface OwnableKind {
  /** The parent path of its owners, parameters in braces. */
  readonly base: string;
  /** C1's name of the service that keeps its owners. */
  readonly service: string;
  /** The names of an object's keys, in the order of the path's parameters, which are the same in snake case. */
  readonly keys: readonly string[];
  /** The name of an ownership in C1's responses, without its suffix `User` or `Entitlement`. */
  readonly item: string;
  /** Whether C1 can read a single ownership. Otherwise it is searched in the list. */
  readonly hasGet: boolean;
}

/** Owners of apps. */
export const appOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/owners',
  service: 'c1.api.app.v2.AppOwners',
  keys: ['appId'],
  item: 'appOwner',
  hasGet: true,
};

/** Owners of connectors. */
export const connectorOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/connectors/{connector_id}/owners',
  service: 'c1.api.app.v2.ConnectorOwners',
  keys: ['appId', 'connectorId'],
  item: 'connectorOwner',
  hasGet: true,
};

/** Owners of app entitlements. */
export const appEntitlementOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners',
  service: 'c1.api.app.v2.AppEntitlementOwners',
  keys: ['appId', 'entitlementId'],
  item: 'appEntitlementOwner',
  hasGet: true,
};

/** Owners of app resources. */
export const appResourceOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners',
  service: 'c1.api.app.v2.AppResourceOwnersV2',
  keys: ['appId', 'resourceTypeId', 'resourceId'],
  item: 'appResourceOwner',
  hasGet: true,
};

/** Owners of accounts. C1 calls the account's id `userId` here. */
export const appUserOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/users/{user_id}/owners',
  service: 'c1.api.app.v2.AppUserOwnersV2',
  keys: ['appId', 'userId'],
  item: 'appUserOwner',
  hasGet: false,
};

/** Owners of service accounts. */
export const userOwners: OwnableKind = {
  base: '/api/v2/users/{user_id}/owners',
  service: 'c1.api.user.v2.UserOwnersV2',
  keys: ['userId'],
  item: 'userOwner',
  hasGet: false,
};

/** The path parameters of an object: its keys in snake case. */
export function toPathParameters({ keys }: OwnableKind, object: ObjectKey): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const name of keys) parameters[toSnakeCase(name)] = object[name] ?? '';
  return parameters;
}

/** Cache of key names in snake case, as C1's paths have them. */
const snakeCased = new Map<string, string>();

function toSnakeCase(name: string): string {
  let cased = snakeCased.get(name);
  if (cased === undefined) {
    cased = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakeCased.set(name, cased);
  }
  return cased;
}
