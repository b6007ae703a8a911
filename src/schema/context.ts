import type { C1Client } from '../c1/client/client.ts';

/** The name and the input of a mutation, for its audit. */
export interface MutationInput {
  readonly mutation: string;
  /**
   * The `input` argument of the mutation, or all its arguments if there is none of that name: ids and slugs, never free
   * text about a person. A `nodeId` is replaced by its keys.
   */
  readonly input: unknown;
}

/** Called once, when the mutation has ended; without an error if it succeeded. */
export type CompleteAudit = (error?: unknown) => void;

/** One of several writes of a mutation, with records of its own in the audit. */
export interface AuditedWrite {
  /** The REST API, for this write. */
  readonly c1: C1Client;
  readonly end: CompleteAudit;
}

/** An error as the client sees it: its code and its message. */
export interface PublicError {
  readonly code: string;
  readonly message: string;
}

/** Wraps the load of one batch of `size` keys, and returns its result. */
export type BatchInterceptor = <Outcomes>(size: number, read: () => Promise<Outcomes>) => Promise<Outcomes>;

/** The context of all resolvers of one operation. */
export interface Context {
  /** The REST API under this operation's identity. */
  readonly c1: C1Client;
  /** Called once for each mutation field, before any other step of it. Throws if the mutation cannot be recorded. */
  readonly audit: (mutation: MutationInput) => CompleteAudit;
  /**
   * Called before each write of a mutation that makes several, which may be in flight side by side. Throws if the write
   * cannot be recorded.
   */
  readonly auditWrite: (write: MutationInput) => AuditedWrite;
  /** What a client may know of an error that is data of a response: one outcome among several. */
  readonly publicErrorOf: (error: unknown) => PublicError;
  /**
   * The loaders of this operation, by what created each: they are defined next to their types. A `WeakMap` by context would
   * do the same, but keep all data of an operation until the next major garbage collection.
   */
  readonly loaders: Map<object, unknown>;
  /** Wraps each batch of a loader, if defined. */
  readonly interceptBatch?: BatchInterceptor | undefined;
  /** The reason why this caller is read-only; undefined if C1 decides about its writes. */
  readonly readOnlyReason: string | undefined;
}
