import { apps, chain } from '../c1/branch.ts';
import * as documents from './documents.ts';
import { chainData, effectiveOwnersData, lookupData, wideData } from './expected.ts';
import type { Question } from './workload.ts';

export type WaitName = 'lookup' | 'chain' | 'wide' | 'effective';

/** An operation in which a batch of keys could be sent at once, or wait for more. */
export interface Wait extends Question {
  readonly name: WaitName;
  /** Calls to this URL take so many times as long as others. */
  readonly slow?: { readonly url: string; readonly times: number };
  /** What the gateway has to reach: its time as a quotient of the baseline's, or its calls to C1. */
  readonly bar: { readonly quotient: number } | { readonly calls: number };
}

const appId = apps[0]?.id ?? '';
const status = 200;

const lookup: Wait = {
  name: 'lookup',
  title: 'app beside a list',
  asked: () => [{ query: documents.lookup, variables: { appId } }],
  status,
  expected: () => ({ data: lookupData() }),
  bar: { quotient: 1.05 },
};

const managers: Wait = {
  name: 'chain',
  title: 'four managers beside a slow list',
  asked: () => [{ query: documents.chain, variables: { appId, userId: chain[0]?.id } }],
  status,
  expected: () => ({ data: chainData() }),
  // It ends before the chain does: each wait for it would show.
  slow: { url: `/api/v2/apps/${appId}/owners/users`, times: 4 },
  bar: { quotient: 1.05 },
};

const wide: Wait = {
  name: 'wide',
  title: 'managers of the owners of 25 apps',
  asked: () => [{ query: documents.wide, variables: {} }],
  status,
  expected: () => ({ data: wideData() }),
  bar: { calls: 27 },
};

const effective: Wait = {
  name: 'effective',
  title: 'effective owners of 25 apps',
  asked: () => [{ query: documents.effectiveOwners, variables: {} }],
  status,
  expected: () => ({ data: effectiveOwnersData() }),
  bar: { calls: 55 },
};

export const waits: readonly Wait[] = [lookup, managers, wide, effective];
