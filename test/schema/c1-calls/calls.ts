import { defaultBehaviors } from '../../../src/sandbox/behaviors.ts';
import { parseRawPath } from '../../../src/sandbox/protocol/path.ts';
import { matchPath } from '../../../src/sandbox/protocol/route.ts';
import { emptyUser } from '../../../src/sandbox/rows/user.ts';
import { createRoutes } from '../../../src/sandbox/routes/routes.ts';
import { createStore } from '../../../src/sandbox/store/store.ts';
import { addOneOfEach, addOwnersOfEach, onlyId } from '../../support/fixtures/all-kinds.ts';
import type { Operation } from '../../support/graph/operations.ts';
import { sandboxedGateway } from '../../support/gateway.ts';

/** The id of objects to which the only ones refer. */
export const otherId = onlyId.toLowerCase();

const routes = createRoutes({ store: createStore(Date.now), switches: defaultBehaviors, now: Date.now });

/** C1's name of the operation that a call asks for. */
function rpcOf(call: string): string {
  const [method = '', path = ''] = call.split(/[ ?]/);
  const parsed = parseRawPath(path);
  const segments = parsed.kind === 'moved' ? [] : parsed.segments;
  return routes.find((route) => route.method === method && matchPath(route, segments))?.rpc ?? call;
}

/** A gateway over one object of each kind with all its references, and the names of the operations that it calls. */
export async function gatewayOverReferences() {
  const gateway = await sandboxedGateway();
  const { sandbox } = gateway;
  const { store } = sandbox;
  addOneOfEach(sandbox);
  const other = { appId: onlyId, id: otherId };
  store.addApp({ id: otherId });
  store.addUser({ id: otherId });
  store.addRole({ id: otherId });
  store.addServicePrincipal({ id: otherId });
  const credential = { servicePrincipalId: onlyId, scopedRoleIds: [otherId] };
  for (const id of [onlyId, otherId]) store.addServicePrincipalCredential({ ...credential, id });
  store.addDirectory({ appId: otherId });
  store.addConnector(other);
  store.addAppEntitlement(other);
  store.addAppResourceType(other);
  store.addAppResource({ ...other, appResourceTypeId: onlyId });
  store.addAppUser(other);
  const source = {
    appId: otherId,
    appUserId: onlyId,
    appUserProfileAttributeKey: 'email',
    userAttributeMappingId: onlyId,
    value: 'ada@example.com',
    priority: 1,
  };
  const only = { appId: onlyId, id: onlyId };
  const sources = Object.keys(emptyUser).filter((name) => name.endsWith('Sources'));
  store.addUser({
    id: onlyId,
    managerIds: [otherId],
    roleIds: [otherId],
    directoryIds: [otherId],
    delegatedUserId: otherId,
    ...Object.fromEntries(sources.map((name) => [name, [source]])),
  });
  store.addAppUser({ ...only, identityUserId: otherId });
  store.addAppEntitlement({ ...only, appResourceTypeId: onlyId, appResourceId: onlyId });
  store.addAppResource({
    ...only,
    appResourceTypeId: onlyId,
    parentAppResourceTypeId: onlyId,
    parentAppResourceId: otherId,
  });
  const grant = { appId: onlyId, appEntitlementId: onlyId, appUserId: onlyId };
  store.addGrant({ ...grant, grantSources: [{ appId: onlyId, id: otherId }] });
  const owner = { identityUserId: otherId, appOwnerAppId: otherId, managerOfUserId: otherId };
  store.addFinding({
    id: onlyId,
    appId: onlyId,
    type: {
      deactivatedOwner: { source: 'DEACTIVATED_OWNER_SOURCE_OWNERSHIP_ASSIGNED' },
      deactivatedOwnerEvidence: { deactivatedOwners: [{ userId: otherId, reason: '' }] },
    },
    target: { appUserTarget: { appId: onlyId, appUserId: onlyId } },
    computedOwner: owner,
    assignedOwner: owner,
  });
  const roleSlug = 'primary';
  addOwnersOfEach(sandbox, roleSlug);
  store.addUserOwner('user', { userId: otherId }, { roleSlug, userId: onlyId });
  const entitlement = { appId: onlyId, entitlementId: otherId };
  store.addEntitlementOwner('appEntitlement', entitlement, {
    roleSlug,
    appId: onlyId,
    entitlementId: onlyId,
  });
  const send = async ({ document, variables }: Operation) => {
    const { errors } = await gateway.send(document, variables);
    return { errors, called: gateway.calls().map(rpcOf) };
  };
  return { send };
}

/** The calls of one list without those of another. */
export function without(calls: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...calls];
  for (const other of others) {
    const index = rest.indexOf(other);
    if (index !== -1) rest.splice(index, 1);
  }
  return rest;
}
