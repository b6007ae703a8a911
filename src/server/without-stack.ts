/**
 * Makes an error that nobody will look for in the code: a refusal says all in its words, and to capture where it was made
 * costs more than to find that it has to be.
 */
export function withoutStack<Made extends Error>(make: () => Made): Made {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
