import type { C1Client } from '../../c1/client/client.ts';
import { C1Error } from '../../c1/errors.ts';
import { maxPageSize, type Page } from '../../c1/json/pagination.ts';
import { cursorScope, type CursorPosition } from './cursor.ts';
import {
  once,
  parseAfter,
  parseFirst,
  type Connection,
  type ConnectionArguments,
  type PickedPart,
} from './read-connection.ts';

/** A listing whose rows are picked out of the items of another one, which is looked through. */
export interface SweptSource<Item, Row> {
  readonly field: string;
  readonly filter: object;
  /** Reads a page of items, always with the same size. */
  readonly readPage: (pageToken: string | undefined) => Promise<Page<Item>>;
  /** The rows that an item gives: none, one or several. */
  readonly rowsOf: (item: Item) => Promise<readonly Row[]>;
  /** The number of calls to C1 that the rows of an item hardly ever exceed. */
  readonly callsOfItem: number;
}

/** A part of such a listing. It may be empty and have a next one. */
export interface Sweep<Item, Row> extends Connection<Row> {
  /** The items that were looked at for this part. */
  readonly scanned: readonly Item[];
  /** The place up to which items were looked at; undefined at the end of all. */
  readonly end: CursorPosition | undefined;
}

/** The most items that are looked at side by side. */
const maxItemsAtOnce = 16;

/**
 * Looks through a listing from the position of `after`, until `first` rows are found, or until half of the calls or the
 * time that the operation has left is used: the other half is for what is selected of the rows. At least one item is
 * looked at, so that the next part is always further on. A failure ends the part; only one of the first item or page is
 * thrown.
 * @throws badUserInput for `first` and `after`; C1Error
 */
export async function readSweep<Item, Row>(
  source: SweptSource<Item, Row>,
  { first, after }: ConnectionArguments,
  c1: C1Client,
): Promise<Sweep<Item, Row>> {
  const wanted = parseFirst({ first });
  const digest = once(() => cursorScope(source.field, source.filter));
  const sweeping = new Sweeping(source, wanted, c1);
  const end = await sweeping.run(parseAfter(digest, after, maxPageSize));
  const { nodes, scanned } = sweeping;
  const hasNextPage = end !== undefined;
  const parts = hasNextPage ? [...sweeping.parts, { rows: [], after: end } as const] : sweeping.parts;
  return { nodes, hasNextPage, hasPreviousPage: after != null, parts, digest, scanned, end };
}

/** The state of one sweep. */
class Sweeping<Item, Row> {
  readonly nodes: Row[] = [];
  readonly parts: PickedPart<Row>[] = [];
  readonly scanned: Item[] = [];
  readonly #source: SweptSource<Item, Row>;
  readonly #wanted: number;
  readonly #allowance: Allowance;
  /** Whether the items that were looked at last gave nothing. */
  #isBarren = false;

  constructor(source: SweptSource<Item, Row>, wanted: number, c1: C1Client) {
    this.#source = source;
    this.#wanted = wanted;
    this.#allowance = new Allowance(c1);
  }

  /** Sweeps from a position on, and returns that at which it stopped; undefined at the end of all. */
  async run(start: CursorPosition): Promise<CursorPosition | undefined> {
    const seen = new Set<string | undefined>();
    let place = start;
    for (;;) {
      const page = await this.#readPage(place);
      if (page === undefined) return place;
      seen.add(place.pageToken);
      const stop = await this.#runPage(page.rows, place);
      if (stop !== undefined) return stop;
      const { nextPageToken: pageToken } = page;
      if (pageToken === undefined) return undefined;
      if (seen.has(pageToken)) throw new C1Error('protocol', 'C1 gave the same page token twice');
      place = { pageToken, pageSize: place.pageSize, position: 0 };
      if (this.nodes.length === this.#wanted || this.#allowance.items(this.#source.callsOfItem) === 0)
        return place;
    }
  }

  /** Reads the page at a place; undefined if it fails after items were looked at, which are answered then. */
  async #readPage({ pageToken }: CursorPosition): Promise<Page<Item> | undefined> {
    try {
      return await this.#source.readPage(pageToken);
    } catch (error) {
      if (this.scanned.length > 0) return undefined;
      throw error;
    }
  }

  /** Sweeps the rest of a page, and returns the position at which it stopped; undefined at the end of the page. */
  async #runPage(items: readonly Item[], start: CursorPosition): Promise<CursorPosition | undefined> {
    let place = start;
    while (place.position < items.length) {
      if (this.nodes.length === this.#wanted) return place;
      const count = this.#nextCount();
      if (count === 0) return place;
      const chunk = items.slice(place.position, place.position + count);
      const before = this.nodes.length;
      const stop = await this.#runChunk(chunk, place);
      if (stop !== undefined) return stop;
      this.#isBarren = this.nodes.length === before;
      place = { ...start, position: place.position + chunk.length, row: 0 };
    }
    return undefined;
  }

  /** Looks at the items from a position on; returns the position at which it stopped before the last of them. */
  async #runChunk(chunk: readonly Item[], start: CursorPosition): Promise<CursorPosition | undefined> {
    const found = await Promise.allSettled(chunk.map((item) => this.#source.rowsOf(item)));
    let place = start;
    for (const [index, rows] of found.entries()) {
      if (rows.status === 'rejected') {
        // What was found before is answered. The next part begins with this item, and throws if it fails again.
        if (this.scanned.length > 0) return place;
        throw rows.reason;
      }
      const stop = this.#take(rows.value, place);
      if (stop !== undefined) return stop;
      this.scanned.push(chunk[index] as Item);
      place = { ...start, position: place.position + 1, row: 0 };
    }
    return undefined;
  }

  /** How many items to look at next: no more than rows are wanted, as long as items give rows. */
  #nextCount(): number {
    const useful = this.#isBarren ? maxItemsAtOnce : this.#wanted - this.nodes.length;
    const allowed = this.#allowance.items(this.#source.callsOfItem);
    return Math.min(maxItemsAtOnce, useful, this.scanned.length === 0 ? Math.max(allowed, 1) : allowed);
  }

  /** Takes the rows of the item at a place; if these are more than are wanted, returns the place of the first one left. */
  #take(rows: readonly Row[], place: CursorPosition): CursorPosition | undefined {
    for (let index = place.row ?? 0; index < rows.length; index += 1) {
      if (this.nodes.length === this.#wanted) return { ...place, row: index };
      const isLast = index === rows.length - 1;
      const after = isLast
        ? { ...place, position: place.position + 1, row: 0 }
        : { ...place, row: index + 1 };
      this.nodes.push(rows[index] as Row);
      this.parts.push({ rows: [rows[index] as Row], after });
    }
    return undefined;
  }
}

/** The share of the operation's limits that one sweep uses. */
class Allowance {
  readonly #c1: C1Client;
  readonly #callsForOthers: number;
  readonly #timeMsForOthers: number;

  constructor(c1: C1Client) {
    const { calls, timeMs } = c1.remaining();
    this.#c1 = c1;
    this.#callsForOthers = calls / 2;
    this.#timeMsForOthers = timeMs / 2;
  }

  /** The number of items that can be looked at, if each takes so many calls. */
  items(callsOfItem: number): number {
    const { calls, timeMs } = this.#c1.remaining();
    if (timeMs < this.#timeMsForOthers) return 0;
    return Math.max(0, Math.floor((calls - this.#callsForOthers) / callsOfItem));
  }
}
