/** One kind of object that can be owned: how the graph and C1 name it, and an object of it. */
export interface Kind {
  /** The object in the names of root fields. */
  readonly name: string;
  /** What stands between verb and owner in the names of mutations. */
  readonly infix: string;
  /** An object's keys, as arguments. */
  readonly keys: Readonly<Record<string, string>>;
  /** C1's path of the object's owners. */
  readonly path: string;
  /** The same as C1 documents it. */
  readonly pattern: string;
  /** Whether C1 reads single ownerships. */
  readonly hasGet: boolean;
}

const id = (letter: string): string => letter.repeat(27);
const appId = id('a');

/** The six kinds, each with an object whose ids are one letter, 27 times. */
export const kinds: readonly Kind[] = [
  {
    name: 'app',
    infix: '',
    keys: { appId },
    path: `/api/v2/apps/${appId}/owners`,
    pattern: '/api/v2/apps/{app_id}/owners',
    hasGet: true,
  },
  {
    name: 'connector',
    infix: 'Connector',
    keys: { appId, connectorId: id('c') },
    path: `/api/v2/apps/${appId}/connectors/${id('c')}/owners`,
    pattern: '/api/v2/apps/{app_id}/connectors/{connector_id}/owners',
    hasGet: true,
  },
  {
    name: 'appEntitlement',
    infix: 'AppEntitlement',
    keys: { appId, entitlementId: id('e') },
    path: `/api/v2/apps/${appId}/entitlements/${id('e')}/owners`,
    pattern: '/api/v2/apps/{app_id}/entitlements/{entitlement_id}/owners',
    hasGet: true,
  },
  {
    name: 'appResource',
    infix: 'AppResource',
    keys: { appId, resourceTypeId: id('t'), resourceId: id('r') },
    path: `/api/v2/apps/${appId}/resource_types/${id('t')}/resources/${id('r')}/owners`,
    pattern: '/api/v2/apps/{app_id}/resource_types/{resource_type_id}/resources/{resource_id}/owners',
    hasGet: true,
  },
  {
    name: 'appUser',
    infix: 'AppUser',
    keys: { appId, userId: id('u') },
    path: `/api/v2/apps/${appId}/users/${id('u')}/owners`,
    pattern: '/api/v2/apps/{app_id}/users/{user_id}/owners',
    hasGet: false,
  },
  {
    name: 'user',
    infix: 'User',
    keys: { userId: id('s') },
    path: `/api/v2/users/${id('s')}/owners`,
    pattern: '/api/v2/users/{user_id}/owners',
    hasGet: false,
  },
];
