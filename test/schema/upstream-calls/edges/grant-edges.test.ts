import { describe, expect, test } from 'vitest';
import { sandboxedGateway } from '../../../support/gateway.ts';
import { idOf, range } from '../../../support/fixtures/rows.ts';
import { grantEdges } from './grant-edges.ts';
import { named, patternOf } from './tenant.ts';

const appId = idOf('App', 0);
const entitlementId = idOf('Held', 0);

describe.each(grantEdges)('$edge', ({ selection, answer, calls }) => {
  test.each([1, 100])('leads each of %i to its own, in the fewest calls', async (count) => {
    const gateway = await sandboxedGateway();
    const { store } = gateway.sandbox;
    store.addApp({ id: appId });
    store.addAppEntitlement({ appId, id: entitlementId, displayName: 'Held' });
    for (const number of range(count)) {
      store.addUser(named('User', number));
      store.addAppUser({ appId, ...named('Acc', number), identityUserId: idOf('User', number) });
      store.addAppEntitlement({ appId, ...named('Ent', number) });
      store.addGrant({
        appId,
        appEntitlementId: entitlementId,
        appUserId: idOf('Acc', number),
        grantSources: [{ appId, id: idOf('Ent', number) }],
      });
    }
    const query = `{ appEntitlement(appId: "${appId}", entitlementId: "${entitlementId}") {
      grants(first: 100) { nodes { ${selection} } }
    } }`;

    const { data, errors } = await gateway.send<{ appEntitlement: { grants: { nodes: object[] } } }, object>(
      query,
    );

    expect(errors).toBeUndefined();
    expect(data?.appEntitlement.grants.nodes).toHaveLength(count);
    expect(data?.appEntitlement.grants.nodes).toEqual(expect.arrayContaining(range(count).map(answer)));
    expect(gateway.calls().map(patternOf)).toEqual([
      'GET /api/v1/apps/{App}/entitlements/{Held}',
      'POST /api/v1/search/grants',
      ...calls(count),
    ]);
  });
});
