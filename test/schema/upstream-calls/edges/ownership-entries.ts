import { appReads, named, objectTypes } from './tenant.ts';

/** An edge from an entry in the list of what a person owns. */
export interface EntryEdge {
  /** `Type.field` */
  readonly edge: string;
  /** The type of what is owned. */
  readonly owned: string;
  readonly selection: string;
  readonly row: (number: number) => object;
  readonly calls: (count: number) => readonly string[];
}

const edge = 'UserOwnershipEntry.ownedObject';

/** To the object that is owned, of each type that C1 lists, and to the app. */
export const entryEdges: readonly EntryEdge[] = [
  ...[
    ['App', 'App'],
    ['AppResource', 'Res'],
    ['AppEntitlement', 'Ent'],
  ].map(([owned = '', kind = '']): EntryEdge => {
    const type = objectTypes.find((one) => one.type === owned);
    return {
      edge,
      owned,
      selection: `ownedObject { __typename ... on ${owned} { displayName } }`,
      row: (number) => ({ ownedObject: { __typename: owned, displayName: named(kind, number).displayName } }),
      calls: (count) => type?.reads(count) ?? [],
    };
  }),
  ...['App', 'AppResource', 'AppEntitlement'].map((owned): EntryEdge => {
    return {
      edge: 'UserOwnershipEntry.app',
      owned,
      selection: 'app { displayName }',
      row: (number) => ({ app: { displayName: `App ${number}` } }),
      calls: appReads,
    };
  }),
];
