import { C1Error } from '../../c1/errors.ts';

const kinds: readonly C1Error['kind'][] = [
  'forbidden',
  'credentials-forbidden',
  'not-found',
  // C1 fails or answers nonsense for one object: it must not end a list for ever.
  'failed',
  'protocol',
];

/** Whether C1 does not show the owners of this object to the caller, or cannot, while it may show those of others. */
export function isNotShown(error: unknown): boolean {
  return error instanceof C1Error && kinds.includes(error.kind);
}
