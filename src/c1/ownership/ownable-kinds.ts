/** The values that identify an object, by their names in the graph and in C1's responses: `appId`. */
export type ObjectKey = Readonly<Record<string, string>>;

/** One kind of object that can be owned (ownership v2): its paths and field names in C1's API. */
export interface OwnableKind {
  /** The parent path of its owners, parameters in braces. */
  readonly base: string;
  /** The names of an object's keys, in the order of the path's parameters, which are the same in snake case. */
  readonly keys: readonly string[];
  /** The name of an ownership in C1's responses, without its suffix `User` or `Entitlement`. */
  readonly item: string;
  /** Whether C1 can read a single ownership. Otherwise it is searched in the list. */
  readonly hasGet: boolean;
}

/** Owners of apps (`c1.api.app.v2.AppOwners`). */
export const appOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/owners',
  keys: ['appId'],
  item: 'appOwner',
  hasGet: true,
};

/** Owners of connectors (`c1.api.app.v2.ConnectorOwners`). */
export const connectorOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/connectors/{connector_id}/owners',
  keys: ['appId', 'connectorId'],
  item: 'connectorOwner',
  hasGet: true,
};

/** Owners of app entitlements (`c1.api.app.v2.AppEntitlementOwners`). */
export const appEntitlementOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners',
  keys: ['appId', 'entitlementId'],
  item: 'appEntitlementOwner',
  hasGet: true,
};

/** Owners of app resources (`c1.api.app.v2.AppResourceOwnersV2`). */
export const appResourceOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners',
  keys: ['appId', 'resourceTypeId', 'resourceId'],
  item: 'appResourceOwner',
  hasGet: true,
};

/** Owners of accounts (`c1.api.app.v2.AppUserOwnersV2`). C1 calls the account's id `userId` here. */
export const appUserOwners: OwnableKind = {
  base: '/api/v2/apps/{app_id}/users/{user_id}/owners',
  keys: ['appId', 'userId'],
  item: 'appUserOwner',
  hasGet: false,
};

/** Owners of service accounts (`c1.api.user.v2.UserOwnersV2`). */
export const userOwners: OwnableKind = {
  base: '/api/v2/users/{user_id}/owners',
  keys: ['userId'],
  item: 'userOwner',
  hasGet: false,
};

/** The path parameters of an object: its keys in snake case. */
export function pathParametersOf({ keys }: OwnableKind, object: ObjectKey): Readonly<Record<string, string>> {
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
