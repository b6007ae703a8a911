/**
 * Makes an error that says all in its words. To capture where it was made costs ten times as much as to find that it has to
 * be made, and one request can cause thousands.
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
