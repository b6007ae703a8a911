import type { C1 } from '../c1/client.ts';

/** What a mutation was asked to do and what came of it; who asked is known to whoever records it. */
export interface MutationRecord {
  readonly mutation: string;
  /** The mutation's input, or its arguments if none is called so: ids and slugs, never free text about a person. */
  readonly input: unknown;
  /** Undefined when it succeeded. */
  readonly error: unknown;
}

/** What every resolver has at hand, made anew for each operation. It lists no loaders: they live with their types. */
export interface Context {
  /** The REST API under this operation's identity. */
  readonly c1: C1;
  /** Called once for each mutation field, when its outcome is known. */
  readonly audit: (record: MutationRecord) => void;
  /** Why this caller may change nothing; undefined if they may, so far as C1 lets them. */
  readonly writeRefusal: string | undefined;
}
