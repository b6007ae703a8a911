import { builder } from '../builder.ts';
import { connectionArguments } from '../connection/connection-type.ts';
import { Node } from '../node/node.ts';
import { EffectiveOwnerConnection } from './effective/effective-owner.ts';
import { OwnershipHealth } from './health/ownership-health.ts';
import { OwnableKind } from './ownable-kind.ts';
import { ownerEntitlements, Ownership, ownerUsers } from './owner-interfaces.ts';

/** The arguments of every list of owners. */
export const ownersArguments = {
  ...connectionArguments,
  ...builder.args((t) => ({
    roleSlug: t.string({ description: 'Only owners under this role. Owners under all roles if absent.' }),
  })),
};

/** Every type whose objects can have owners, so that one fragment selects the owners of any of them. */
export const OwnedObject = builder.interfaceRef<object>('OwnedObject').implement({
  description: 'An object that people, and holders of entitlements, own under roles.',
  interfaces: [Node],
  fields: (t) => ({
    ownableKind: t.field({
      type: OwnableKind,
      nullable: false,
      description: 'Which kind of object it is.',
    }),
    displayName: t.string({
      description: 'The name to show. Null when there is none or the caller may not see it.',
    }),
    userOwners: t.field({
      type: ownerUsers.connection,
      description:
        'The people owning it, one entry for each role of each. Null with an error when they cannot be read.',
      args: ownersArguments,
    }),
    entitlementOwners: t.field({
      type: ownerEntitlements.connection,
      description:
        'The entitlements whose holders own it, one entry for each role of each. Null with an error when they cannot be read.',
      args: ownersArguments,
    }),
    effectiveOwners: t.field({
      type: EffectiveOwnerConnection,
      description:
        'The people owning it, each once, directly or by holding an entitlement that owns it: first the direct owners, then ' +
        'the others by id. Null with an error when they cannot be read.',
      args: connectionArguments,
    }),
    ownershipHealth: t.field({
      type: OwnershipHealth,
      description: 'What may be wrong with its owners. Null with an error when they cannot be read.',
    }),
  }),
});

builder.interfaceField(Ownership, 'ownedObject', (t) =>
  t.field({
    type: OwnedObject,
    description: 'What is owned. Null when it does not exist (any more) or cannot be read.',
  }),
);
