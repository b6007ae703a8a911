import { C1Error, type C1ErrorKind } from '../errors.ts';

/** Kinds of errors after which the effect of a write is unknown. */
const ambiguousKinds: readonly C1ErrorKind[] = ['unavailable', 'timeout', 'failed', 'protocol'];

/**
 * Runs a write. If it fails after it was sent, its effect is read back from C1. A found effect means success; a
 * missing one proves nothing, since reads may lag behind writes and the write may still be in flight.
 * @param find reads the effect of the write; rejects if it is missing
 * @throws the error of the write, marked as of unknown outcome if no effect was found
 */
export async function reconcileWrite<T>(write: () => Promise<T>, find: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    const found = await readBack(find);
    if (found !== undefined) return found.value;
    throw new C1Error(error.kind, error.message, { ...error.details, isOutcomeUnknown: true });
  }
}

/** Maximum number of attempts to read back: the cause of the failed write may affect the read too. */
const maxReads = 3;

/** Runs a read, repeated while it fails ambiguously; undefined if it does not succeed. */
export async function readBack<T>(find: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
  for (let attempt = 1; attempt <= maxReads; attempt += 1) {
    try {
      return { value: await find() };
    } catch (error) {
      // "Not found" and rejections are final. Any other failure is repeated.
      if (!isAmbiguous(error)) return undefined;
    }
  }
  return undefined;
}

function isAmbiguous(error: unknown): error is C1Error {
  if (!(error instanceof C1Error) || error.details.wasNotSent === true) return false;
  return ambiguousKinds.includes(error.kind);
}
