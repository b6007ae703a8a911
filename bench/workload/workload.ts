import { createAnswer, ownersAnswer, searchAnswer } from '../c1/answers.ts';
import { leaders } from '../c1/company.ts';
import * as documents from './documents.ts';
import { createdData, effectiveOwnersData, managersData, ownersData, ownersOf } from './expected.ts';

export type WorkloadName = 'w1' | 'w2' | 'w3' | 'w4' | 'w5';

export interface Operation {
  readonly query: string;
  readonly variables: object;
}

/** What is asked, by a caller of a number, and what is to come back. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** What each caller asks, one after the other. */
  readonly asked: (caller: number) => readonly Operation[];
  readonly status: number;
  /** Calls to C1 for one operation; undefined if they depend on C1's times. */
  readonly calls?: number;
  /** The most of them, where a call that takes long may divide a batch; elsewhere there are no more. */
  readonly mostCalls?: number;
  /** The whole answer, or the code of the one error in it. */
  readonly expected: (caller: number) => { readonly data: object } | { readonly code: string };
  /** The same for the floor; undefined if it has no part in it. */
  readonly floor?: {
    readonly path: (caller: number) => string;
    readonly expected: (caller: number) => string;
  };
  /** The baseline's part where the floor has none, and its calls to C1 for one operation, from and to. */
  readonly baseline?: { readonly calls: readonly [number, number] };
}

/** A question that is asked under load. */
export interface Workload extends Question {
  readonly name: WorkloadName;
  /** Operations of one run: enough for about two seconds of the slowest server's time. */
  readonly operations: number;
  readonly calls: number;
}

const appIdOf = (caller: number): string => ownersOf(caller)[0].appId;

const w1: Workload = {
  name: 'w1',
  title: 'createUserOwner',
  operations: 4_000,
  asked: (caller) => {
    const [{ appId, roleSlug, user }] = ownersOf(caller);
    const input = { appId, roleSlug, userRefId: user.id };
    return [{ query: documents.createUserOwner, variables: { input } }];
  },
  status: 200,
  calls: 1,
  expected: (caller) => ({ data: createdData(caller) }),
  floor: {
    path: (caller) => `/create/${appIdOf(caller)}/${ownersOf(caller)[0].user.id}`,
    expected: (caller) => createAnswer(ownersOf(caller)[0]),
  },
};

const w2: Workload = {
  name: 'w2',
  title: '100 owners × 12 fields',
  operations: 480,
  asked: (caller) => [{ query: documents.owners, variables: { appId: appIdOf(caller) } }],
  status: 200,
  calls: 1,
  expected: (caller) => ({ data: ownersData(caller) }),
  floor: {
    path: (caller) => `/owners/${appIdOf(caller)}`,
    expected: (caller) => ownersAnswer(ownersOf(caller)),
  },
};

const w3: Workload = {
  name: 'w3',
  title: '100 owners with managers and delegates',
  operations: 320,
  asked: (caller) => [{ query: documents.managers, variables: { appId: appIdOf(caller) } }],
  status: 200,
  calls: 2,
  expected: (caller) => ({ data: managersData(caller) }),
  floor: {
    path: (caller) => `/managers/${appIdOf(caller)}`,
    expected: (caller) => ownersAnswer(ownersOf(caller)) + searchAnswer(new Set(leaders.map(({ id }) => id))),
  },
};

/** So many that no cache of documents makes a refusal cheaper than it is to somebody who means harm. */
const refusedDocuments = 64;

const w4: Workload = {
  name: 'w4',
  title: 'a document refused for its depth',
  operations: 4_000,
  asked: (caller) =>
    Array.from({ length: refusedDocuments }, (_, index) => ({
      query: documents.tooDeep(caller * refusedDocuments + index),
      variables: { appId: appIdOf(caller) },
    })),
  status: 400,
  calls: 0,
  expected: () => ({ code: 'OPERATION_TOO_LARGE' }),
};

/** 25 apps, and both lists of the owners of each. */
const ownerLists = 1 + 25 * 2;

const w5: Workload = {
  name: 'w5',
  title: 'effective owners of 25 apps',
  operations: 96,
  asked: () => [{ query: documents.effectiveOwners, variables: {} }],
  status: 200,
  // 40 entitlements, 32 in a search; 120 people, a hundred in a search.
  calls: ownerLists + 2 + 2,
  mostCalls: ownerLists + 25 + 25,
  expected: () => ({ data: effectiveOwnersData() }),
  // Each entitlement by itself; people in a search for each app, or for those apps whose grants come at the same time.
  baseline: { calls: [ownerLists + 40 + 2, ownerLists + 40 + 25] },
};

export const workloads: Readonly<Record<WorkloadName, Workload>> = { w1, w2, w3, w4, w5 };
