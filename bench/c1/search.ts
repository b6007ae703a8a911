import { foundAnswer, grantRows, userRows, type PrintedRows } from './answers.ts';

interface Ref {
  readonly id: string;
}

interface SearchRequest {
  readonly refs?: readonly Ref[];
  readonly entitlementRefs?: readonly Ref[];
  readonly pageSize?: number;
}

/** A search as C1 has it. */
interface Searchable {
  readonly rows: PrintedRows;
  readonly refsOf: (request: SearchRequest) => readonly Ref[] | undefined;
  /** C1 rejects more. */
  readonly maxRefs: number;
}

const users: Searchable = { rows: userRows, refsOf: ({ refs }) => refs, maxRefs: 100 };
const grants: Searchable = { rows: grantRows, refsOf: (request) => request.entitlementRefs, maxRefs: 32 };

/** So many answers are kept; all others are put together each time. */
const maxKept = 1_000;

/** Answers searches by their body; one that is kept is not looked at again. */
function createSearch({ rows, refsOf, maxRefs }: Searchable): (body: string) => Buffer {
  const answers = new Map<string, Buffer>();
  return (body) => {
    const known = answers.get(body);
    if (known !== undefined) return known;
    const request = JSON.parse(body) as SearchRequest;
    const { pageSize = 25 } = request;
    const ids = new Set((refsOf(request) ?? []).map(({ id }) => id));
    const found = [...ids].reduce((sum, id) => sum + (rows.get(id)?.length ?? 0), 0);
    // A run that searches for more than a page is not what was meant to be measured.
    if (ids.size > maxRefs || found > pageSize)
      throw new Error(`${ids.size} refs and ${found} rows, ${pageSize} a page`);
    const answer = Buffer.from(foundAnswer(rows, ids));
    if (answers.size < maxKept) answers.set(body, answer);
    return answer;
  };
}

/** The searches by path, each for its first and only page. */
export const createSearches = (): ReadonlyMap<string, (body: string) => Buffer> =>
  new Map([
    ['/api/v1/search/users', createSearch(users)],
    ['/api/v1/search/grants', createSearch(grants)],
  ]);
