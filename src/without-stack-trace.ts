/**
 * Creates an error without a stack trace. Capturing the trace costs ten times as much as the check that fails, and one
 * request can cause thousands of errors.
 */
export function withoutStackTrace<E extends Error>(make: () => E): E {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
