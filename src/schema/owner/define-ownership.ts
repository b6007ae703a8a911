import { createOwnerEndpoints } from '../../c1/ownership/owner-endpoints.ts';
import { createOwnerReads } from '../../c1/ownership/owner-reads.ts';
import { createOwnerWrites } from '../../c1/ownership/owner-writes.ts';
import { builder } from '../builder.ts';
import { sameForAll } from '../loader/reference.ts';
import { ownableExtensions } from './any-object/ownable-types.ts';
import { addEffectiveOwners } from './effective/add-effective-owners.ts';
import { addOwnershipHealth } from './health/add-ownership-health.ts';
import { OwnableKind } from './ownable-kind.ts';
import { OwnedObject } from './owned-object.ts';
import { addOwnerLists } from './owner-lists.ts';
import { addCreateOwner, addDeleteOwner } from './writes/owner-mutations.ts';
import { entitlementOwnerConfig, userOwnerConfig, type OwnerKindConfig } from './owner-kind-config.ts';
import type { OwnableKindConfig } from './ownable-kind-config.ts';
import { createOwnershipLoader } from './ownership-loader.ts';
import type { OwnershipParts } from './ownership-parts.ts';
import { createOwnershipType } from './ownership-type.ts';
import { addSetOwners } from './writes/set-owners.ts';

/**
 * Defines the ownership of a type: the types of its ownerships, their lists and lookups on the object and on the query,
 * and the mutations that create, delete and set them.
 */
export function defineOwnership<Object extends object>(type: OwnableKindConfig<Object>): void {
  type.type.addInterfaces([OwnedObject]);
  const user = addOwners(type, userOwnerConfig);
  const entitlement = addOwners(type, entitlementOwnerConfig);
  addEffectiveOwners(type, { user, entitlement });
  addOwnershipHealth(type, { user, entitlement });
  const lists = [user.endpoints.search, entitlement.endpoints.search];
  addSetOwners(type, lists, (context) => {
    for (const { loader } of [user, entitlement]) loader(context).clearAll();
  });
  addOwnableKind(type, ownableExtensions(type, { user, entitlement }));
}

function addOwnableKind<Object>(
  { type, kindName }: OwnableKindConfig<Object>,
  extensions: Readonly<Record<string, unknown>>,
): void {
  builder.objectField(type, 'ownableKind', (t) =>
    t.field({
      type: OwnableKind,
      nullable: false,
      description: `Which kind of object it is: \`${kindName}\`.`,
      extensions: { ...sameForAll, ...extensions },
      resolve: () => kindName,
    }),
  );
}

function addOwners<Object, Row, Ref extends object>(
  type: OwnableKindConfig<Object>,
  sort: OwnerKindConfig<Row, Ref>,
): OwnershipParts<Object, Row, Ref> {
  const owners = {
    ...createOwnerReads(type.kind, sort.subject),
    ...createOwnerWrites(type.kind, sort.subject),
  };
  const endpoints = createOwnerEndpoints(type.kind, sort.subject);
  const loader = createOwnershipLoader(type.kind, owners, sort);
  const parts = {
    owned: type,
    sort,
    owners,
    endpoints,
    loader,
    type: createOwnershipType(type, sort, loader),
  };
  addOwnerLists(parts);
  addCreateOwner(parts);
  addDeleteOwner(parts);
  return parts;
}
