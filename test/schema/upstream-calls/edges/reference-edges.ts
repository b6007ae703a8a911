import { idOf } from '../../../support/fixtures/rows.ts';
import { ownershipTypeOf, ownerSorts, readOfOne } from './owner-sorts.ts';
import {
  appReads,
  directoryReads,
  countsOf,
  keyOf,
  named,
  objectTypes,
  ownedTypes,
  resourceReads,
  roleReads,
  servicePrincipalReads,
  typeReads,
  userReads,
  wholeCounts,
} from './tenant.ts';
import type { Store } from '../../../../src/sandbox/store/store.ts';

/** An edge from an object to its neighbour, whose key the object has: the neighbours of many are read together. */
export interface ReferenceEdge {
  /** `Type.field` */
  readonly edge: string;
  /** The type of the nodes that it is reached from. */
  readonly from: string;
  readonly keysOf: (number: number) => readonly string[];
  /** The calls that read so many of the nodes. */
  readonly reads: (count: number) => readonly string[];
  readonly arrange: (store: Store, number: number) => void;
  /** What is asked of a node: the edge. */
  readonly selection: string;
  /** What the node of a number answers to that. */
  readonly answer: (number: number) => object;
  /** The calls that the edge costs for so many nodes, each with a neighbour of its own. */
  readonly calls: (count: number) => readonly string[];
  /** The numbers of nodes that it is counted for. */
  readonly counts: readonly number[];
}

type Calls = ReferenceEdge['calls'];

const readOfCredential = 'GET /api/v1/service_principals/{User}/credentials/grey-otter-…';

/** The edges of objects: to neighbours of these kinds, named for the type and the field. */
const edgesOfObjects: Readonly<Record<string, readonly [neighbour: string, calls: Calls]>> = {
  'Connector.app': ['App', appReads],
  'AppEntitlement.app': ['App', appReads],
  'AppEntitlement.appResourceType': ['Type', typeReads],
  'AppEntitlement.appResource': ['Res', resourceReads('Res')],
  'AppResource.app': ['App', appReads],
  'AppResource.appResourceType': ['Type', typeReads],
  'AppResource.parentAppResource': ['Parent', resourceReads('Parent')],
  'AppResourceType.app': ['App', appReads],
  'AppUser.app': ['App', appReads],
  'AppUser.identityUser': ['User', userReads('User')],
  'Directory.app': ['App', appReads],
  'User.delegatedUser': ['Delegate', userReads('Delegate')],
  'User.servicePrincipal': ['User', servicePrincipalReads],
  // C1 embeds the user.
  'ServicePrincipal.user': ['User', () => []],
};

const ofObjects = Object.entries(edgesOfObjects).map(([edge, [neighbour, calls]]): ReferenceEdge => {
  const [from = '', field = ''] = edge.split('.');
  return {
    ...nodesOf(from),
    edge,
    selection: `${field} { displayName }`,
    answer: (number) => ({ [field]: nameOf(neighbour, number) }),
    calls,
  };
});

const throughLists: readonly ReferenceEdge[] = [
  {
    ...nodesOf('User'),
    edge: 'User.managers',
    selection: 'managers { displayName }',
    answer: (number) => ({ managers: [nameOf('Manager', number)] }),
    calls: userReads('Manager'),
  },
  {
    ...nodesOf('User'),
    edge: 'User.roles',
    selection: 'roles { displayName }',
    answer: (number) => ({ roles: [nameOf('Role', number)] }),
    calls: roleReads,
  },
  {
    ...nodesOf('User'),
    edge: 'User.directories',
    selection: 'directories { appId deletedAt }',
    answer: (number) => ({ directories: [{ appId: idOf('App', number), deletedAt: null }] }),
    calls: directoryReads,
  },
  {
    ...nodesOf('User'),
    edge: 'UserAttributeMappingSource.app',
    selection: 'usernameSources { app { displayName } }',
    answer: (number) => ({ usernameSources: [{ app: nameOf('App', number) }] }),
    calls: appReads,
  },
];

/** The edges of credentials, which C1 reads one by one. */
const ofCredentials = [
  {
    edge: 'ServicePrincipalCredential.servicePrincipal',
    selection: 'servicePrincipal { displayName }',
    answer: (number: number) => ({ servicePrincipal: nameOf('User', number) }),
    calls: servicePrincipalReads,
  },
  {
    edge: 'ServicePrincipalCredential.scopedRoles',
    selection: 'scopedRoles { displayName }',
    answer: (number: number) => ({ scopedRoles: [nameOf('Role', number)] }),
    calls: roleReads,
  },
].map((edge): ReferenceEdge => ({
  ...edge,
  from: 'ServicePrincipalCredential',
  keysOf: (number) => [idOf('User', number), `grey-otter-${number}`],
  reads: (count) => Array.from({ length: count }, () => readOfCredential),
  arrange: (store, number) => {
    store.addServicePrincipalCredential({
      id: `grey-otter-${number}`,
      servicePrincipalId: idOf('User', number),
      scopedRoleIds: [idOf('Role', number)],
    });
  },
  counts: wholeCounts,
}));

const ofOwnerships = ownedTypes.flatMap((owned) =>
  ownerSorts.flatMap((sort): readonly ReferenceEdge[] => {
    const from = ownershipTypeOf(owned, sort);
    const ofField = (field: string, neighbour: string, calls: Calls): ReferenceEdge => ({
      edge: `${from}.${field}`,
      from,
      keysOf: (number) => [
        ...Object.values(keyOf(owned, number)),
        'primary',
        ...Object.values(sort.refOf(number)),
      ],
      reads: (count) => Array.from({ length: count }, () => readOfOne(owned, sort)),
      arrange: (store, number) => {
        sort.addTo(store, owned, { object: number, owner: number });
      },
      selection: `${field} { displayName }`,
      answer: (number) => ({ [field]: nameOf(neighbour, number) }),
      calls,
      // The objects of each kind are read in a way of their own.
      counts: field === 'ownedObject' && sort.sort === 'User' ? wholeCounts : countsOf(owned, wholeCounts),
    });
    return [
      // C1 embeds the owner.
      ofField(sort.subject, sort.subjectName, () => []),
      ofField('ownedObject', nameOfType(owned.type), owned.reads),
      ...(owned.type === 'User' ? [] : [ofField('app', 'App', appReads)]),
    ];
  }),
);

/** Each edge that leads from an object to one whose key it has. */
export const referenceEdges: readonly ReferenceEdge[] = [
  ...ofObjects,
  ...throughLists,
  ...ofCredentials,
  ...ofOwnerships,
];

function nodesOf(type: string) {
  const found = objectTypes.find((one) => one.type === type);
  if (found === undefined) throw new Error(`no type ${type}`);
  return {
    from: type,
    keysOf: found.keysOf,
    reads: found.reads,
    arrange: () => undefined,
    counts: wholeCounts,
  };
}

function nameOf(kind: string, number: number) {
  const { displayName } = named(kind, number);
  return { displayName };
}

/** The names of objects of a type begin like the last of their ids. */
function nameOfType(type: string): string {
  const { keysOf } = nodesOf(type);
  return /^2([A-Z][a-z]*)/.exec(keysOf(0).at(-1) ?? '')?.[1] ?? '';
}
