/**
 * A listener for values that C1's API description does not document: the place (`User.status`), and a short word for
 * the value.
 */
export type OnUnexpectedValue = (where: string, found: string) => void;

/** A view of a part of a response, valid until it is released. */
export interface Releasable {
  readonly release: () => void;
}

/** The result of an operation, as far as it references responses. */
interface EndedResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
}

/**
 * The memory of one operation: bodies until they are parsed; JSON, rows and the result until its end.
 *
 * Without a release they would be freed late and at a cost. Promises that waited for a response have been promoted to
 * the old generation of the heap. Until the next major garbage collection everything that they reference survives minor
 * ones, even if it is unreachable. Each page of owners was copied twice; under load that was a third of the cost of an
 * operation.
 */
export class ResponseScope {
  readonly onUnexpectedValue: OnUnexpectedValue;
  #rows: Releasable[] | undefined = [];
  #objects: Record<string, unknown>[] = [];

  constructor(onUnexpectedValue: OnUnexpectedValue) {
    this.onUnexpectedValue = onUnexpectedValue;
  }

  /** Parses a response and clears its body, which promises that waited for the response still reference. */
  parse<R extends { body: string }>(
    response: R,
    parse: (response: R) => Record<string, unknown>,
  ): Readonly<Record<string, unknown>> {
    const json = parse(response);
    response.body = '';
    if (this.#rows !== undefined) this.#objects.push(json);
    return json;
  }

  /** Releases a row at the end of the operation. */
  track(row: Releasable): void {
    this.#rows?.push(row);
  }

  /**
   * Releases the serialized result, and all rows of the operation: but not after an error, since abandoned calls may be
   * in flight then and still read their rows. Rows that are decoded afterwards are not tracked.
   */
  release({ data, errors }: EndedResult): void {
    if (data != null) clearProperties(data);
    if (errors === undefined) {
      for (const row of this.#rows ?? []) row.release();
      for (const json of this.#objects) clearProperties(json);
    }
    this.#rows = undefined;
    this.#objects = [];
  }
}

/** Sets all properties of an object to undefined; their values stay as they are. */
function clearProperties(object: Record<string, unknown>): void {
  for (const name of Object.keys(object)) object[name] = undefined;
}
