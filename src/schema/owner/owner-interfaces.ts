import { AppEntitlement } from '../app-entitlement/app-entitlement.ts';
import { builder } from '../builder.ts';
import { connectionInterface } from '../connection/connection-interface.ts';
import { Node } from '../node/node.ts';
import { User } from '../user/user.ts';

/** The interface of all ownerships, whatever kind of object is owned, and by whichever kind of owner. */
export const Ownership = builder.interfaceRef<object>('Ownership').implement({
  description:
    'One way in which an object is owned: by a person, or by the holders of an entitlement, under one role.',
  interfaces: [Node],
  fields: (t) => ({
    roleSlug: t.string({
      nullable: false,
      description: 'The role under which it is owned. Roles are named by each tenant.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'Since when it is owned like this. Null when C1 does not say.',
    }),
  }),
});

/** The interface of people as owners, whatever kind of object they own. */
export const OwnerUser = builder.interfaceRef<object>('OwnerUser').implement({
  description: 'A person owning an object under one role.',
  interfaces: [Node, Ownership],
  fields: (t) => ({
    user: t.field({
      type: User,
      description: 'The person. Null when C1 does not show them to the caller or they cannot be read.',
    }),
  }),
});

/** The interface of entitlements as owners, whatever kind of object their holders own. */
export const OwnerEntitlement = builder.interfaceRef<object>('OwnerEntitlement').implement({
  description: 'An entitlement all of whose holders own an object under one role.',
  interfaces: [Node, Ownership],
  fields: (t) => ({
    appEntitlement: t.field({
      type: AppEntitlement,
      description: 'The entitlement. Null when C1 does not show it to the caller or it cannot be read.',
    }),
  }),
});

/** The interfaces of lists of people as owners. */
export const ownerUsers = connectionInterface(OwnerUser, 'people owning an object');

/** The interfaces of lists of entitlements as owners. */
export const ownerEntitlements = connectionInterface(
  OwnerEntitlement,
  'entitlements whose holders own an object',
);
