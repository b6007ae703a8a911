/** Told of a value that the API description does not promise: where (`User.status`) and a short word for it. */
export type Notice = (where: string, found: string) => void;

/** Shows a part of what C1 sent, as long as it is kept. */
export interface View {
  readonly letGo: () => void;
}

/**
 * What is read of C1's answers until the end of an operation, and then let go, all of it at once.
 *
 * Memory would be freed without that, but late and at a price: what has waited for an answer is in the old part of the
 * heap, and V8 takes for alive whatever that refers to, be it as dead itself, until it looks at the whole heap. Each
 * page of owners was copied twice and stayed; under load that was a third of what an operation cost.
 */
export class Reading {
  readonly notice: Notice;
  #views: View[] | undefined = [];

  constructor(notice: Notice) {
    this.notice = notice;
  }

  /** Has this let go of what it shows when the reading ends. */
  keep(view: View): void {
    this.#views?.push(view);
  }

  /** Nothing that was read shows anything any more. What is read from now on is not let go. */
  end(): void {
    for (const view of this.#views ?? []) view.letGo();
    this.#views = undefined;
  }
}
