import type { C1Client } from '../client/client.ts';
import { buildCall, endpoint } from '../call/endpoint.ts';
import { C1Error } from '../errors.ts';
import type { OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';
import { ownerReads, ownershipParameters, ownershipPath, type OwnerReads } from './owner-reads.ts';
import { createOwnershipDecoder, type Ownership, type OwnershipKey } from './ownership.ts';
import { readBack, reconcileWrite } from '../client/reconcile.ts';

/** How one sort of owners of one kind of object is changed, one ownership at a time. */
export interface OwnerWrites<Row, Ref> {
  /**
   * Create…Owner. What C1 leaves out of a success is what was asked for; a write that broke succeeded if the
   * ownership is there.
   */
  readonly create: (c1: C1Client, key: OwnershipKey<Ref>) => Promise<Ownership<Row, Ref>>;
  /**
   * Delete…Owner. Reads the ownership first: if the delete fails ambiguously, absence counts as success only if the ownership
   * existed before.
   */
  readonly remove: (c1: C1Client, key: OwnershipKey<Ref>) => Promise<void>;
}

/** Changes people, or entitlements, as owners of one kind of object (ownership v2). */
export function ownerWrites<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
): OwnerWrites<Row, Ref> {
  const createEndpoint = endpoint('write', 'POST', ownershipPath(kind, subject));
  const deleteEndpoint = endpoint('write', 'DELETE', ownershipPath(kind, subject));
  const { name, read } = createOwnershipDecoder(kind, subject);
  const { get } = ownerReads(kind, subject);
  const parametersOf = (key: OwnershipKey<Ref>) => ownershipParameters(kind, subject, key);
  return {
    create: (c1, key) => {
      const call = buildCall(createEndpoint, parametersOf(key), { body: subject.bodyOf(key.ref) });
      const write = async (): Promise<Ownership<Row, Ref>> => {
        const answer = await c1.send(call);
        return read(answer[name], key, c1.responses) ?? { ...key, createdAt: null, subject: null };
      };
      return reconcileWrite(write, () => get(c1.detached, key));
    },
    remove: async (c1, key) => {
      const call = buildCall(deleteEndpoint, parametersOf(key), { body: {} });
      // Whatever keeps it from being seen, the write itself will tell.
      const seen = await readBack(() => isThere(get, c1, key));
      const write = async (): Promise<void> => {
        await c1.send(call);
      };
      await reconcileWrite(write, async () => {
        // Absence proves nothing unless the ownership was seen before.
        if (seen?.value !== true || (await isThere(get, c1.detached, key)))
          throw new C1Error('not-found', 'not seen to go');
      });
    },
  };
}

/** @throws C1Error when C1 cannot tell. */
async function isThere<Row, Ref>(
  get: OwnerReads<Row, Ref>['get'],
  c1: C1Client,
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
