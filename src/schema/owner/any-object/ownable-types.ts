import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { ObjectKey } from '../../../c1/ownership/ownable-kinds.ts';
import type { OwnerEndpoints } from '../../../c1/ownership/owner-endpoints.ts';
import type { AppEntitlementRef, UserRef } from '../../../c1/ownership/owner-kinds.ts';
import type { Ownership, OwnershipKey } from '../../../c1/ownership/ownership.ts';
import type { C1AppEntitlement } from '../../../c1/resources/app/app-entitlements.ts';
import type { C1User } from '../../../c1/resources/users.ts';
import type { Context } from '../../context.ts';
import type { NodeReference } from '../../node/node-reference.ts';
import { brandWithTypename, getNodeLoader } from '../../node/node.ts';
import { getTypeByPlainName } from '../../type-names.ts';
import type { OwnableKindConfig } from '../ownable-kind-config.ts';
import { readAllOwners } from '../all-owners.ts';
import type { OwnableKindName } from '../ownable-kind.ts';
import { OwnedObject } from '../owned-object.ts';
import { createOwnership, deleteOwnership } from '../writes/ownership-changes.ts';
import type { OwnershipHealthRow } from '../health/ownership-health.ts';
import { keepHealth, readOwnershipHealth } from '../health/read-ownership-health.ts';
import type { BothOwners, OwnershipParts } from '../ownership-parts.ts';
import { transferOwnership, type OwnershipTransfer } from '../writes/ownership-transfer.ts';

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
  /** The value of the enum `OwnableKind`. */
  readonly kindName: OwnableKindName;
  /** The names of the keys that identify an object in ownership. */
  readonly keys: readonly string[];
  /** The key, in ownership, of the object that a `nodeId` identifies. */
  readonly keyOf: (node: NodeReference) => ObjectKey;
  /** The object of a key; null if C1 does not have it. */
  readonly load: (
    key: ObjectKey,
    context: Context,
    schema: GraphQLSchema,
  ) => object | null | Promise<object | null>;
  /** A row of the type as a node: branded with the type, and its loader primed. */
  readonly nodeOf: (row: object, context: Context, schema: GraphQLSchema) => object;
  /** How the object of a row is owned; kept for the field `ownershipHealth` of the row. */
  readonly healthOf: (row: object, context: Context) => Promise<OwnershipHealthRow>;
  /** All ownerships of an object by people, branded with their type, in C1's order. */
  readonly userOwnersOf: (key: ObjectKey, context: Context) => Promise<readonly Ownership<C1User, UserRef>[]>;
  /** All ownerships of an object by entitlements, branded with their type, in C1's order. */
  readonly entitlementOwnersOf: (
    key: ObjectKey,
    context: Context,
  ) => Promise<readonly Ownership<C1AppEntitlement, AppEntitlementRef>[]>;
  readonly createByUser: Create<UserRef>;
  readonly createByEntitlement: Create<AppEntitlementRef>;
  /** The types of its ownerships, by name. */
  readonly ownerships: Readonly<Record<string, OwnershipType | UserOwnershipType>>;
}

/** The endpoints of the ownerships of all types, or of objects of one kind. */
export function getOwnershipEndpoints(
  schema: GraphQLSchema,
  kindName?: OwnableKindName,
): readonly OwnerEndpoints[] {
  const types = Object.values(schema.getTypeMap()).map(readOwnableType);
  return types
    .filter((type) => kindName === undefined || type?.kindName === kindName)
    .flatMap((type) => Object.values(type?.ownerships ?? {}).map(({ endpoints }) => endpoints));
}

/** The endpoints of the ownerships of people: of all types, or of objects of one kind. */
export function getUserOwnershipEndpoints(
  schema: GraphQLSchema,
  kindName?: OwnableKindName,
): readonly OwnerEndpoints[] {
  const types = Object.values(schema.getTypeMap()).map(readOwnableType);
  return types
    .filter((type) => kindName === undefined || type?.kindName === kindName)
    .flatMap((type) =>
      Object.values(type?.ownerships ?? {}).flatMap((one) => ('transfer' in one ? [one.endpoints] : [])),
    );
}

