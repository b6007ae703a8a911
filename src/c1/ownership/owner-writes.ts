import type { C1Client } from '../client/client.ts';
import { buildCall } from '../call/endpoint.ts';
import { C1Error } from '../errors.ts';
import type { OwnableKind } from './ownable-kinds.ts';
import type { OwnerKind } from './owner-kinds.ts';
import { createOwnerEndpoints } from './owner-endpoints.ts';
import { createOwnerReads, toOwnershipParameters, type OwnerReads } from './owner-reads.ts';
import { createOwnershipDecoder, expectOwnership, type Ownership, type OwnershipKey } from './ownership.ts';
import { readBack, reconcileWrite } from '../client/reconcile.ts';

/** The writes of single ownerships, for one kind of owner of one kind of object. */
export interface OwnerWrites<Row, Ref> {
  /**
   * Create…Owner. Fields that are missing in C1's response are those of the request. If the write fails ambiguously,
   * or C1's response has another ownership, an existing ownership counts as success.
   */
  readonly create: (c1: C1Client, key: OwnershipKey<Ref>) => Promise<Ownership<Row, Ref>>;
  /**
   * Delete…Owner. Reads the ownership first, unless it was just seen: if the delete fails ambiguously, absence counts as
   * success only if the ownership existed before.
   */
  readonly remove: (c1: C1Client, key: OwnershipKey<Ref>, wasSeen?: boolean) => Promise<void>;
}

/** Creates the writes for one kind of owner of one kind of object (ownership v2). */
export function createOwnerWrites<Row, Ref>(
  kind: OwnableKind,
  subject: OwnerKind<Row, Ref>,
): OwnerWrites<Row, Ref> {
  const endpoints = createOwnerEndpoints(kind, subject);
  const { name, read } = createOwnershipDecoder(kind, subject);
  const { get } = createOwnerReads(kind, subject);
  const toParameters = (key: OwnershipKey<Ref>) => toOwnershipParameters(kind, subject, key);
  return {
    create: (c1, key) => {
      const call = buildCall(endpoints.create, toParameters(key), { body: subject.bodyOf(key.ref) });
      const write = async (): Promise<Ownership<Row, Ref>> => {
        const response = await c1.send(call);
        const row = read(response[name], key, c1.responses) ?? { ...key, createdAt: null, subject: null };
        return expectOwnership(kind, subject, row, key);
      };
      return reconcileWrite(write, () => get(c1.detached(), key));
    },
    remove: async (c1, key, wasSeen = false) => {
      const call = buildCall(endpoints.delete, toParameters(key), { body: {} });
      // A failure of this read is ignored: the write fails with the same cause.
      const wasThere = wasSeen || (await readBack(() => isThere(get, c1, key)))?.value === true;
      const write = async (): Promise<void> => {
        await c1.send(call);
      };
      await reconcileWrite(write, async () => {
        // Absence proves nothing unless the ownership was seen before.
        if (!wasThere || (await isThere(get, c1.detached(), key)))
          throw new C1Error('not-found', 'not seen to go');
      });
    },
  };
}

/** Whether the ownership exists. @throws C1Error if that is unknown. */
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
