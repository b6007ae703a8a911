import type { C1Client } from '../c1/client/client.ts';

/** The name and the input of a mutation, for its audit. */
export interface MutationInput {
  readonly mutation: string;
  /** The mutation's input, or its arguments if none is called so: ids and slugs, never free text about a person. */
  readonly input: unknown;
}

/** Called once, when the outcome of a mutation is known; without an error if it succeeded. */
export type CompleteAudit = (error?: unknown) => void;

/** Wraps the load of one batch of `size` keys, and returns its result. */
export type BatchInterceptor = <Outcomes>(size: number, read: () => Promise<Outcomes>) => Promise<Outcomes>;

/** The context of all resolvers of one operation. It lists no loaders: they live with their types. */
export interface Context {
  /** The REST API under this operation's identity. */
  readonly c1: C1Client;
  /** Called once for each mutation field, before anything else of it is done. Throws if the mutation cannot be recorded. */
  readonly audit: (mutation: MutationInput) => CompleteAudit;
  /** Goes around each batch of a loader; nothing does if undefined. */
  readonly interceptBatch?: BatchInterceptor | undefined;
  /** Why this caller may change nothing; undefined if they may, so far as C1 lets them. */
  readonly readOnlyReason: string | undefined;
}
