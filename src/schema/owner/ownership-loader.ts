import { createContextCache } from '@pothos/core';
import DataLoader from 'dataloader';
import { C1Error } from '../../c1/errors.ts';
import type { Ownership, OwnershipKey } from '../../c1/ownership/ownership.ts';
import type { OwnerReads } from '../../c1/ownership/owner-reads.ts';
import type { Context } from '../context.ts';
import type { OwnerKindConfig } from './owner-kind-config.ts';

/** One operation's loader of single ownerships: null for one that C1 does not have. */
export type OwnershipLoader<Row, Ref> = (
  context: Context,
) => DataLoader<OwnershipKey<Ref>, Ownership<Row, Ref> | null, string>;

/** A loader of the ownerships of one kind of object by one sort of owners. C1 gives them one by one. */
export function ownershipLoader<Row, Ref>(
  owners: OwnerReads<Row, Ref>,
  sort: OwnerKindConfig<Row, Ref>,
): OwnershipLoader<Row, Ref> {
  const cacheKeyFn = ({ object, roleSlug, ref }: OwnershipKey<Ref>): string => {
    let text = sort.subject.textOf(ref);
    // With their lengths before them, no two lists of parts make one text.
    for (const name in object) text = `${object[name]?.length} ${object[name]} ${text}`;
    return `${roleSlug.length} ${roleSlug} ${text}`;
  };
  const readOne = async (key: OwnershipKey<Ref>, context: Context): Promise<Ownership<Row, Ref> | null> => {
    try {
      const found = await owners.get(context.c1, key);
      if (found.subject !== null) sort.remember(found.subject, context);
      return found;
    } catch (error) {
      if (error instanceof C1Error && error.kind === 'not-found') return null;
      throw error;
    }
  };
  return createContextCache(
    (context: Context) =>
      new DataLoader<OwnershipKey<Ref>, Ownership<Row, Ref> | null, string>(
        (keys) => Promise.all(keys.map((key) => readOne(key, context))),
        { batch: false, cacheKeyFn },
      ),
  );
}
