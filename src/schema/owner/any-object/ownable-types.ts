import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { ObjectKey } from '../../../c1/ownership/ownable-kinds.ts';
import type { OwnerEndpoints } from '../../../c1/ownership/owner-endpoints.ts';
import type { AppEntitlementRef, UserRef } from '../../../c1/ownership/owner-kinds.ts';
import type { OwnershipKey } from '../../../c1/ownership/ownership.ts';
import type { C1AppEntitlement } from '../../../c1/resources/app-entitlements.ts';
import type { C1User } from '../../../c1/resources/users.ts';
import type { Context } from '../../context.ts';
import type { NodeReference } from '../../node/node-reference.ts';
import { brandWithTypename } from '../../node/node.ts';
import type { OwnableKindConfig } from '../ownable-kind-config.ts';
import { createOwnership, deleteOwnership } from '../ownership-changes.ts';
import type { OwnershipParts } from '../ownership-parts.ts';
import { transferOwnership, type OwnershipTransfer } from '../ownership-transfer.ts';

/** Creates an ownership, and returns its row, branded with its type. */
type Create<Ref> = (key: OwnershipKey<Ref>, context: Context) => Promise<object>;

/** A type of ownerships, for mutations that take an ownership of any such type. */
interface OwnershipType {
  /** The key of the ownership that a `nodeId` identifies. */
  readonly keyOf: (node: NodeReference) => OwnershipKey<object>;
  /** Deletes the ownership that a `nodeId` identifies, and returns that `nodeId`. */
  readonly remove: (node: NodeReference, context: Context) => Promise<string>;
  readonly endpoints: OwnerEndpoints;
}

/** A type of ownerships of people, which can be moved to other people. */
export interface UserOwnershipType extends OwnershipType {
  readonly keyOf: (node: NodeReference) => OwnershipKey<UserRef>;
  /** Moves the ownership that a `nodeId` identifies to another person. */
  readonly transfer: (node: NodeReference, toUserId: string, context: Context) => Promise<OwnershipTransfer>;
}

/** A type whose objects can have owners, for mutations that take an object of any such type. */
interface OwnableType {
  /** The names of the keys that identify an object in ownership. */
  readonly keys: readonly string[];
  /** The key, in ownership, of the object that a `nodeId` identifies. */
  readonly keyOf: (node: NodeReference) => ObjectKey;
  readonly createByUser: Create<UserRef>;
  readonly createByEntitlement: Create<AppEntitlementRef>;
  /** The types of its ownerships, by name. */
  readonly ownerships: Readonly<Record<string, OwnershipType | UserOwnershipType>>;
}

/** The endpoints of the ownerships of all types. */
export function ownershipEndpoints(schema: GraphQLSchema): readonly OwnerEndpoints[] {
  const types = Object.values(schema.getTypeMap()).map(ownableType);
  return types.flatMap((type) => Object.values(type?.ownerships ?? {}).map(({ endpoints }) => endpoints));
}

/** The endpoints of the ownerships of people, of all types. */
export function userOwnershipEndpoints(schema: GraphQLSchema): readonly OwnerEndpoints[] {
  const types = Object.values(schema.getTypeMap()).map(ownableType);
  return types.flatMap((type) =>
    Object.values(type?.ownerships ?? {}).flatMap((one) => ('transfer' in one ? [one.endpoints] : [])),
  );
}

/** The type of an object as one that can have owners; undefined for other types. */
export function ownableTypeOf({ typeName }: NodeReference, schema: GraphQLSchema): OwnableType | undefined {
  return ownableType(schema.getType(typeName));
}

/** The type of an ownership; undefined for other types. */
export function ownershipTypeOf(
  { typeName }: NodeReference,
  schema: GraphQLSchema,
): OwnershipType | UserOwnershipType | undefined {
  const type = schema.getType(typeName);
  const owned = isObjectType(type) ? type.getFields()['ownedObject']?.type : undefined;
  return ownableType(getNamedType(owned))?.ownerships[typeName];
}

function ownableType(type: GraphQLNamedType | undefined): OwnableType | undefined {
  if (!isObjectType(type)) return undefined;
  return type.getFields()['ownableKind']?.extensions['ownableType'] as OwnableType | undefined;
}

/**
 * The extensions of a type's field `ownableKind`: what the mutations that take any object or any ownership need of the
 * type. They find it there by the name of the type, so that there is no list of such types to maintain.
 */
export function ownableExtensions<Object>(
  { kind, keyOf }: OwnableKindConfig<Object>,
  user: OwnershipParts<Object, C1User, UserRef>,
  entitlement: OwnershipParts<Object, C1AppEntitlement, AppEntitlementRef>,
): Readonly<Record<string, unknown>> {
  const ownableType: OwnableType = {
    keys: kind.keys,
    keyOf: ({ loader, key }) => keyOf(loader.entityKey.stubOf(key) as Object),
    createByUser: createWith(user),
    createByEntitlement: createWith(entitlement),
    ownerships: {
      [user.type.name]: {
        ...ownershipTypeWith(user),
        transfer: (node, toUserId, context) =>
          transferOwnership(user, node.key as OwnershipKey<UserRef>, toUserId, context),
      },
      [entitlement.type.name]: ownershipTypeWith(entitlement),
    },
  };
  return { ownableType };
}

function createWith<Object, Row, Ref extends object>(parts: OwnershipParts<Object, Row, Ref>): Create<Ref> {
  return async (key, context) =>
    brandWithTypename(parts.type.name, await createOwnership(parts, key, context));
}

function ownershipTypeWith<Object, Row, Ref extends object>(
  parts: OwnershipParts<Object, Row, Ref>,
): OwnershipType {
  const keyOf = ({ key }: NodeReference) => key as OwnershipKey<Ref>;
  return {
    endpoints: parts.endpoints,
    keyOf,
    remove: (node, context) => deleteOwnership(parts, keyOf(node), context),
  };
}
