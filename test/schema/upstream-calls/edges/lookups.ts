import { encodeNodeId } from '../../../../src/schema/node/node-id.ts';
import { ownershipTypeOf, ownerSorts, readOfOne } from './owner-sorts.ts';
import { countsOf, keyOf, named, objectTypes, ownedTypes } from './tenant.ts';
import type { Store } from '../../../../src/sandbox/store/store.ts';

/** A field that gives one object by its key. */
export interface Lookup {
  /** `Query.field` */
  readonly edge: string;
  /** Adds what is looked up. */
  readonly arrange: (store: Store, number: number) => void;
  readonly argsOf: (number: number) => Readonly<Record<string, string>>;
  readonly selection: string;
  readonly answer: (number: number) => object;
  /** The calls that so many lookups in one operation cost. */
  readonly calls: (count: number) => readonly string[];
  /** The numbers of lookups in one operation, which has fifty root fields at most. */
  readonly counts: readonly number[];
}

const rootCounts = [1, 50];

/** The root fields of objects, with the names of their keys. */
const keysOfLookups: Readonly<Record<string, readonly string[]>> = {
  App: ['id'],
  User: ['id'],
  Connector: ['appId', 'connectorId'],
  AppEntitlement: ['appId', 'entitlementId'],
  AppResource: ['appId', 'resourceTypeId', 'resourceId'],
  AppResourceType: ['appId', 'resourceTypeId'],
  AppUser: ['appId', 'appUserId'],
  Role: ['id'],
  Directory: ['appId'],
  ServicePrincipal: ['id'],
};

const nothing = (): undefined => undefined;

const ofObjects = objectTypes.map(({ type, keysOf, reads }): Lookup => {
  const names = keysOfLookups[type] ?? [];
  const argsOf = (number: number) =>
    Object.fromEntries(names.map((name, index) => [name, keysOf(number)[index] ?? '']));
  const fieldName = type.charAt(0).toLowerCase() + type.slice(1);
  return {
    edge: `Query.${fieldName}`,
    arrange: nothing,
    argsOf,
    selection: '__typename nodeId',
    answer: (number) => ({ __typename: type, nodeId: encodeNodeId(type, ...keysOf(number)) }),
    calls: reads,
    counts: rootCounts,
  };
});

const ofNodes: readonly Lookup[] = objectTypes
  .filter(({ type }) => type === 'App')
  .map(({ type, keysOf, reads }) => ({
    edge: 'Query.node',
    arrange: nothing,
    argsOf: (number) => ({ id: encodeNodeId(type, ...keysOf(number)) }),
    selection: `... on ${type} { displayName }`,
    answer: (number) => ({ displayName: named(type, number).displayName }),
    calls: reads,
    counts: rootCounts,
  }));

/** What a lookup of one ownership gives. */
const ownershipOf = (type: string, subject: string, subjectName: string) => ({
  selection: `__typename ${subject} { displayName }`,
  answer: (number: number) => ({
    __typename: type,
    [subject]: { displayName: named(subjectName, number).displayName },
  }),
});

const ofOwnerships = ownedTypes.flatMap((owned) =>
  ownerSorts.map((sort): Lookup => {
    return {
      ...ownershipOf(ownershipTypeOf(owned, sort), sort.subject, sort.subjectName),
      edge: `Query.${owned.kind}${sort.sort}Owner`,
      arrange: (store, number) => {
        sort.addTo(store, owned, { object: number, owner: number });
      },
      argsOf: (number) => ({ ...keyOf(owned, number), roleSlug: 'primary', ...sort.refOf(number) }),
      calls: (count) => Array.from({ length: count }, () => readOfOne(owned, sort)),
      counts: countsOf(owned, rootCounts),
    };
  }),
);

/** Each root field that gives one object. */
export const lookups: readonly Lookup[] = [...ofObjects, ...ofNodes, ...ofOwnerships];

/** Each field of an object that gives one of its ownerships; all are asked of the object number 0. */
export const ownerLookups = ownedTypes.flatMap((owned) =>
  ownerSorts.map((sort) => {
    const one = readOfOne(owned, sort);
    return {
      ...ownershipOf(ownershipTypeOf(owned, sort), sort.subject, sort.subjectName),
      owned,
      sort,
      edge: `${owned.type}.${sort.one}`,
      argsOf: (number: number) => ({ roleSlug: 'primary', ...sort.refOf(number) }),
      // Where C1 reads no single ones, all look through the same list, which is read once.
      calls: (count: number): readonly string[] =>
        Array.from({ length: one.includes('?') ? Math.min(count, 1) : count }, () => one),
      // C1 lets an object have 32 owners of a sort.
      counts: countsOf(owned, [1, 32]),
    };
  }),
);
