/** Told of a value that the API description does not promise: where (`User.status`) and a short word for it. */
export type OnUnexpectedValue = (where: string, found: string) => void;

/** Shows a part of what C1 sent, as long as it is kept. */
export interface Releasable {
  readonly release: () => void;
}

/**
 * The decoded responses of one operation, released together at its end.
 *
 * Without that they would be freed late and at a price. Promises that waited for a response have been promoted to the old
 * generation of the heap, and until the next major garbage collection everything that they reference survives minor ones,
 * even if it is unreachable. Each page of owners was copied twice; under load that was a third of the cost of an operation.
 */
export class ResponseScope {
  readonly notice: OnUnexpectedValue;
  #views: Releasable[] | undefined = [];

  constructor(notice: OnUnexpectedValue) {
    this.notice = notice;
  }

  /** Releases this at the end of the operation. */
  track(view: Releasable): void {
    this.#views?.push(view);
  }

  /** Releases all that is tracked. Responses that are decoded from now on are not tracked. */
  release(): void {
    for (const view of this.#views ?? []) view.release();
    this.#views = undefined;
  }
}
