/** Told of a value that the API description does not promise: where (`User.status`) and a short word for it. */
export type OnUnexpectedValue = (where: string, found: string) => void;

/** Shows a part of what C1 sent, as long as it is kept. */
export interface Releasable {
  readonly release: () => void;
}

/**
 * What is read of C1's answers until the end of an operation, and then let go, all of it at once.
 *
 * Memory would be freed without that, but late and at a price: what has waited for an answer is in the old part of the
 * heap, and V8 takes for alive whatever that refers to, be it as dead itself, until it looks at the whole heap. Each
 * page of owners was copied twice and stayed; under load that was a third of what an operation cost.
 */
export class ResponseScope {
  readonly notice: OnUnexpectedValue;
  #views: Releasable[] | undefined = [];

  constructor(notice: OnUnexpectedValue) {
    this.notice = notice;
  }

  /** Has this let go of what it shows when the reading ends. */
  track(view: Releasable): void {
    this.#views?.push(view);
  }

  /** Nothing that was read shows anything any more. What is read from now on is not let go. */
  release(): void {
    for (const view of this.#views ?? []) view.release();
    this.#views = undefined;
  }
}
