import { C1Error, type C1ErrorKind } from './errors.ts';

/** After these nobody knows whether C1 did what it was asked to. */
const ambiguousKinds: readonly C1ErrorKind[] = ['unavailable', 'timeout', 'failed', 'protocol'];

/**
 * Runs a write. When it breaks after it was sent, C1 is asked what it has now: what is found settles it, what is
 * missing proves nothing, since reads may lag behind writes and the write may still be on its way.
 * @param find gives what the write was to bring about, if it is there
 * @throws the write's error, marked as of unknown outcome if it could not be settled
 */
export async function settled<T>(write: () => Promise<T>, find: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isAmbiguous(error)) throw error;
    try {
      return await find();
    } catch {
      // Not found, or not to be asked: either way the write's own error is the one to tell.
      throw new C1Error(error.kind, error.message, { ...error.details, isOutcomeUnknown: true });
    }
  }
}

function isAmbiguous(error: unknown): error is C1Error {
  if (!(error instanceof C1Error) || error.details.isUnsent === true) return false;
  return ambiguousKinds.includes(error.kind);
}
