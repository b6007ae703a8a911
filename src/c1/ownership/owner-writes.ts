import type { C1 } from '../client/client.ts';
import { callOf, endpoint } from '../call/endpoint.ts';
import { C1Error } from '../errors.ts';
import type { OwnedKind } from './ownable-kinds.ts';
import type { OwnerSubject } from './owner-kinds.ts';
import { ownerReads, ownershipParameters, ownershipPath, type OwnerReads } from './owner-reads.ts';
import { ownershipReader, type Ownership, type OwnershipKey } from './ownership.ts';
import { lookFor, settled } from '../client/reconcile.ts';

/** How one sort of owners of one kind of object is changed, one ownership at a time. */
export interface OwnerWrites<Row, Ref> {
  /**
   * Create…Owner. What C1 leaves out of a success is what was asked for; a write that broke succeeded if the
   * ownership is there.
   */
  readonly create: (c1: C1, key: OwnershipKey<Ref>) => Promise<Ownership<Row, Ref>>;
  /**
   * Delete…Owner. It is looked at before: a write that broke succeeded if the ownership is gone then, and only if it
   * was seen to be there.
   */
  readonly remove: (c1: C1, key: OwnershipKey<Ref>) => Promise<void>;
}

/** Changes people, or entitlements, as owners of one kind of object (ownership v2). */
export function ownerWrites<Row, Ref>(
  kind: OwnedKind,
  subject: OwnerSubject<Row, Ref>,
): OwnerWrites<Row, Ref> {
  const createEndpoint = endpoint('write', 'POST', ownershipPath(kind, subject));
  const deleteEndpoint = endpoint('write', 'DELETE', ownershipPath(kind, subject));
  const { name, read } = ownershipReader(kind, subject);
  const { get } = ownerReads(kind, subject);
  const parametersOf = (key: OwnershipKey<Ref>) => ownershipParameters(kind, subject, key);
  return {
    create: (c1, key) => {
      const call = callOf(createEndpoint, parametersOf(key), { body: subject.bodyOf(key.ref) });
      const write = async (): Promise<Ownership<Row, Ref>> => {
        const answer = await c1.send(call);
        return read(answer[name], key, c1.reading) ?? { ...key, createdAt: null, subject: null };
      };
      return settled(write, () => get(c1.unattended, key));
    },
    remove: async (c1, key) => {
      const call = callOf(deleteEndpoint, parametersOf(key), { body: {} });
      // Whatever keeps it from being seen, the write itself will tell.
      const seen = await lookFor(() => isThere(get, c1, key));
      const write = async (): Promise<void> => {
        await c1.send(call);
      };
      await settled(write, async () => {
        // What nobody has seen before proves nothing by not being there.
        if (seen?.value !== true || (await isThere(get, c1.unattended, key)))
          throw new C1Error('not-found', 'not seen to go');
      });
    },
  };
}

/** @throws C1Error when C1 cannot tell. */
async function isThere<Row, Ref>(
  get: OwnerReads<Row, Ref>['get'],
  c1: C1,
  key: OwnershipKey<Ref>,
): Promise<boolean> {
  try {
    await get(c1, key);
    return true;
  } catch (error) {
    if (error instanceof C1Error && error.kind === 'not-found') return false;
    throw error;
  }
}
