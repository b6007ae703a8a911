import type { InterfaceRef, ObjectRef } from '@pothos/core';
import type { C1AppEntitlement } from '../../c1/resources/app/app-entitlements.ts';
import {
  entitlementOwnerKind,
  userOwnerKind,
  type AppEntitlementRef,
  type OwnerKind,
  type UserRef,
} from '../../c1/ownership/owner-kinds.ts';
import type { C1User } from '../../c1/resources/users.ts';
import { AppEntitlement } from '../app-entitlement/app-entitlement.ts';
import { appEntitlementLoader } from '../app-entitlement/app-entitlement-loader.ts';
import type { GraphTypes } from '../builder.ts';
import type { ConnectionInterface } from '../connection/connection-interface.ts';
import type { Context } from '../context.ts';
import { followBy, type Follow } from '../loader/reference.ts';
import { User } from '../user/user.ts';
import { userLoader } from '../user/user-loader.ts';
import { OwnerEntitlement, ownerEntitlements, OwnerUser, ownerUsers } from './owner-interfaces.ts';

/** The configuration of a kind of owners, people or entitlements, in the graph. */
export interface OwnerKindConfig<Row, Ref> {
  readonly subject: OwnerKind<Row, Ref>;
  /** The owner in the names of fields: `user`, as in `userOwners`. */
  readonly name: string;
  readonly type: ObjectRef<GraphTypes, Row, Row>;
  readonly ownerInterface: InterfaceRef<GraphTypes, object>;
  readonly connections: ConnectionInterface;
  /** The arguments and input fields that identify an owner, with their descriptions. */
  readonly refFields: Readonly<Record<keyof Ref & string, string>>;
  /** The words for descriptions: one owner, several of them, and the verb. */
  readonly words: {
    readonly one: string;
    readonly several: string;
    readonly own: string;
  };
  /** Primes the loader of owners with the row that C1 embeds, so that it is not read again. */
  readonly remember: (row: Row, context: Context) => void;
  readonly forget: (ref: Ref, context: Context) => void;
  readonly follow: Follow<Ref, Row>;
}

/** The configuration of users as owners. */
export const userOwnerConfig: OwnerKindConfig<C1User, UserRef> = {
  subject: userOwnerKind,
  name: 'user',
  type: User,
  ownerInterface: OwnerUser,
  connections: ownerUsers,
  refFields: { userRefId: "C1's id of the person." },
  words: { one: 'a person', several: 'people', own: 'owning' },
  remember: (user, context) => {
    userLoader(context).prime(user);
  },
  forget: ({ userRefId }, context) => {
    userLoader(context).clear(userRefId);
  },
  follow: followBy(userLoader, ({ userRefId }) => userRefId),
};

const toEntitlementKey = (ref: AppEntitlementRef) => ({
  appId: ref.appEntitlementRefAppId,
  entitlementId: ref.appEntitlementRefId,
});

/** The configuration of entitlements as owners: all their holders own the object. */
export const entitlementOwnerConfig: OwnerKindConfig<C1AppEntitlement, AppEntitlementRef> = {
  subject: entitlementOwnerKind,
  name: 'entitlement',
  type: AppEntitlement,
  ownerInterface: OwnerEntitlement,
  connections: ownerEntitlements,
  refFields: {
    appEntitlementRefAppId: "C1's id of the entitlement's own app, which may be another one.",
    appEntitlementRefId: "C1's id of the entitlement, unique within its app only.",
  },
  words: {
    one: 'an entitlement',
    several: 'entitlements',
    own: 'whose holders own',
  },
  remember: (row, context) => {
    appEntitlementLoader(context).prime(row);
  },
  forget: (ref, context) => {
    appEntitlementLoader(context).clear(toEntitlementKey(ref));
  },
  follow: followBy(appEntitlementLoader, toEntitlementKey),
};
