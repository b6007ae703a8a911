import { expect, test } from 'vitest';
import { graphql } from '../../../generated/gql.ts';
import { sandboxedGateway } from '../../../support/gateway.ts';

const setOwners = graphql(/* GraphQL */ `
  mutation SetRepeated($input: SetAppOwnersInput!) {
    setAppOwners(input: $input) {
      app {
        id
      }
    }
  }
`);

test('an owner named twice is sent once', async () => {
  const { send, sandbox } = await sandboxedGateway();
  const { store } = sandbox;
  const { id: appId } = store.addApp();
  const { id: otherAppId } = store.addApp();
  const [user, entitlement] = [store.addUser(), store.addAppEntitlement({ appId: otherAppId })];
  const userRef = { id: user.id };
  const appEntitlementRef = { appId: otherAppId, id: entitlement.id };
  // Its id again, in another app: another entitlement.
  const sharedRef = { appId, id: store.addAppEntitlement({ appId, id: entitlement.id }).id };

  const { errors } = await send(setOwners, {
    input: {
      appId,
      roleSlug: 'primary',
      userRefs: [userRef, userRef],
      appEntitlementRefs: [appEntitlementRef, sharedRef, appEntitlementRef],
    },
  });

  expect(errors).toBeUndefined();
  expect(sandbox.ledger.map(({ body }) => body)).toEqual([
    { roleSlug: 'primary', userRefs: [userRef], appEntitlementRefs: [appEntitlementRef, sharedRef] },
  ]);
});
