import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../sandbox/ownership/six-kinds.ts';
import { addOwner, addOwnership, gatewayOverKinds, graphKinds, ownings } from '../graph-kinds.ts';

interface Refs {
  readonly userRefs: readonly object[];
  readonly appEntitlementRefs: readonly object[];
}

describe.each(graphKinds)('the owners of $label', (kind) => {
  const type = `Set${kind.noun}OwnersInput`;
  const document = `mutation ($input: ${type}!) { ${kind.set}(input: $input) { ${kind.kind} { displayName } } }`;

  /** An object that somebody, and the holders of something, own under two roles. */
  async function arrange() {
    const gateway = await gatewayOverKinds();
    const { store } = gateway.sandbox;
    const add = (sort: 'User' | 'Entitlement', name: string) => addOwner(gateway, { sort }, { name });
    const before = { User: add('User', 'Before'), Entitlement: add('Entitlement', 'Before') };
    for (const owning of ownings.filter((one) => one.kind === kind.kind)) {
      for (const role of ['primary', 'invented-deputy']) {
        addOwnership(gateway, owning, before[owning.sort], role);
      }
    }
    const set = (refs: Refs) =>
      gateway.send(document, { input: { ...kind.key, roleSlug: 'primary', ...refs } });
    const ownersUnder = (role: string) => ({
      userRefs: store
        .userOwnersOf(kind.kind, keyOf(kind))
        .filter(({ roleSlug }) => roleSlug === role)
        .map(({ userId }) => ({ id: userId })),
      appEntitlementRefs: store
        .entitlementOwnersOf(kind.kind, keyOf(kind))
        .filter(({ roleSlug }) => roleSlug === role)
        .map(({ appId, entitlementId }) => ({ appId, id: entitlementId })),
    });
    const refs = { userRefs: [before.User.body], appEntitlementRefs: [before.Entitlement.body] };
    return { ...gateway, add, before: refs, set, ownersUnder };
  }

  const done = { data: { [kind.set]: { [kind.kind]: { displayName: kind.displayName } } } };
  const calls = [`PUT ${kind.base}`, kind.read];

  test('are replaced under one role, and under others stay', async () => {
    const gateway = await arrange();
    const wanted = {
      userRefs: [gateway.add('User', 'Ada').body, gateway.add('User', 'Bob').body],
      appEntitlementRefs: [gateway.add('Entitlement', 'Holders').body],
    };

    expect(await gateway.set(wanted)).toEqual(done);
    expect(gateway.sandbox.ledger[0]?.body).toEqual({ roleSlug: 'primary', ...wanted });
    expect(gateway.calls()).toEqual(calls);
    expect(gateway.ownersUnder('primary')).toEqual(wanted);
    expect(gateway.ownersUnder('invented-deputy')).toEqual(gateway.before);
  });

  test('are none after a set to an empty list', async () => {
    const gateway = await arrange();
    const nobody = { userRefs: [], appEntitlementRefs: [] };

    expect(await gateway.set(nobody)).toEqual(done);
    expect(gateway.sandbox.ledger[0]?.body).toEqual({ roleSlug: 'primary', ...nobody });
    expect(gateway.calls()).toEqual(calls);
    expect(gateway.ownersUnder('primary')).toEqual(nobody);
    expect(gateway.ownersUnder('invented-deputy')).toEqual(gateway.before);
  });

  test('are each there once after a set that names them twice', async () => {
    const gateway = await arrange();
    const [ada, holders] = [gateway.add('User', 'Ada').body, gateway.add('Entitlement', 'Holders').body];

    expect(await gateway.set({ userRefs: [ada, ada], appEntitlementRefs: [holders, holders] })).toEqual(done);
    expect(gateway.calls()).toEqual(calls);
    expect(gateway.ownersUnder('primary')).toEqual({ userRefs: [ada], appEntitlementRefs: [holders] });
  });

  test.each(['User', 'Entitlement'] as const)(
    'stay as they are where one %s more is named than C1 allows',
    async (sort) => {
      const gateway = await arrange();
      const many = Array.from({ length: 33 }, (_, index) => gateway.add(sort, `Owner ${index}`).body);
      const name = sort === 'User' ? 'userRefs' : 'appEntitlementRefs';

      const { data, errors } = await gateway.set({ userRefs: [], appEntitlementRefs: [], [name]: many });

      expect(data).toEqual({ [kind.set]: null });
      expect(errors).toMatchObject([{ path: [kind.set], extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(gateway.calls()).toEqual([`PUT ${kind.base}`]);
      expect(gateway.ownersUnder('primary')).toEqual(gateway.before);
    },
  );
});
