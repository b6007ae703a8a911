import { idOf } from '../../../support/fixtures/rows.ts';
import { keyOf, named, ownedTypes, userReads } from './tenant.ts';

const payloadsOfOwners = ownedTypes.map((owned) => {
  const { kind, keysOf, type } = owned;
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  const keys = Object.entries(keyOf(owned, 0)).map(([key, id]) => `${key}: "${id}"`);
  const input = `{ ${keys.join(', ')}, roleSlug: "primary", userRefs: [{ id: "${idOf('Owner', 0)}" }], appEntitlementRefs: [] }`;
  const kindOfId = /^2([A-Z][a-z]*)/.exec(keysOf(0).at(-1) ?? '')?.[1] ?? '';
  return {
    edge: `Set${name}OwnersPayload.${kind}`,
    type,
    write: `PUT ${owned.owners}`,
    read: owned.reads(1),
    ask: (selection: string) =>
      `mutation { set: set${name}Owners(input: ${input}) { ${kind} { ${selection} } } }`,
    answer: (selected: object) => ({ data: { set: { [kind]: selected } } }),
    displayName: named(kindOfId, 0).displayName,
  };
});

const delegationInput = `{ userId: "${idOf('User', 0)}", delegatedUserId: "${idOf('Delegate', 0)}", delegationExpireAt: "2046-01-01T00:00:00Z" }`;
const payloadOfDelegation = {
  edge: 'SetUserDelegationPayload.user',
  type: 'User',
  write: 'POST /api/v1/users/{User}/set-delegation-by-admin',
  read: userReads('User')(1),
  ask: (selection: string) =>
    `mutation { set: setUserDelegation(input: ${delegationInput}) { user { ${selection} } } }`,
  answer: (selected: object) => ({ data: { set: { user: selected } } }),
  displayName: named('User', 0).displayName,
};

/** What a mutation that sets something answers: the object, which is read only for what the mutation did not say. */
export const setPayloads = [...payloadsOfOwners, payloadOfDelegation];
