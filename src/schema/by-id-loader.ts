import DataLoader from 'dataloader';
import pMap from 'p-map';
import { C1Error } from '../c1/errors.ts';
import { maxPageSize } from '../c1/page.ts';

/** C1's ids; its search refuses a whole request for one that looks otherwise. */
const c1Id = /^[a-zA-Z0-9]{27}$/;

/** Single reads that are under way at once for one batch. */
const singleReads = 5;

/** The two ways in which C1 gives objects by id. */
export interface ById<Row> {
  /** All of these that C1 has, in any order; it may leave some out that `get` still gives. */
  readonly search: (ids: readonly string[]) => Promise<readonly Row[]>;
  /** @throws C1Error of kind `not-found` for an id that C1 does not have. */
  readonly get: (id: string) => Promise<Row>;
}

/**
 * A loader that gives for each id its row, null when C1 has none, or an error for that id alone.
 *
 * Up to a hundred distinct ids, as many as C1 returns in one page, are one search; answers are matched by id,
 * never by position. What the search leaves out (deleted people, perhaps) is read singly before it counts as
 * missing, and so is a lone id: that is exact in one call where a search may need a second one.
 */
export function createByIdLoader<Row extends { readonly id: string }>(
  source: ById<Row>,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids: readonly string[]) => {
      const found = await searchFor(ids, source);
      const missing = ids.filter((id) => !found.has(id));
      const outcomes = await pMap(missing, (id) => readOne(id, source), { concurrency: singleReads });
      const singly = new Map(missing.map((id, index) => [id, outcomes[index] ?? null]));
      return ids.map((id) => found.get(id) ?? singly.get(id) ?? null);
    },
    { maxBatchSize: maxPageSize },
  );
}

async function searchFor<Row extends { readonly id: string }>(
  ids: readonly string[],
  source: ById<Row>,
): Promise<ReadonlyMap<string, Row>> {
  const searchable = ids.filter((id) => c1Id.test(id));
  if (searchable.length < 2) return new Map();
  try {
    const rows = await source.search(searchable);
    return new Map(rows.map((row) => [row.id, row]));
  } catch (error) {
    // One id that C1 does not like must not fail the other ninety-nine: each is asked for on its own.
    if (error instanceof C1Error && error.kind === 'invalid') return new Map();
    throw error;
  }
}

async function readOne<Row>(id: string, source: ById<Row>): Promise<Row | null | Error> {
  try {
    return await source.get(id);
  } catch (error) {
    if (error instanceof C1Error && error.kind === 'not-found') return null;
    return error instanceof Error ? error : new Error('unexpected failure', { cause: error });
  }
}
