/** Receives a value that C1's API description does not promise: where it is (`User.status`), and a short word for it. */
export type OnUnexpectedValue = (where: string, found: string) => void;

/** A view of a part of a response, valid until it is released. */
export interface Releasable {
  readonly release: () => void;
}

/** What an operation resulted in, as far as it references what was read. */
interface EndedResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
}

/**
 * What one operation holds in memory: bodies until they are parsed; JSON, rows and the result until its end.
 *
 * Without a release they would be freed late and at a price. Promises that waited for a response have been promoted to the old
 * generation of the heap, and until the next major garbage collection everything that they reference survives minor ones,
 * even if it is unreachable. Each page of owners was copied twice; under load that was a third of the cost of an operation.
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
   * Releases the result, once it is serialized, and with it all that was read: but not after an error, since calls that
   * nothing waits for any more may be in flight then, and their rows be read. What is decoded from now on is not tracked.
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

/** What was read of an object stays what it is; the object itself refers to nothing any more. */
function clearProperties(object: Record<string, unknown>): void {
  for (const name of Object.keys(object)) object[name] = undefined;
}