/** The type of an object as one that can have owners; undefined for other types. */
export function getOwnableType({ typeName }: NodeReference, schema: GraphQLSchema): OwnableType | undefined {
  return readOwnableType(getTypeByPlainName(schema, typeName));
}

/** The type of an ownership; undefined for other types. */
export function getOwnershipType(
  { typeName }: NodeReference,
  schema: GraphQLSchema,
): OwnershipType | UserOwnershipType | undefined {
  const type = getTypeByPlainName(schema, typeName);
  const owned = isObjectType(type) ? type.getFields()['ownedObject']?.type : undefined;
  return readOwnableType(getNamedType(owned))?.ownerships[typeName];
}

/** The type of the objects of a kind. */
export function getOwnableTypeByKind(kindName: OwnableKindName, schema: GraphQLSchema): OwnableType {
  const owned = getTypeByPlainName(schema, OwnedObject.name);
  const types = isInterfaceType(owned) ? schema.getPossibleTypes(owned) : [];
  const found = types.map(readOwnableType).find((type) => type?.kindName === kindName);
  if (found === undefined) throw new Error(`no type of objects of the kind ${kindName}`);
  return found;
}

function readOwnableType(type: GraphQLNamedType | undefined): OwnableType | undefined {
  if (!isObjectType(type)) return undefined;
  return type.getFields()['ownableKind']?.extensions['ownableType'] as OwnableType | undefined;
}

/**
 * The extensions of a type's field `ownableKind`: what the mutations that take any object or any ownership need of the
 * type. They find it there by the name of the type, so that there is no list of such types to maintain.
 */
export function ownableExtensions<Object>(
  { kind, kindName, keyOf, type }: OwnableKindConfig<Object>,
  { user, entitlement }: BothOwners<Object>,
): Readonly<Record<string, unknown>> {
  const ownableType: OwnableType = {
    kindName,
    load: (key, context, schema) => {
      const loader = getNodeLoader(getTypeByPlainName(schema, type.name));
      const parts = kind.keys.map((name) => key[name] ?? '');
      return loader === undefined ? null : loader(context).load(loader.entityKey.keyFrom(parts));
    },
    nodeOf: (row, context, schema) => {
      getNodeLoader(schema.getType(type.name))?.(context).prime(row);
      return brandWithTypename(type.name, row);
    },
    healthOf: async (row, context) => {
      const health = await readOwnershipHealth({ user, entitlement }, keyOf(row as Object), context);
      keepHealth(row, health, context);
      return health;
    },
    userOwnersOf: (object, context) => readAllOwners(user, object, context),
    entitlementOwnersOf: (object, context) => readAllOwners(entitlement, object, context),
    keys: kind.keys,
    keyOf: ({ loader, key }) => keyOf(loader.entityKey.stubOf(key) as Object),
    createByUser: createWith(user),
    createByEntitlement: createWith(entitlement),
    ownerships: {
      [user.type.name]: {
        ...toOwnershipType(user),
        transfer: (node, toUserId, context) =>
          transferOwnership(user, node.key as OwnershipKey<UserRef>, toUserId, context),
      },
      [entitlement.type.name]: toOwnershipType(entitlement),
    },
  };
  return { ownableType };
}

function createWith<Object, Row, Ref extends object>(parts: OwnershipParts<Object, Row, Ref>): Create<Ref> {
  return async (key, context) =>
    brandWithTypename(parts.type.name, await createOwnership(parts, key, context));
}

function toOwnershipType<Object, Row, Ref extends object>(
  parts: OwnershipParts<Object, Row, Ref>,
): OwnershipType {
  const keyOf = ({ key }: NodeReference) => key as OwnershipKey<Ref>;
  return {
    endpoints: parts.endpoints,
    keyOf,
    remove: (node, context) => deleteOwnership(parts, keyOf(node), context),
  };
}
