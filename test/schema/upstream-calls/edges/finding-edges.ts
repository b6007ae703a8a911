import type { Finding } from '../../../../src/sandbox/rows/finding.ts';
import { idOf } from '../../../support/fixtures/rows.ts';
import { appReads, objectTypes, userReads } from './tenant.ts';

/** An edge from a finding to something that it names. */
export interface FindingEdge {
  /** `Type.field` */
  readonly edge: string;
  /** What the finding of a number has. */
  readonly finding: (number: number) => Partial<Finding>;
  readonly selection: string;
  readonly answer: (number: number) => object;
  /** The calls that the edge costs for so many findings, each with a neighbour of its own. */
  readonly calls: (count: number) => readonly string[];
}

const nameOf = (kind: string, number: number) => ({ displayName: `${kind} ${number}` });

const ofOwner = [
  ['identityUser', 'identityUserId', 'User'],
  ['managerOfUser', 'managerOfUserId', 'User'],
  ['appOwnerApp', 'appOwnerAppId', 'App'],
].map(([field = '', key = '', kind = '']): FindingEdge => ({
  edge: `FindingOwnerRef.${field}`,
  finding: (number) => ({ assignedOwner: { [key]: idOf(kind, number) } as never }),
  selection: `effectiveOwner { ${field} { displayName } }`,
  answer: (number) => ({ effectiveOwner: { [field]: nameOf(kind, number) } }),
  calls: kind === 'App' ? appReads : userReads(kind),
}));

const targets: readonly (readonly [
  type: string,
  kind: string,
  target: (number: number) => Finding['target'],
])[] = [
  [
    'AppUser',
    'Acc',
    (number) => ({ appUserTarget: { appId: idOf('App', number), appUserId: idOf('Acc', number) } }),
  ],
  [
    'AppResource',
    'Res',
    (number) => ({
      appResourceTarget: {
        appId: idOf('App', number),
        appResourceTypeId: idOf('Type', number),
        appResourceId: idOf('Res', number),
      },
    }),
  ],
  [
    'Connector',
    'Con',
    (number) => ({ connectorTarget: { appId: idOf('App', number), connectorId: idOf('Con', number) } }),
  ],
  ['User', 'User', (number) => ({ identityUserTarget: { identityUserId: idOf('User', number) } })],
];

/** The edges to what a finding is about, one for each type of it. */
export const targetEdges = targets.map(([type, kind, target]): FindingEdge => ({
  edge: 'Finding.target',
  finding: (number) => ({ target: target(number) as NonNullable<Finding['target']> }),
  selection: 'target { __typename displayName }',
  answer: (number) => ({ target: { __typename: type, ...nameOf(kind, number) } }),
  calls: objectTypes.find((one) => one.type === type)?.reads ?? (() => []),
}));

/** The edges to an app and to people. */
export const findingEdges: readonly FindingEdge[] = [
  {
    edge: 'Finding.app',
    finding: (number) => ({ appId: idOf('App', number) }),
    selection: 'app { displayName }',
    answer: (number) => ({ app: nameOf('App', number) }),
    calls: appReads,
  },
  {
    edge: 'DeactivatedOwnerDetail.user',
    finding: (number) => ({
      type: {
        deactivatedOwner: { source: '' },
        deactivatedOwnerEvidence: { deactivatedOwners: [{ userId: idOf('User', number), reason: '' }] },
      },
    }),
    selection: 'deactivatedOwners { user { displayName } }',
    answer: (number) => ({ deactivatedOwners: [{ user: nameOf('User', number) }] }),
    calls: userReads('User'),
  },
  ...ofOwner,
];
