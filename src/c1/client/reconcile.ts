import { C1Error, type C1ErrorKind } from '../errors.ts';

/** After these it is unknown whether C1 did what it was asked to. */
const ambiguousKinds: readonly C1ErrorKind[] = ['unavailable', 'timeout', 'failed', 'protocol'];

/**
 * Runs a write. When it breaks after it was sent, C1 is asked what it has now: what is found settles it, what is
 * missing proves nothing, since reads may lag behind writes and the write may still be on its way.
 * @param find gives what the write was to bring about, if it is there
 * @throws the write's error, marked as of unknown outcome if it could not be settled
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

/** How often it is asked at most: whatever broke the write may break the question too. */
const maxQuestions = 3;

/** What C1 answers to a question, asked again while it breaks; undefined when that leads to no answer. */
export async function readBack<T>(find: () => Promise<T>): Promise<{ readonly value: T } | undefined> {
  for (let question = 1; question <= maxQuestions; question += 1) {
    try {
      return { value: await find() };
    } catch (error) {
      // "There is none" is an answer, if not a proof; a refusal will not change. Anything else is asked again.
      if (!isAmbiguous(error)) return undefined;
    }
  }
  return undefined;
}

function isAmbiguous(error: unknown): error is C1Error {
  if (!(error instanceof C1Error) || error.details.wasNotSent === true) return false;
  return ambiguousKinds.includes(error.kind);
}
