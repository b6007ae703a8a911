/** No decision about a token: its key may exist and is not known now. */
export class KeyUnavailable extends Error {
  /** Seconds until the provider may be asked for it. */
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
