import { C1Error } from '../../src/c1/errors.ts';

/** How a piece of work failed, laid out flat so that a test compares all of it; any other error goes on. */
export async function failureOf(work: () => unknown): Promise<Readonly<Record<string, unknown>>> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof C1Error)) throw error;
    return { kind: error.kind, message: error.message, ...error.details };
  }
  throw new Error('it did not fail');
}
